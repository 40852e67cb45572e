package exfig.config;

import exfig.asset.AssetKind;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key;
import exfig.config.bind.Key.Group;
import exfig.config.keys.CommonKeys;
import exfig.config.keys.ComponentKeys;
import exfig.config.keys.DarkModeKeys;
import exfig.figma.id.FileKey;
import java.util.List;
import java.util.Optional;

/// Where the components of icons and images come from: the entry, else `common`, else what has always been.
final class ComponentSources {
    private static final String ICONS_FRAME = "Icons";
    private static final String IMAGES_FRAME = "Illustrations";

    private final CommonSection common;
    private final FigmaFiles files;
    private final Complaints complaints;

    ComponentSources(CommonSection common, FigmaFiles files, Complaints complaints) {
        this.complaints = complaints;
        this.common = common;
        this.files = files;
    }

    /// Empty when the file is unknown, which was reported.
    Optional<ComponentSource> of(Bound entry, AssetKind kind) {
        Optional<FileKey> file = entry.find(ComponentKeys.FILE);
        if (file.isEmpty() && !entry.has(ComponentKeys.FILE)) {
            file = files.light(entry);
        }
        Optional<String> suffix = common.darkSuffix(group(kind));
        idleDarkFile(entry, suffix.isPresent());
        List<String> frames = entry.find(ComponentKeys.FRAME)
                .or(() -> section(kind).flatMap(section -> section.find(CommonKeys.FRAME)))
                .orElse(List.of(kind == AssetKind.ICONS ? ICONS_FRAME : IMAGES_FRAME));
        List<String> pages = entry.find(ComponentKeys.PAGE)
                .or(() -> section(kind).flatMap(section -> section.find(CommonKeys.PAGE)))
                .orElse(List.of());
        Optional<DarkModes> modes = darkModes(entry);
        Optional<FileKey> dark =
                suffix.isPresent() || entry.has(ComponentKeys.NO_DARK) || entry.has(DarkModeKeys.DARK_MODE)
                        ? Optional.empty()
                        : entry.find(ComponentKeys.DARK_FILE).or(files::dark);
        return file.map(light -> new ComponentSource(light, dark, suffix, frames, pages, Optional.empty(), modes));
    }

    private Optional<DarkModes> darkModes(Bound entry) {
        Optional<Bound> group = entry.group(DarkModeKeys.DARK_MODE);
        for (Key rival : List.of(ComponentKeys.DARK_FILE, ComponentKeys.NO_DARK)) {
            if (group.isPresent() && entry.has(rival)) {
                complaints.addShared(Complaint.error(
                                "C020",
                                entry.spotOf(DarkModeKeys.DARK_MODE),
                                entry.path(DarkModeKeys.DARK_MODE) + " and " + entry.path(rival)
                                        + " exclude each other")
                        .hinting("remove one of the two"));
            }
        }
        return group.flatMap(modes -> modes.find(DarkModeKeys.COLLECTION)
                .flatMap(collection -> modes.find(DarkModeKeys.LIGHT)
                        .flatMap(light -> modes.find(DarkModeKeys.DARK)
                                .map(dark -> new DarkModes(
                                        collection,
                                        light,
                                        dark,
                                        modes.find(DarkModeKeys.PRIMITIVES),
                                        modes.find(DarkModeKeys.VARIABLES_FILE))))));
    }

    /// Complains when dark drawings are wanted that cannot be made.
    ///
    /// @param key that says what is rendered
    /// @param advice how to have SVG instead
    void demandSvg(Bound entry, boolean svg, Key key, String advice) {
        if (entry.has(DarkModeKeys.DARK_MODE) && !svg) {
            complaints.addShared(Complaint.error(
                            "C021",
                            entry.spotOf(DarkModeKeys.DARK_MODE),
                            entry.path(DarkModeKeys.DARK_MODE) + " changes colors of SVG, but " + entry.path(key)
                                    + " is not svg")
                    .hinting(advice));
        }
    }

    private void idleDarkFile(Bound entry, boolean suffixed) {
        boolean denied = entry.has(ComponentKeys.NO_DARK);
        if (entry.has(ComponentKeys.DARK_FILE) && (denied || suffixed)) {
            complaints.addShared(Complaint.warning(
                            "C023",
                            entry.spotOf(ComponentKeys.DARK_FILE),
                            entry.path(ComponentKeys.DARK_FILE) + " has no effect "
                                    + (denied ? "beside dark: none" : "in single-file mode"))
                    .hinting(denied ? "remove one of the two" : "remove it, or useSingleFile in common"));
        }
    }

    /// How right-to-left variants of an entry are told.
    static MirroringRule mirroring(Bound entry) {
        Optional<String> property = entry.find(ComponentKeys.RTL_PROPERTY);
        Optional<List<String>> values = entry.find(ComponentKeys.RTL_ACTIVE_VALUES);
        if (property.isEmpty() && values.isEmpty()) {
            return MirroringRule.DEFAULT;
        }
        return new MirroringRule(
                        property.or(MirroringRule.DEFAULT::property).filter(name -> !name.isEmpty()),
                        MirroringRule.DEFAULT.active())
                .withActive(values);
    }

    /// The section of `common` for a kind.
    Optional<Bound> section(AssetKind kind) {
        return common.group(group(kind));
    }

    private static Group group(AssetKind kind) {
        return kind == AssetKind.ICONS ? CommonKeys.ICONS : CommonKeys.IMAGES;
    }
}
