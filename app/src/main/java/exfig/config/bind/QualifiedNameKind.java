package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.util.Optional;
import java.util.regex.Pattern;

/// A package, or the qualified name of a class or object: identifiers of letters, digits and `_` with dots
/// between them.
public record QualifiedNameKind(String what, String example) implements Kind<String> {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");

    @Override
    public Optional<String> read(Slot slot) {
        Optional<String> text = slot.text(this).map(YamlValue.Text::text);
        if (text.isPresent() && text.get().isBlank()) {
            slot.error("C011", "is blank", "give it a value, or remove the key");
            return Optional.empty();
        }
        if (text.isPresent() && !NAME.matcher(text.get()).matches()) {
            slot.error(
                    "C012",
                    "must be " + expects() + ", not \"" + text.get() + "\"",
                    "letters, digits and _ with dots between them, for example " + example);
            return Optional.empty();
        }
        return text;
    }

    @Override
    public String expects() {
        return what;
    }
}
