package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.util.Optional;

/// Anything, unread: for keys whose value nobody looks at yet.
public record AnyKind() implements Kind<YamlValue> {
    @Override
    public Optional<YamlValue> read(Slot slot) {
        return Optional.of(slot.value());
    }

    @Override
    public String expects() {
        return "any value";
    }

    @Override
    public String example() {
        return "~";
    }
}
