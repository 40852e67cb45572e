package exfig.asset;

/// The look that a drawing or a color value is meant for.
public enum Appearance {
    LIGHT,
    DARK,
    LIGHT_HIGH_CONTRAST,
    DARK_HIGH_CONTRAST
}
