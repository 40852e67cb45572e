package exfig.export.process;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.AssetKind;
import exfig.asset.ColorAsset;
import exfig.asset.DrawnComponent;
import exfig.asset.Naming;
import exfig.asset.NodeRef;
import exfig.asset.Rgba;
import exfig.asset.StyledColor;
import exfig.asset.TargetPlatform;
import exfig.config.ArtworkEntry;
import exfig.config.ColorSource;
import exfig.config.ColorsEntry;
import exfig.config.ComponentSource;
import exfig.config.MirroringRule;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.platform.ArtworkOutput;
import exfig.platform.ColorOutput;
import exfig.platform.ConfigPosition;
import exfig.platform.PlannedOutput;
import java.util.List;
import java.util.Optional;

/// Short ways to components, colors and entries.
final class ProcessFixtures {
    static final FileKey LIGHT_FILE = new FileKey("lightFile");
    static final FileKey DARK_FILE = new FileKey("darkFile");
    static final ConfigPosition POSITION = new ConfigPosition("exfig.yaml", 3, 5);
    static final ColorSource.Variables VARIABLES = new ColorSource.Variables(
            LIGHT_FILE, "Tokens", "Day", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    static final ColorSource.StyleFiles STYLES =
            new ColorSource.StyleFiles(LIGHT_FILE, Optional.empty(), Optional.empty(), Optional.empty());

    private ProcessFixtures() {}

    static DrawnComponent component(String name) {
        return component(name, "");
    }

    static DrawnComponent component(String name, String description) {
        return new DrawnComponent(
                node(LIGHT_FILE, name),
                name,
                Optional.empty(),
                Optional.empty(),
                description,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Appearance.LIGHT);
    }

    static DrawnComponent dark(String name) {
        return new DrawnComponent(
                node(DARK_FILE, name),
                name,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Appearance.DARK);
    }

    static DrawnComponent variant(String set, String name) {
        return new DrawnComponent(
                node(LIGHT_FILE, set + name),
                name,
                Optional.of(set),
                Optional.of(node(LIGHT_FILE, set)),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Appearance.LIGHT);
    }

    static ArtworkEntry icons(TargetPlatform platform, Naming naming) {
        return entry(AssetKind.ICONS, Optional.of(platform), Optional.empty(), naming);
    }

    static ArtworkEntry iconsWithSuffix(TargetPlatform platform, String darkSuffix) {
        return entry(AssetKind.ICONS, Optional.of(platform), Optional.of(darkSuffix), Naming.AS_IS);
    }

    static ArtworkEntry entry(
            AssetKind kind, Optional<TargetPlatform> platform, Optional<String> darkSuffix, Naming naming) {
        ComponentSource source =
                new ComponentSource(LIGHT_FILE, Optional.empty(), darkSuffix, List.of(), List.of(), Optional.empty());
        return new ArtworkEntry(kind, source, naming, MirroringRule.DEFAULT, new NoArtwork(platform), POSITION);
    }

    static ColorsEntry colors(ColorSource source, TargetPlatform platform, Naming naming) {
        return new ColorsEntry(source, naming, new NoColors(platform), POSITION);
    }

    static StyledColor color(String name, Appearance appearance) {
        return color(name, appearance, "");
    }

    static StyledColor color(String name, Appearance appearance, String description) {
        return new StyledColor(name, description, new Rgba(0, 0, 0, appearance.ordinal() / 10.0), appearance);
    }

    /// `name` for light only, `name+dark`, `name+dark~ipad`, as a glance at the result.
    static List<String> glance(Processed<Artwork> processed) {
        return processed.assets().stream()
                .map(artwork -> artwork.name()
                        + artwork.drawings().stream()
                                .filter(drawing -> drawing.appearance() != Appearance.LIGHT
                                        || drawing.idiom().isPresent())
                                .map(drawing -> (drawing.appearance() == Appearance.LIGHT ? "+light" : "+dark")
                                        + drawing.idiom()
                                                .map(idiom -> "~" + idiom)
                                                .orElse(""))
                                .reduce("", String::concat))
                .toList();
    }

    static List<String> names(Processed<ColorAsset> processed) {
        return processed.assets().stream().map(ColorAsset::name).toList();
    }

    private static NodeRef node(FileKey file, String seed) {
        return new NodeRef(file, new NodeId("1:" + Math.floorMod(seed.hashCode(), 100_000)));
    }

    private record NoArtwork(Optional<TargetPlatform> platform) implements ArtworkOutput {
        @Override
        public PlannedOutput plan(List<Artwork> artwork) {
            return new PlannedOutput(List.of(), List.of());
        }
    }

    private record NoColors(TargetPlatform platform) implements ColorOutput {
        @Override
        public PlannedOutput plan(List<ColorAsset> colors) {
            return new PlannedOutput(List.of(), List.of());
        }
    }
}
