package exfig.config.bind;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/// How numbers are written in configurations: decimal with optional `_`, `0x…`, `0b…`; with
/// fraction and exponent where the key takes them. Octal and base 60, which YAML 1.1 has, are
/// refused, since nobody means them here.
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:0|[1-9][0-9_]*)");
    private static final Pattern PREFIXED = Pattern.compile("[+-]?0(?:x[0-9A-Fa-f_]+|b[01_]+)");
    private static final Pattern FRACTION =
            Pattern.compile("[+-]?(?:(?:0|[1-9][0-9_]*)(?:\\.[0-9_]*)?|\\.[0-9][0-9_]*)(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern OCTAL = Pattern.compile("[+-]?0(?:o[0-7_]+|[0-9_]+)");
    private static final Pattern BASE_60 = Pattern.compile("[+-]?[0-9_]+(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?");

    private Numbers() {}

    static Optional<BigInteger> whole(Slot slot, Kind<?> kind) {
        return slot.plain(kind).flatMap(text -> {
            if (DECIMAL.matcher(text).matches()) {
                return Optional.of(new BigInteger(text.replace("_", "")));
            }
            if (PREFIXED.matcher(text).matches()) {
                Optional<BigInteger> value = prefixed(text.replace("_", ""));
                if (value.isPresent()) {
                    return value;
                }
            }
            slot.wrongType(kind, described(text));
            return Optional.empty();
        });
    }

    static Optional<BigDecimal> number(Slot slot, String expects, String example) {
        return slot.plain(expects, example).flatMap(text -> {
            if (FRACTION.matcher(text).matches()) {
                return Optional.of(new BigDecimal(text.replace("_", "")));
            }
            slot.wrongType(expects, example, described(text));
            return Optional.empty();
        });
    }

    private static Optional<BigInteger> prefixed(String text) {
        boolean negative = text.startsWith("-");
        String unsigned = negative || text.startsWith("+") ? text.substring(1) : text;
        String digits = unsigned.substring(2);
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        BigInteger value = new BigInteger(digits, unsigned.charAt(1) == 'x' ? 16 : 2);
        return Optional.of(negative ? value.negate() : value);
    }

    private static String described(String text) {
        if (OCTAL.matcher(text).matches()) {
            return "\"" + text + "\", which older YAML reads as an octal number";
        }
        if (BASE_60.matcher(text).matches()) {
            return "\"" + text + "\", which older YAML reads as a number to the base 60";
        }
        return "\"" + text + "\"";
    }
}
