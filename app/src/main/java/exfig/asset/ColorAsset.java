package exfig.asset;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A named color with its values by appearance, ready for the platforms.
///
/// @param name the final name
/// @param figmaName the light color's name in Figma, with `/` for groups and without appearance suffixes
/// @param values always has [Appearance#LIGHT]
public record ColorAsset(String name, String figmaName, Map<Appearance, Rgba> values) {
    /// @throws IllegalArgumentException when there is no light value
    public ColorAsset {
        if (!values.containsKey(Appearance.LIGHT)) {
            throw new IllegalArgumentException("color without a light value: " + name);
        }
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /// The light value.
    public Rgba light() {
        return Objects.requireNonNull(values.get(Appearance.LIGHT));
    }

    /// The value of an appearance, when it has its own.
    public Optional<Rgba> value(Appearance appearance) {
        return Optional.ofNullable(values.get(appearance));
    }
}
