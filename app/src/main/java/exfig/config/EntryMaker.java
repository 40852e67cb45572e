package exfig.config;

import exfig.asset.AssetKind;
import exfig.asset.NameStyle;
import exfig.asset.Naming;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key;
import exfig.config.bind.Key.Leaf;
import exfig.config.keys.CommonKeys;
import exfig.config.yaml.Spot;
import exfig.figma.id.FileKey;
import exfig.platform.ArtworkOutput;
import exfig.platform.ColorOutput;
import exfig.platform.ConfigPosition;
import exfig.platform.TypographyOutput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts entries together: the source and the naming, which follow the same rules on every platform,
/// and the output, which the platform's reader found. An entry with a hole was complained about and
/// is left out.
final class EntryMaker {
    private static final Bound NOTHING = Bound.absent(CommonKeys.SECTION);

    private final ConfigSources file;
    private final ColorSources colorSources;
    private final ComponentSources componentSources;
    private final CommonSection common;
    private final FigmaFiles files;
    private final NamingReader namings;
    private final DiskCheck disk;
    private final List<ColorsEntry> colors = new ArrayList<>();
    private final List<TypographyEntry> typography = new ArrayList<>();
    private final List<ArtworkEntry> artwork = new ArrayList<>();

    EntryMaker(Bound root, FigmaFiles files, ConfigSources file, DiskCheck disk, Complaints complaints) {
        this.common = CommonSection.of(root);
        this.files = files;
        this.file = file;
        this.colorSources = new ColorSources(common, files, disk, complaints);
        this.componentSources = new ComponentSources(common, files, complaints);
        this.disk = disk;
        this.namings = new NamingReader(complaints);
    }

    /// The folder with templates that a key names, when it can be used.
    Optional<Path> templates(Bound owner, Leaf<Path> key) {
        return disk.folder(owner, key);
    }

    /// Warns when there is nothing at a path that must lead somewhere.
    void demandThere(Bound owner, Leaf<Path> key, Path path) {
        disk.demandThere(owner, key, path);
    }

    /// Whether the colors of an entry are Figma variables, and not styles.
    boolean fromVariables(boolean list) {
        return list || common.group(CommonKeys.VARIABLES_COLORS).isPresent();
    }

    void colors(Bound entry, boolean list, NameStyle style, Optional<ColorOutput> output) {
        Optional<ColorSource> source = colorSources.of(entry, list);
        Naming naming = namings.of(entry, colorSources.naming(entry, list).orElse(NOTHING), style);
        if (source.isPresent() && output.isPresent()) {
            colors.add(new ColorsEntry(source.get(), naming, output.get(), position(entry)));
        }
    }

    /// @param own the entry's own file of text styles
    void typography(Bound entry, Optional<FileKey> own, NameStyle style, Optional<TypographyOutput> output) {
        Optional<FileKey> source = own.or(() -> files.light(entry));
        Naming naming = namings.of(entry, common.group(CommonKeys.TYPOGRAPHY).orElse(NOTHING), style);
        if (source.isPresent() && output.isPresent()) {
            typography.add(new TypographyEntry(source.get(), naming, output.get(), position(entry)));
        }
    }

    void artwork(Bound entry, AssetKind kind, NameStyle style, Optional<ArtworkOutput> output) {
        Optional<ComponentSource> source = componentSources.of(entry, kind);
        Naming naming = namings.of(entry, componentSources.section(kind).orElse(NOTHING), style);
        if (source.isPresent() && output.isPresent()) {
            artwork.add(new ArtworkEntry(
                    kind, source.get(), naming, ComponentSources.mirroring(entry), output.get(), position(entry)));
        }
    }

    /// See [ComponentSources#demandSvg].
    void demandSvg(Bound entry, boolean svg, Key key, String advice) {
        componentSources.demandSvg(entry, svg, key, advice);
    }

    /// Where something stands, for errors that come later.
    ConfigPosition position(Spot spot) {
        return file.position(spot);
    }

    /// The entries so far, in the order of the file within a platform and kind.
    List<ColorsEntry> colors() {
        return List.copyOf(colors);
    }

    /// See [#colors()].
    List<TypographyEntry> typography() {
        return List.copyOf(typography);
    }

    /// See [#colors()].
    List<ArtworkEntry> artwork() {
        return List.copyOf(artwork);
    }

    private ConfigPosition position(Bound entry) {
        return position(entry.spot());
    }
}
