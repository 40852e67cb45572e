package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A list; a single value is not promoted to a list of one.
public record ListKind<T>(Kind<T> item) implements Kind<List<T>> {
    private static final Pattern FLAG = Pattern.compile("(?i)true|false|");

    @Override
    public Optional<List<T>> read(Slot slot) {
        if (!(slot.value() instanceof YamlValue.Items list)) {
            slot.error("C012", "must be a list, not " + slot.value().kind(), advice(slot.value()));
            return Optional.empty();
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < list.values().size(); i++) {
            item.read(slot.item(i, list.values().get(i))).ifPresent(read::add);
        }
        return Optional.of(List.copyOf(read));
    }

    private String advice(YamlValue value) {
        return value instanceof YamlValue.Text text
                        && !FLAG.matcher(text.text()).matches()
                ? "write [" + text.text() + "]"
                : "for example " + example();
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
