package exfig.asset;

import java.util.Locale;

/// A platform that assets are exported to; its word is also what designers type into descriptions.
public enum TargetPlatform {
    IOS("iOS"),
    ANDROID("Android"),
    FLUTTER("Flutter"),
    WEB("Web");

    private final String displayName;

    TargetPlatform(String displayName) {
        this.displayName = displayName;
    }

    /// The name as its makers write it: `iOS`, `Android`, `Flutter`, `Web`.
    public String displayName() {
        return displayName;
    }

    /// The lower-case word of descriptions and configuration keys: `ios`, `android`, `flutter`, `web`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
