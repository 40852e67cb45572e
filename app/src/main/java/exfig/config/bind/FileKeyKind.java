package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import exfig.figma.id.FigmaAddress;
import exfig.figma.id.FileKey;
import java.util.Optional;

/// The key of a Figma file; a pasted address is reduced to its key, with a warning.
public record FileKeyKind() implements Kind<FileKey> {
    @Override
    public Optional<FileKey> read(Slot slot) {
        Optional<String> text = slot.text(this).map(YamlValue.Text::text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().isBlank()) {
            slot.error("C011", "is blank", "give it the key of a Figma file");
            return Optional.empty();
        }
        if (FileKey.isValid(text.get())) {
            return Optional.of(new FileKey(text.get()));
        }
        Optional<FileKey> key = FigmaAddress.parse(text.get()).map(FigmaAddress::file);
        key.ifPresentOrElse(
                found -> slot.warning("C042", "is an address; only the file key in it counts", "write " + found),
                () -> slot.error(
                        "C012",
                        "must be " + expects() + ", not \"" + text.get() + "\"",
                        FigmaAddress.objection(text.get())));
        return key;
    }

    @Override
    public String expects() {
        return "the key of a Figma file";
    }

    @Override
    public String example() {
        return "aB3dE5fG7hI9jK1lM3nO5p";
    }
}
