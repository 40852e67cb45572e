package exfig.platform.android.vector;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as short decimal text, never with an exponent.
final class Decimals {
    private Decimals() {}

    /// The number with at most `places` decimals, `0.5` style.
    static String format(double value, int places) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /// `units` × 10^-places without the leading zero, `.5` style.
    static String compact(long units, int places) {
        String text = BigDecimal.valueOf(units, places).stripTrailingZeros().toPlainString();
        if (text.startsWith("0.")) {
            return text.substring(1);
        }
        return text.startsWith("-0.") ? '-' + text.substring(2) : units == 0 ? "0" : text;
    }
}
