package exfig.svg;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Whether an SVG file does more than draw: runs scripts, loads from elsewhere, or carries another document.
///
/// What is found: `script` and `handler` elements, event attributes (`on…`), `foreignObject`, elements of HTML
/// that load or embed, animations of links, references to anything but a `#fragment` or a `data:image/…`,
/// `@import`, `xml:base`, processing instructions, and document types with an internal subset or an identifier
/// that is not W3C's. The rules follow the lists of "SVG Integration" (W3C, 2014), secure static mode.
///
/// The file is judged as the XML that it is. Whoever pastes SVG into HTML needs a sanitiser for HTML as well.
public final class SvgSafety {
    /// The largest file that is looked at.
    static final int MAX_BYTES = 32 << 20;

    // Cutting may join what was apart, hence another look; nothing honest needs a third.
    private static final int MOST_ROUNDS = 8;

    private SvgSafety() {}

    /// What to do with a file that does more than draw.
    public enum Policy {
        /// Cut it out and keep the rest, byte for byte.
        REMOVE,
        /// Do not use the file.
        REFUSE,
        /// Do not look.
        KEEP
    }

    /// What became of a file.
    public sealed interface Result {
        /// The file only draws, or was not looked at: use its bytes as they are.
        record Harmless() implements Result {}

        /// A file without what was found.
        ///
        /// @param bytes the caller's to keep
        /// @param removed a noun phrase each, such as "a script", in the order of the file, none twice
        @SuppressWarnings("ArrayRecordComponent")
        record Cleaned(byte[] bytes, List<String> removed) implements Result {
            public Cleaned {
                removed = List.copyOf(removed);
            }
        }

        /// The file must not be used: the policy says so, or what it holds cannot be told or cut out.
        ///
        /// @param reasons a noun phrase each, without repetition, never empty
        record Refused(List<String> reasons) implements Result {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// Judges a file. Never throws, whatever the bytes are; the input is not changed.
    ///
    /// Files that are not well-formed, use entities of their own, are nested deeper than 1,000 elements, are larger
    /// than 32 MB or encoded in more than UTF-8 or single bytes cannot be judged and are refused.
    public static Result check(byte[] svg, Policy policy) {
        if (policy == Policy.KEEP) {
            return new Result.Harmless();
        }
        if (svg.length > MAX_BYTES) {
            return new Result.Refused(List.of("more than " + (MAX_BYTES >> 20) + " MB"));
        }
        // One character a byte, so that positions are those of the bytes and all else survives the round trip.
        String text = new String(svg, StandardCharsets.ISO_8859_1);
        Set<String> found = new LinkedHashSet<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            SafetyScan scan = new SafetyScan(text);
            scan.run();
            found.addAll(scan.found());
            if (scan.obstacle().isPresent()) {
                return new Result.Refused(List.of(scan.obstacle().get()));
            }
            if (found.isEmpty()) {
                return new Result.Harmless();
            }
            if (policy == Policy.REFUSE) {
                return new Result.Refused(List.copyOf(found));
            }
            if (scan.found().isEmpty()) {
                return new Result.Cleaned(text.getBytes(StandardCharsets.ISO_8859_1), List.copyOf(found));
            }
            text = scan.cutText();
        }
        return new Result.Refused(List.copyOf(found));
    }
}
