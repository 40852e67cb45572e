package exfig.asset;

import java.util.Optional;
import java.util.regex.Pattern;

/// How an entry turns Figma names into final names.
///
/// @param validate searched anywhere in the normalised name; a name without a match is an error
/// @param replacement template with `$0`, `$1`, … for the groups of `validate`; used only together with it
/// @param style the case of final names; none leaves them as they are
/// @param transliterated whether names are spelled in ASCII before anything else is done to them
public record Naming(
        Optional<Pattern> validate, Optional<String> replacement, Optional<NameStyle> style, boolean transliterated) {
    /// Names in their own letters.
    public Naming(Optional<Pattern> validate, Optional<String> replacement, Optional<NameStyle> style) {
        this(validate, replacement, style, false);
    }

    /// Names as they come.
    public static final Naming AS_IS = new Naming(Optional.empty(), Optional.empty(), Optional.empty());
}
