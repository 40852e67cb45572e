package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One path, or a list of them.
public record PathsKind(PathKind path) implements Kind<List<Path>> {
    @Override
    public Optional<List<Path>> read(Slot slot) {
        return slot.value() instanceof YamlValue.Text ? path.read(slot).map(List::of) : new ListKind<>(path).read(slot);
    }

    @Override
    public String expects() {
        return "a path or a list of paths";
    }

    @Override
    public String example() {
        return path.example();
    }
}
