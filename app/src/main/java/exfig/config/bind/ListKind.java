package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list; a single value is not promoted to a list of one.
public record ListKind<T>(Kind<T> item) implements Kind<List<T>> {
    @Override
    public Optional<List<T>> read(Slot slot) {
        if (!(slot.value() instanceof YamlValue.Items list)) {
            slot.wrongType(this, slot.value().kind());
            return Optional.empty();
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < list.values().size(); i++) {
            item.read(slot.item(i, list.values().get(i))).ifPresent(read::add);
        }
        return Optional.of(List.copyOf(read));
    }

    @Override
    public String expects() {
        return "a list";
    }

    @Override
    public String example() {
        return "[" + item.example() + "]";
    }
}
