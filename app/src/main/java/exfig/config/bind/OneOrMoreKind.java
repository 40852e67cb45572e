package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.util.List;
import java.util.Optional;

/// One value, or a list of them; at least one.
///
/// @param one its kind; what people call one and several of it follows
/// @param words `a path or a list of paths`
public record OneOrMoreKind<T>(Kind<T> one, String words) implements Kind<List<T>> {
    @Override
    public Optional<List<T>> read(Slot slot) {
        if (slot.value() instanceof YamlValue.Text) {
            return one.read(slot).map(List::of);
        }
        Optional<List<T>> read = new ListKind<>(one).read(slot);
        if (slot.value() instanceof YamlValue.Items(var items, var _) && items.isEmpty()) {
            slot.error("C011", "is an empty list", "give it a value, or remove the key");
            return Optional.empty();
        }
        return read;
    }

    @Override
    public String expects() {
        return words;
    }

    @Override
    public String example() {
        return one.example();
    }
}
