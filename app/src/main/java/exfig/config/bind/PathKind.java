package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// A path of the file system, as written: nothing is expanded or decoded.
///
/// @param inside it starts at a folder that another key names, and not at the working directory
public record PathKind(String example, boolean inside) implements Kind<Path> {
    /// A path that starts at the working directory.
    public PathKind(String example) {
        this(example, false);
    }

    @Override
    public Optional<Path> read(Slot slot) {
        Optional<String> text = slot.text(this).map(YamlValue.Text::text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.get().isBlank()) {
            slot.error("C011", "is blank", "give it a path, or remove the key");
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(text.get()));
        } catch (InvalidPathException e) {
            slot.error("C012", "must be a path, but cannot be one: " + e.getReason(), "for example " + example);
            return Optional.empty();
        }
    }

    @Override
    public String expects() {
        return "a path";
    }
}
