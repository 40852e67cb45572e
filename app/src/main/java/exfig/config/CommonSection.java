package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Key.Group;
import exfig.config.keys.CommonKeys;
import exfig.config.keys.RootKeys;
import exfig.svg.SvgSafety;
import java.util.Optional;

/// The `common` section.
record CommonSection(Optional<Bound> bound) {
    static CommonSection of(Bound root) {
        return new CommonSection(root.group(RootKeys.COMMON));
    }

    /// One of its groups.
    Optional<Bound> group(Group key) {
        return bound.flatMap(common -> common.group(key));
    }

    /// What to do with SVG files that do more than draw.
    SvgSafety.Policy svgSafety() {
        return bound.map(common -> common.get(CommonKeys.SVG_SAFETY)).orElse(SvgSafety.Policy.REMOVE);
    }

    /// Whether PNG files are made smaller.
    boolean optimizesPng() {
        return bound.map(common -> common.get(CommonKeys.OPTIMIZE_PNG)).orElse(false);
    }

    /// Whether and where exports are tracked.
    TrackingSettings tracking() {
        return group(CommonKeys.CACHE)
                .map(cache ->
                        new TrackingSettings(cache.get(CommonKeys.CACHE_ENABLED), cache.get(CommonKeys.CACHE_PATH)))
                .orElse(TrackingSettings.OFF);
    }

    /// The ending of dark names in single-file mode, by either of its two spellings; empty when the mode
    /// is off.
    Optional<String> darkSuffix(Group kind) {
        return group(kind).flatMap(CommonSection::darkSuffix);
    }

    static Optional<String> darkSuffix(Bound kind) {
        Optional<String> newer = kind.group(CommonKeys.SUFFIX_DARK_MODE).map(mode -> mode.get(CommonKeys.SUFFIX));
        return newer.or(() -> kind.get(CommonKeys.USE_SINGLE_FILE)
                ? Optional.of(kind.get(CommonKeys.DARK_SUFFIX))
                : Optional.empty());
    }
}
