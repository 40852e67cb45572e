package exfig.gallery;

import exfig.asset.Appearance;
import exfig.asset.Rgba;
import exfig.asset.TextLook;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// What there is to see of an asset.
public sealed interface Shown {
    /// A color.
    ///
    /// @param values at least one
    record Color(Map<Appearance, Rgba> values) implements Shown {
        /// @throws IllegalArgumentException when there is no value
        public Color {
            values = ordered(values);
        }
    }

    /// A text style.
    record Text(TextLook look) implements Shown {}

    /// An icon or image.
    ///
    /// @param pictures at least one
    record Drawn(Map<Appearance, Picture> pictures) implements Shown {
        /// @throws IllegalArgumentException when there is no picture
        public Drawn {
            pictures = ordered(pictures);
        }
    }

    /// Both as one: two platforms export the same asset, perhaps not all of its appearances. Empty when
    /// they differ in what both have.
    default Optional<Shown> joined(Shown other) {
        if (this instanceof Color(var mine) && other instanceof Color(var theirs)) {
            return union(mine, theirs).map(Color::new);
        }
        if (this instanceof Drawn(var mine) && other instanceof Drawn(var theirs)) {
            return union(mine, theirs).map(Drawn::new);
        }
        return equals(other) ? Optional.of(this) : Optional.empty();
    }

    private static <V> Optional<Map<Appearance, V>> union(Map<Appearance, V> mine, Map<Appearance, V> theirs) {
        Map<Appearance, V> all = new EnumMap<>(mine);
        for (Map.Entry<Appearance, V> value : theirs.entrySet()) {
            V known = all.putIfAbsent(value.getKey(), value.getValue());
            if (known != null && !known.equals(value.getValue())) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private static <V> Map<Appearance, V> ordered(Map<Appearance, V> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing to show");
        }
        return Collections.unmodifiableMap(new EnumMap<>(values));
    }
}
