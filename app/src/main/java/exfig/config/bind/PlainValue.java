package exfig.config.bind;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A value that a kind has read, as it is written in a configuration: a text, a number, a truth
/// value, or a list of those. Reading it again gives an equal value.
public final class PlainValue {
    private PlainValue() {}

    /// The value in plain form.
    ///
    /// @param kind what read the value
    public static Object of(Kind<?> kind, Object value) {
        return switch (kind) {
            case ChoiceKind<?> choice -> wordOf(choice, value);
            case ListKind<?> list ->
                ((List<?>) value).stream().map(item -> of(list.item(), item)).toList();
            case ScalesKind _ ->
                ((List<?>) value)
                        .stream()
                                .map(scale -> number(new BigDecimal(scale.toString())))
                                .toList();
            case SecondsKind _ -> number(BigDecimal.valueOf(((Duration) value).toNanos(), 9));
            case OneOrMoreKind<?> several -> {
                List<?> items = (List<?>) value;
                yield items.size() == 1
                        ? of(several.one(), items.getFirst())
                        : of(new ListKind<>(several.one()), value);
            }
            case FlagKind _, QualityKind _, WholeKind _ -> value;
            case AnyKind _,
                    ApiUrlKind _,
                    FileKeyKind _,
                    FileNameKind _,
                    PathKind _,
                    QualifiedNameKind _,
                    RegexKind _,
                    TextKind _ -> value.toString();
        };
    }

    private static String wordOf(ChoiceKind<?> choice, Object value) {
        return choice.words().entrySet().stream()
                .filter(word -> word.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(value + " is not " + choice.expects()));
    }

    /// Whole numbers without a fraction: `2` and not `2.0`.
    private static Number number(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() <= 0 ? (Number) shortest.longValueExact() : shortest;
    }
}
