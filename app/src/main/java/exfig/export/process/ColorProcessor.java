package exfig.export.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import exfig.asset.Appearance;
import exfig.asset.ColorAsset;
import exfig.asset.Counted;
import exfig.asset.Description;
import exfig.asset.NameList;
import exfig.asset.NameOrder;
import exfig.asset.Rgba;
import exfig.asset.StyledColor;
import exfig.asset.TargetPlatform;
import exfig.config.ColorSource.StyleFiles;
import exfig.config.ColorSource.SuffixedStyles;
import exfig.config.ColorSource.TokensFile;
import exfig.config.ColorSource.Variables;
import exfig.config.ColorsEntry;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure.NothingSelected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// From loaded color values to named colors: filter, platform, pairing of appearances, names, order.
///
/// Values of one normalised name form one color. The light value's description decides the
/// platform, and a name filter that picks one appearance picks them all. A color without a value of
/// its own for an appearance uses the light one there, with a counted warning when other colors
/// have one.
public final class ColorProcessor {
    private final ColorsEntry entry;
    private final TargetPlatform platform;
    private final NameCheck names;
    private final Map<Appearance, Set<String>> orphans = new EnumMap<>(Appearance.class);
    private final List<ColorAsset> colors = new ArrayList<>();

    private ColorProcessor(ColorsEntry entry) {
        this.entry = entry;
        this.platform = entry.output().platform();
        this.names = new NameCheck(entry.naming());
    }

    /// The entry's colors.
    ///
    /// @param colors all values that the entry's source has, mode suffixes already removed
    /// @throws ExportException with [NamesRejected] when names or pairs do not fit, all of them at
    ///     once, and with [NothingSelected] when nothing is left
    public static Processed<ColorAsset> process(List<StyledColor> colors, ColorsEntry entry, NameFilter filter) {
        return new ColorProcessor(entry).run(colors, filter);
    }

    private Processed<ColorAsset> run(List<StyledColor> all, NameFilter filter) {
        List<StyledColor> named =
                all.stream().filter(color -> !color.name().isBlank()).toList();
        Map<String, List<StyledColor>> byName = named.stream()
                .collect(
                        groupingBy(color -> Names.normalise(color.name()), TreeMap::new, toCollection(ArrayList::new)));
        byName.values().stream()
                .filter(group -> group.stream().anyMatch(color -> isSelected(color, filter)))
                .forEach(this::addColor);
        orphans.forEach(names::missingLight);
        names.throwIfRejected(entry.position());
        if (colors.isEmpty()) {
            throw new ExportException(new NothingSelected("colors", filter.text(), byName.size(), entry.position()));
        }
        colors.sort(Comparator.comparing(ColorAsset::name, NameOrder.CODE_POINTS));
        return new Processed<>(withoutLoneDarkHighContrast(), warnings(all.size() - named.size()));
    }

    private void addColor(List<StyledColor> group) {
        List<StyledColor> wanted = group.stream().filter(this::isForPlatform).toList();
        boolean lightElsewhere = group.stream().anyMatch(color -> color.appearance() == Appearance.LIGHT);
        Map<Appearance, Rgba> values = new EnumMap<>(Appearance.class);
        Map<Appearance, StyledColor> sources = new EnumMap<>(Appearance.class);
        for (StyledColor color : wanted) {
            StyledColor other = sources.putIfAbsent(color.appearance(), color);
            if (other == null) {
                values.put(color.appearance(), color.value());
            } else {
                names.duplicate(other.name(), other.name(), color.name());
            }
        }
        StyledColor light = sources.get(Appearance.LIGHT);
        if (light != null) {
            names.finalName(light.name(), light.name())
                    .ifPresent(name -> colors.add(new ColorAsset(name, light.name(), values)));
        } else if (!lightElsewhere) {
            sources.forEach((appearance, color) -> orphans.computeIfAbsent(
                            appearance, _ -> new TreeSet<>(NameOrder.CODE_POINTS))
                    .add(color.name()));
        }
    }

    private boolean isForPlatform(StyledColor color) {
        Description description = new Description(color.description());
        return switch (entry.source()) {
            case StyleFiles _, SuffixedStyles _ -> description.allows(platform);
            case Variables _, TokensFile _ -> !description.isForOthersThan(platform);
        };
    }

    private boolean isSelected(StyledColor color, NameFilter filter) {
        return filter.matches(color.name()) || filter.matches(color.name() + suffix(color.appearance()));
    }

    private String suffix(Appearance appearance) {
        return switch (entry.source()) {
            case StyleFiles _, Variables _, TokensFile _ -> "";
            case SuffixedStyles source ->
                switch (appearance) {
                    case LIGHT -> "";
                    case DARK -> source.darkSuffix();
                    case LIGHT_HIGH_CONTRAST -> source.lightHighContrastSuffix();
                    case DARK_HIGH_CONTRAST -> source.darkHighContrastSuffix();
                };
        };
    }

    private boolean has(Appearance appearance) {
        return colors.stream().anyMatch(color -> color.value(appearance).isPresent());
    }

    private List<ColorAsset> withoutLoneDarkHighContrast() {
        return has(Appearance.DARK)
                ? colors
                : colors.stream().map(ColorProcessor::withoutDarkHighContrast).toList();
    }

    private static ColorAsset withoutDarkHighContrast(ColorAsset color) {
        Map<Appearance, Rgba> values = new EnumMap<>(color.values());
        values.remove(Appearance.DARK_HIGH_CONTRAST);
        return new ColorAsset(color.name(), color.figmaName(), values);
    }

    private List<String> warnings(int blank) {
        List<String> warnings = new ArrayList<>();
        if (blank > 0) {
            warnings.add("colors without a name, left out: " + blank);
        }
        warnIfMissing(warnings, Appearance.LIGHT, Appearance.DARK, "dark");
        warnIfMissing(warnings, Appearance.LIGHT, Appearance.LIGHT_HIGH_CONTRAST, "light high contrast");
        if (has(Appearance.DARK)) {
            warnIfMissing(warnings, Appearance.DARK, Appearance.DARK_HIGH_CONTRAST, "dark high contrast");
        } else if (has(Appearance.DARK_HIGH_CONTRAST)) {
            warnings.add("dark high contrast values are left out, because no color has a dark value");
        }
        return warnings;
    }

    private void warnIfMissing(List<String> warnings, Appearance from, Appearance to, String words) {
        List<String> without = colors.stream()
                .filter(color ->
                        color.value(from).isPresent() && color.value(to).isEmpty())
                .map(ColorAsset::figmaName)
                .toList();
        if (has(to) && !without.isEmpty()) {
            warnings.add(Counted.of(
                    without.size(),
                    colors.size(),
                    "colors have no %s value: %s".formatted(words, NameList.of(without))));
        }
    }
}
