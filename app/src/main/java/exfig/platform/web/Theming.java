package exfig.platform.web;

/// How a page chooses the appearance.
public enum Theming {
    /// By a class on an element: `.theme-light`, `.theme-dark`.
    CLASS("class"),
    /// By an attribute of an element: `[data-theme="dark"]`.
    ATTRIBUTE("attribute"),
    /// By the system, in media queries.
    MEDIA("media"),
    /// By the system or an element's `color-scheme`, in values: `light-dark()`.
    LIGHT_DARK("light-dark");

    private final String word;

    Theming(String word) {
        this.word = word;
    }

    /// The word of the configuration.
    public String word() {
        return word;
    }

    /// Whether pages follow the system by themselves.
    public boolean followsSystem() {
        return this == MEDIA || this == LIGHT_DARK;
    }
}
