package exfig.platform;

import exfig.asset.NameStyle;

/// File names of dark drawings where they lie beside the light ones.
public final class DarkNames {
    private DarkNames() {}

    /// What follows the light name, in the same style: `_dark`, `-dark`, `Dark`, `dark`, `_DARK`.
    public static String suffix(NameStyle style) {
        return switch (style) {
            case SNAKE_CASE -> "_dark";
            case KEBAB_CASE -> "-dark";
            case CAMEL_CASE, PASCAL_CASE -> "Dark";
            case FLAT_CASE -> "dark";
            case SCREAMING_SNAKE_CASE -> "_DARK";
        };
    }
}
