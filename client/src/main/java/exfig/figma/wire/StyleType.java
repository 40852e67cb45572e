package exfig.figma.wire;

import org.jspecify.annotations.Nullable;

/// What a style holds.
public enum StyleType {
    /// Paints.
    FILL,
    /// Typography.
    TEXT,
    /// Shadows and blurs.
    EFFECT,
    /// Layout grids.
    GRID,
    /// One that is newer than this program, or none.
    OTHER;

    /// Reads Figma's word.
    public static StyleType of(@Nullable String word) {
        return switch (word) {
            case "FILL" -> FILL;
            case "TEXT" -> TEXT;
            case "EFFECT" -> EFFECT;
            case "GRID" -> GRID;
            case null, default -> OTHER;
        };
    }
}
