package exfig.asset;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What becomes of the colors of a drawing when it is shown in another appearance.
///
/// @param changes by the color as it is drawn, 0xRRGGBB
public record Recolouring(SortedMap<Integer, Change> changes) {
    /// @throws IllegalArgumentException when nothing changes
    public Recolouring {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a recolouring that changes nothing");
        }
        changes = Collections.unmodifiableSortedMap(new TreeMap<>(changes));
    }

    /// @param changes by the color as it is drawn, 0xRRGGBB
    /// @throws IllegalArgumentException when nothing changes
    public Recolouring(Map<Integer, Change> changes) {
        this(new TreeMap<>(changes));
    }

    /// @param rgb the new color, 0xRRGGBB
    /// @param opacity what the drawn opacity is multiplied by; 0 or more
    public record Change(int rgb, double opacity) {
        /// @throws IllegalArgumentException when a part is out of range
        public Change {
            if (rgb < 0 || rgb > 0xFFFFFF || !(opacity >= 0)) {
                throw new IllegalArgumentException("not a change of color: " + rgb + ", " + opacity);
            }
        }
    }
}
