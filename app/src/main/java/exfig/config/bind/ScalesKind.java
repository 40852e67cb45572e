package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A list of scales. One that the platform lacks, or that stands twice, is dropped with a warning;
/// none left is an error.
///
/// @param allowed ascending
public record ScalesKind(List<Double> allowed) implements Kind<List<Double>> {
    public ScalesKind {
        allowed = List.copyOf(allowed);
    }

    @Override
    public Optional<List<Double>> read(Slot slot) {
        if (!(slot.value() instanceof YamlValue.Items list)) {
            slot.wrongType(this, slot.value().kind());
            return Optional.empty();
        }
        List<Double> scales = new ArrayList<>();
        boolean readable = true;
        for (int i = 0; i < list.values().size(); i++) {
            Slot item = slot.item(i, list.values().get(i));
            Optional<BigDecimal> number = Numbers.number(item, "one of the scales " + words(), "2");
            readable &= number.isPresent();
            number.ifPresent(scale -> keep(scale.doubleValue(), scales, item));
        }
        if (scales.isEmpty() && readable) {
            slot.error("C014", "has no valid scale", "valid are " + words());
        }
        return scales.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(scales));
    }

    private void keep(double scale, List<Double> scales, Slot item) {
        String shown = BigDecimal.valueOf(scale).stripTrailingZeros().toPlainString();
        if (!allowed.contains(scale)) {
            item.warning("C014", "is " + shown + ", which this platform has no place for", "valid are " + words());
        } else if (scales.contains(scale)) {
            item.warning("C014", "repeats the scale " + shown, "remove it");
        } else {
            scales.add(scale);
        }
    }

    private String words() {
        return allowed.stream()
                .map(scale -> BigDecimal.valueOf(scale).stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String expects() {
        return "a list of scales";
    }

    @Override
    public String example() {
        return "[" + words() + "]";
    }
}
