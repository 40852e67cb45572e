package exfig.asset;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A designer's description, as far as exfig listens to it: platform words, `none`, and `rtl`.
///
/// Only whole words count, in any case, so that neither `nonessential` nor `scenarios` hides an
/// asset. Because prose mentions the web often, `web` restricts only a description that holds
/// nothing but platform words.
///
/// @param text as typed in Figma
public record Description(String text) {
    private static final Set<String> LISTING = Set.of("ios", "android", "flutter", "web", "none", "and", "only");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Whether an asset with this description is for the platform: no platform is named, or this one is.
    public boolean allows(TargetPlatform platform) {
        Set<String> words = words();
        return words.contains(platform.word())
                || (!excludesEveryone() && restrictedTo().isEmpty());
    }

    /// Whether the description says `none` and names no platform.
    public boolean excludesEveryone() {
        return words().contains("none") && restrictedTo().isEmpty();
    }

    /// Whether the description names other platforms but not this one. Unlike [#allows], ignores
    /// `none`, which is a convention of styles and components only.
    public boolean isForOthersThan(TargetPlatform platform) {
        return !restrictedTo().isEmpty() && !words().contains(platform.word());
    }

    /// Whether the description says `rtl`: the drawing is to be mirrored in right-to-left layouts.
    public boolean isRightToLeft() {
        return words().contains("rtl");
    }

    private Set<TargetPlatform> restrictedTo() {
        Set<String> words = words();
        boolean listing = LISTING.containsAll(words);
        Set<TargetPlatform> named = EnumSet.noneOf(TargetPlatform.class);
        for (TargetPlatform platform : TargetPlatform.values()) {
            if (words.contains(platform.word()) && (listing || platform != TargetPlatform.WEB)) {
                named.add(platform);
            }
        }
        return named;
    }

    private Set<String> words() {
        if (text.isEmpty()) {
            return Set.of();
        }
        return SEPARATORS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }
}
