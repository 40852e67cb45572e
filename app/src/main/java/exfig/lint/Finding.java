package exfig.lint;

import exfig.asset.DrawnComponent;
import exfig.asset.NodeRef;
import exfig.platform.ConfigPosition;
import java.util.Optional;

/// Something that a rule found.
///
/// @param component what it is about, as it is called in Figma
/// @param node where that is
/// @param suggestion what to do
/// @param position which setting asked for it
public record Finding(
        RuleInfo rule,
        Severity severity,
        String message,
        Optional<String> component,
        Optional<NodeRef> node,
        Optional<String> suggestion,
        Optional<ConfigPosition> position) {

    /// Where people see the node; empty when it is about none.
    public Optional<String> address() {
        return node.map(ref -> "https://www.figma.com/design/" + ref.file() + "?node-id="
                + ref.node().value().replace(':', '-').replace(";", "%3B"));
    }

    /// The same without the setting.
    Finding anywhere() {
        return new Finding(rule, severity, message, component, node, suggestion, Optional.empty());
    }

    /// A finding in the making.
    static final class Builder {
        private final RuleInfo rule;
        private final Severity severity;
        private final String message;
        private Optional<String> component = Optional.empty();
        private Optional<NodeRef> node = Optional.empty();
        private Optional<String> suggestion = Optional.empty();

        Builder(RuleInfo rule, Severity severity, String message) {
            this.rule = rule;
            this.severity = severity;
            this.message = message;
        }

        Builder about(DrawnComponent drawn) {
            component = Optional.of(drawn.assetName());
            node = Optional.of(drawn.node());
            return this;
        }

        Builder about(Optional<DrawnComponent> drawn, String name) {
            drawn.ifPresentOrElse(this::about, () -> component = Optional.of(name));
            return this;
        }

        Builder about(String name) {
            component = Optional.of(name);
            return this;
        }

        Builder suggesting(String words) {
            suggestion = Optional.of(words).filter(text -> !text.isEmpty());
            return this;
        }

        Finding at(ConfigPosition position) {
            return new Finding(rule, severity, message, component, node, suggestion, Optional.of(position));
        }

        Finding anywhere() {
            return new Finding(rule, severity, message, component, node, suggestion, Optional.empty());
        }
    }
}
