package exfig.config.bind;

import exfig.config.yaml.YamlValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// An encoder's quality, 0 to 100; what lies outside is moved to the nearer end, with a warning.
public record QualityKind() implements Kind<Integer> {
    private static final Pattern FRACTION = Pattern.compile("0?\\.[0-9]{1,9}|1\\.0{1,9}");
    private static final BigInteger MOST = BigInteger.valueOf(100);

    @Override
    public Optional<Integer> read(Slot slot) {
        if (slot.value() instanceof YamlValue.Text text
                && FRACTION.matcher(text.text()).matches()) {
            slot.error(
                    "C012",
                    "must be " + expects() + ", not " + text.text(),
                    "write " + new BigDecimal(text.text()).movePointRight(2).setScale(0, RoundingMode.HALF_UP));
            return Optional.empty();
        }
        return Numbers.whole(slot, this).map(number -> {
            int quality = number.max(BigInteger.ZERO).min(MOST).intValue();
            if (!number.equals(BigInteger.valueOf(quality))) {
                slot.warning("C014", "is " + number + ", outside 0 to 100", quality + " is used");
            }
            return quality;
        });
    }

    @Override
    public String expects() {
        return "a whole number from 0 to 100";
    }

    @Override
    public String example() {
        return "90";
    }
}
