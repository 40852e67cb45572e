package exfig.config;

import exfig.asset.NameStyle;
import exfig.config.bind.Bound;
import exfig.config.keys.ThemeKeys;
import exfig.platform.android.ThemeAttributes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `android.colors.themeAttributes`.
///
/// @param claims told which files are written
record ThemeReader(EntryMaker entries, OutputClaims claims) {
    /// @param res the folder that the files lie below
    Optional<ThemeAttributes> of(Bound entry, Path res) {
        return entry.group(ThemeKeys.THEME_ATTRIBUTES)
                .filter(theme -> theme.get(ThemeKeys.ENABLED))
                .flatMap(theme -> theme.find(ThemeKeys.THEME_NAME).map(name -> of(theme, name, res)));
    }

    private ThemeAttributes of(Bound theme, String name, Path res) {
        Stream.of(ThemeKeys.ATTRS, ThemeKeys.STYLES, ThemeKeys.STYLES_NIGHT)
                .forEach(key -> claims.part(theme, key, res.resolve(theme.get(key)), name));
        return new ThemeAttributes(
                name,
                res.resolve(theme.get(ThemeKeys.ATTRS)),
                res.resolve(theme.get(ThemeKeys.STYLES)),
                res.resolve(theme.get(ThemeKeys.STYLES_NIGHT)),
                theme.get(ThemeKeys.MARKER_START),
                theme.get(ThemeKeys.MARKER_END),
                theme.group(ThemeKeys.NAME_TRANSFORM)
                        .map(names -> new ThemeAttributes.Names(
                                names.get(ThemeKeys.STYLE), names.get(ThemeKeys.PREFIX), names.get(ThemeKeys.STRIP)))
                        .orElseGet(() -> new ThemeAttributes.Names(NameStyle.PASCAL_CASE, "color", List.of())),
                theme.get(ThemeKeys.CREATE_MARKERS),
                entries.position(theme.spot()));
    }
}
