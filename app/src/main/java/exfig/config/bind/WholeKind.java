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
                complain(slot, number);
                return Optional.empty();
            }
            return Optional.of(number.intValue());
        });
    }

    private void complain(Slot slot, BigInteger number) {
        if (least == most) {
            slot.error("C014", "is " + number + "; only " + least + " exists", "write " + least);
        } else {
            slot.error(
                    "C014",
                    "is " + number + ", outside " + least + " to " + most,
                    "the nearest is " + (number.compareTo(BigInteger.valueOf(least)) < 0 ? least : most));
        }
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
