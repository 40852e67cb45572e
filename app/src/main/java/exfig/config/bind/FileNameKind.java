package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.util.Optional;

/// The name of a file without its directory. Of a path only the last part is kept, with a warning, as the older
/// tools do without one.
///
/// @param directoryKey the key that says where the file goes
public record FileNameKind(String directoryKey, String example) implements Kind<String> {
    @Override
    public Optional<String> read(Slot slot) {
        return slot.text(this).map(YamlValue.Text::text).flatMap(text -> {
            String name = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
            if (name.isBlank() || name.equals(".") || name.equals("..") || name.indexOf('\0') >= 0) {
                slot.error("C011", "is no file name", "for example " + example);
                return Optional.empty();
            }
            if (!name.equals(text)) {
                slot.warning(
                        "C029",
                        "is the name of a file, so its directory is dropped and \"" + name + "\" is written",
                        "the directory follows from " + directoryKey);
            }
            return Optional.of(name);
        });
    }

    @Override
    public String expects() {
        return "a file name";
    }
}
