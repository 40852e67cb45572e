package exfig.asset;

/// The kinds of assets that one config entry exports.
public enum AssetKind {
    COLORS("colors"),
    ICONS("icons"),
    IMAGES("images"),
    TYPOGRAPHY("typography");

    private final String word;

    AssetKind(String word) {
        this.word = word;
    }

    /// The word of commands and configuration keys.
    public String word() {
        return word;
    }

    /// What several of its assets are called.
    public String plural() {
        return this == TYPOGRAPHY ? "text styles" : word;
    }
}
