package exfig.config.bind;

import java.math.BigInteger;
import java.util.Optional;

/// An encoder's quality, 0 to 100; what lies outside is moved to the nearer end, with a warning.
public record QualityKind() implements Kind<Integer> {
    private static final BigInteger MOST = BigInteger.valueOf(100);

    @Override
    public Optional<Integer> read(Slot slot) {
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
