package exfig.platform.ios;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A device idiom of an image set, and the scales that its devices have (Apple's "Asset Catalog Format
/// Reference").
enum Idiom {
    UNIVERSAL,
    IPHONE,
    IPAD,
    MAC,
    TV,
    WATCH,
    CAR;

    static Optional<Idiom> ofWord(String word) {
        return Arrays.stream(values())
                .filter(idiom -> idiom.word().equals(word))
                .findFirst();
    }

    /// All words, as a sentence lists them.
    static String words() {
        return Arrays.stream(values()).map(Idiom::word).collect(Collectors.joining(", "));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean has(double scale) {
        return switch (this) {
            case UNIVERSAL -> true;
            case IPHONE -> scale == 1 || scale == 2 || scale == 3;
            case IPAD, MAC, TV -> scale == 1 || scale == 2;
            case WATCH -> scale == 2;
            case CAR -> scale == 2 || scale == 3;
        };
    }
}
