package exfig.config.bind;

import java.math.BigInteger;
import java.util.Optional;

/// A whole number in a range, both ends included.
public record WholeKind(int least, int most) implements Kind<Integer> {
    public WholeKind {
        if (least > most) {
            throw new IllegalArgumentException(least + " > " + most);
        }
    }

    @Override
    public Optional<Integer> read(Slot slot) {
        return Numbers.whole(slot, this).flatMap(number -> {
            if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
                slot.error("C014", "is " + number + ", outside " + least + " to " + most, least == most ? "write " + least : "the nearest is " + (number.signum() < 0 || number.compareTo(BigInteger.valueOf(least)) < 0 ? least : most));
                return Optional.empty();
            }
            return Optional.of(number.intValue());
        });
    }

    @Override
    public String expects() {
        return "a whole number from " + least + " to " + most;
    }

    @Override
    public String example() {
        return String.valueOf(least);
    }
}
