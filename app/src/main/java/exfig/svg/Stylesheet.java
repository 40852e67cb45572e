package exfig.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// All `style` elements of a document, as rules in the order in which they win.
final class Stylesheet {
    private static final Pattern INTERACTIVE = Pattern.compile(
            ":+(hover|focus|focus-visible|focus-within|active|visited|target|before|after|selection)\\b");

    private final List<Rule> rules = new ArrayList<>();

    /// Declarations for what one selector matches.
    record Rule(Selector selector, List<Declaration> declarations) {}

    private Stylesheet() {}

    static Stylesheet of(XmlElement root, Losses losses) {
        Stylesheet sheet = new Stylesheet();
        sheet.collect(root, losses);
        sheet.rules.sort(Comparator.comparingInt(rule -> rule.selector().specificity()));
        return sheet;
    }

    /// Declarations for the element, later ones win over earlier ones.
    List<Declaration> matching(XmlElement element) {
        return rules.stream()
                .filter(rule -> rule.selector().matches(element))
                .flatMap(rule -> rule.declarations().stream())
                .toList();
    }

    private void collect(XmlElement element, Losses losses) {
        if (element.name().equals("style")) {
            read(Css.withoutComments(element.text().replace("<!--", "").replace("-->", "")), losses);
        }
        element.children().forEach(child -> collect(child, losses));
    }

    private void read(String css, Losses losses) {
        int at = 0;
        while (at < css.length()) {
            int open = Css.find(css, at, '{');
            int semicolon = Css.find(css, at, ';');
            String prelude = css.substring(at, Math.min(open, semicolon)).strip();
            if (prelude.startsWith("@") && semicolon < open) {
                reportImport(prelude, losses);
                at = semicolon + 1;
                continue;
            }
            if (open >= css.length()) {
                return;
            }
            int close = blockEnd(css, open);
            prelude = css.substring(at, open).strip();
            String body = css.substring(open + 1, Math.min(close, css.length()));
            if (prelude.startsWith("@")) {
                readAtRule(prelude, body, losses);
            } else {
                addRule(prelude, body, losses);
            }
            at = close + 1;
        }
    }

    private static void reportImport(String prelude, Losses losses) {
        if (prelude.startsWith("@import")) {
            losses.add("an imported CSS style sheet is not read");
        }
    }

    private void readAtRule(String prelude, String body, Losses losses) {
        if (prelude.matches("@media\\s+(all|screen)\\s*")) {
            read(body, losses);
        } else if (prelude.startsWith("@media") || prelude.startsWith("@supports")) {
            losses.add("CSS rules under " + Losses.quoted(prelude) + " are not applied");
        } else if (prelude.contains("keyframes")) {
            losses.add("animation is not kept");
        }
    }

    private void addRule(String prelude, String body, Losses losses) {
        List<Declaration> declarations = Declaration.parse(body);
        for (String text : Css.split(prelude, ',')) {
            Optional<Selector> selector = Selector.parse(text);
            selector.ifPresent(parsed -> rules.add(new Rule(parsed, declarations)));
            if (selector.isEmpty() && !INTERACTIVE.matcher(text).find()) {
                losses.add("the CSS selector " + Losses.quoted(text) + " is not understood");
            }
        }
    }

    private static int blockEnd(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return css.length();
    }
}
