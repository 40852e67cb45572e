package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key;
import exfig.config.bind.Key.Entries;
import exfig.config.bind.Key.Group;
import exfig.config.bind.Key.Leaf;
import exfig.config.keys.AndroidKeys;
import exfig.config.keys.CommonKeys;
import exfig.config.keys.FigmaKeys;
import exfig.config.keys.FlutterKeys;
import exfig.config.keys.IosKeys;
import exfig.config.keys.RootKeys;
import exfig.config.keys.WebKeys;
import java.util.Optional;
import java.util.stream.Stream;

/// What does not fit together in `figma` and `common`, whatever the platforms are.
final class CommonChecks {
    private final Bound root;
    private final CommonSection common;
    private final Complaints complaints;

    CommonChecks(Bound root, Complaints complaints) {
        this.root = root;
        this.common = CommonSection.of(root);
        this.complaints = complaints;
    }

    void run() {
        // Where something is wrong already, a mistyped platform is the likelier reason.
        if (!complaints.anyError()
                && Stream.of(RootKeys.IOS, RootKeys.ANDROID, RootKeys.FLUTTER, RootKeys.WEB)
                        .noneMatch(root::has)) {
            complaints.add(Complaint.warning("C032", root.spot(), "no platform is configured, so nothing is exported")
                    .hinting("add one of ios, android, flutter, web"));
        }
        bothColorSources();
        Stream.of(CommonKeys.COLORS, CommonKeys.ICONS, CommonKeys.IMAGES)
                .flatMap(kind -> common.group(kind).stream())
                .forEach(this::suffixes);
        common.group(CommonKeys.COLORS)
                .ifPresent(colors -> CommonSection.darkSuffix(colors).ifPresent(dark -> equalSuffixes(colors, dark)));
        root.group(RootKeys.FIGMA).ifPresent(this::unusedFiles);
    }

    // Which of two equal ones a name ends with would be chance.
    private void equalSuffixes(Bound colors, String dark) {
        String light = colors.get(CommonKeys.LIGHT_HC_SUFFIX);
        String darkPath = colors.has(CommonKeys.SUFFIX_DARK_MODE)
                ? colors.path(CommonKeys.SUFFIX_DARK_MODE) + "." + CommonKeys.SUFFIX.name()
                : colors.path(CommonKeys.DARK_SUFFIX);
        if (light.equals(dark)) {
            equalSuffix(colors, CommonKeys.LIGHT_HC_SUFFIX, darkPath);
        }
        String darkHighContrast = colors.get(CommonKeys.DARK_HC_SUFFIX);
        if (darkHighContrast.equals(dark)) {
            equalSuffix(colors, CommonKeys.DARK_HC_SUFFIX, darkPath);
        } else if (darkHighContrast.equals(light)) {
            equalSuffix(colors, CommonKeys.DARK_HC_SUFFIX, colors.path(CommonKeys.LIGHT_HC_SUFFIX));
        }
    }

    private void equalSuffix(Bound colors, Leaf<String> key, String other) {
        complaints.add(Complaint.error(
                        "C020",
                        colors.spotOf(key),
                        colors.path(key) + " is " + colors.get(key) + ", as " + other + " is")
                .hinting("give each appearance a suffix of its own"));
    }

    private void bothColorSources() {
        common.bound()
                .filter(section -> section.has(CommonKeys.COLORS) && section.has(CommonKeys.VARIABLES_COLORS))
                .ifPresent(section -> complaints.add(new Complaint(
                                "C020",
                                singleFormColors(),
                                section.spotOf(CommonKeys.VARIABLES_COLORS),
                                "common.colors and common.variablesColors exclude each other",
                                Optional.empty())
                        .hinting("keep common.colors for styles, or common.variablesColors for variables")));
    }

    private void suffixes(Bound kind) {
        if (kind.has(CommonKeys.USE_SINGLE_FILE) && kind.has(CommonKeys.SUFFIX_DARK_MODE)) {
            complaints.add(Complaint.error(
                            "C020",
                            kind.spotOf(CommonKeys.SUFFIX_DARK_MODE),
                            kind.path(CommonKeys.SUFFIX_DARK_MODE) + " and useSingleFile exclude each other")
                    .hinting("suffixDarkMode alone switches single-file mode on"));
            return;
        }
        boolean suffixed = CommonSection.darkSuffix(kind).isPresent();
        if (!suffixed || kind.has(CommonKeys.SUFFIX_DARK_MODE)) {
            idle(kind, CommonKeys.DARK_SUFFIX);
        }
        if (!suffixed) {
            idle(kind, CommonKeys.LIGHT_HC_SUFFIX);
            idle(kind, CommonKeys.DARK_HC_SUFFIX);
        }
    }

    private void idle(Bound kind, Key key) {
        if (kind.has(key)) {
            complaints.add(Complaint.warning(
                            "C023", kind.spotOf(key), kind.path(key) + " has no effect without useSingleFile: true")
                    .hinting("write useSingleFile: true beside it, or remove the key"));
        }
    }

    private void unusedFiles(Bound figma) {
        boolean variables = common.group(CommonKeys.VARIABLES_COLORS).isPresent();
        boolean allSuffixed = common.darkSuffix(CommonKeys.ICONS).isPresent()
                && common.darkSuffix(CommonKeys.IMAGES).isPresent()
                && (variables || common.darkSuffix(CommonKeys.COLORS).isPresent());
        if (figma.has(FigmaKeys.DARK_FILE) && allSuffixed) {
            complaints.add(Complaint.warning(
                            "C031",
                            figma.spotOf(FigmaKeys.DARK_FILE),
                            "figma.darkFileId is not used: dark variants of every kind come from lightFileId or variables")
                    .hinting("remove the key, or useSingleFile of the kinds that are drawn in that file"));
        }
        boolean styles = singleFormColors() && !variables;
        Stream.of(FigmaKeys.LIGHT_HC_FILE, FigmaKeys.DARK_HC_FILE)
                .filter(key -> figma.has(key) && !styles)
                .forEach(key -> complaints.add(Complaint.warning(
                                "C031",
                                figma.spotOf(key),
                                figma.path(key) + " is not used: only colors from styles have high contrast files")
                        .hinting("remove the key; variables have lightHCModeName and darkHCModeName instead")));
    }

    private boolean singleFormColors() {
        return single(RootKeys.IOS, IosKeys.COLORS)
                || single(RootKeys.ANDROID, AndroidKeys.COLORS)
                || single(RootKeys.FLUTTER, FlutterKeys.COLORS)
                || single(RootKeys.WEB, WebKeys.COLORS);
    }

    private boolean single(Group platform, Entries colors) {
        return root.group(platform).stream()
                .anyMatch(section ->
                        section.has(colors) && !section.entries(colors).list());
    }
}
