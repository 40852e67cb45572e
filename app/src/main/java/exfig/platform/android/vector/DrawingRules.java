package exfig.platform.android.vector;

/// What the target of a drawing can do, and how it is to be written.
///
/// @param precision decimals of coordinates, 1 to 6
/// @param autoMirrored whether it is mirrored for right-to-left layouts
/// @param fadesAsAWhole whether the finished picture can have an opacity of its own
/// @param mostPathBytes the longest path data that its compiler takes, in bytes of UTF-8
/// @param strictPathLength whether longer data fails the conversion instead of being reported as a loss
/// @param compiler who sets that limit
record DrawingRules(
        int precision,
        boolean autoMirrored,
        boolean fadesAsAWhole,
        int mostPathBytes,
        boolean strictPathLength,
        String compiler) {
    private static final int MOST_RESOURCE_BYTES = 32_767;

    /// The class file format counts the bytes of a string in two bytes (JVM specification, 4.4.7).
    private static final int MOST_CONSTANT_BYTES = 65_535;

    static DrawingRules ofDrawables(VectorDrawableOptions options) {
        return new DrawingRules(
                options.precision(),
                options.autoMirrored(),
                true,
                MOST_RESOURCE_BYTES,
                options.strictPathLength(),
                "Android's resource compiler");
    }

    static DrawingRules ofImageVectors(ImageVectorOptions options) {
        return new DrawingRules(
                options.precision(), options.autoMirrored(), false, MOST_CONSTANT_BYTES, true, "the Kotlin compiler");
    }
}
