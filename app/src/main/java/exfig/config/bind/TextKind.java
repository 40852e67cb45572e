package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.util.Optional;

/// Text, exactly as written.
///
/// @param mayBeEmpty an empty text means something and is not a mistake
public record TextKind(boolean mayBeEmpty, String example) implements Kind<String> {
    @Override
    public Optional<String> read(Slot slot) {
        Optional<String> text = slot.text(this).map(YamlValue.Text::text);
        if (text.isPresent() && text.get().isBlank() && !mayBeEmpty) {
            slot.error("C011", "is blank", "give it a value, or remove the key");
            return Optional.empty();
        }
        if (text.isPresent() && text.get().indexOf('\0') >= 0) {
            slot.error("C012", "holds a NUL character, which no name or path can have", "for example " + example);
            return Optional.empty();
        }
        return text;
    }

    @Override
    public String expects() {
        return "a text";
    }
}
