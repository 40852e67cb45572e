package exfig.config.keys;

import exfig.config.bind.FileNameKind;
import exfig.config.bind.Key.Entries;
import exfig.config.bind.Key.Leaf;
import exfig.config.bind.Section;
import exfig.config.bind.Support;
import exfig.config.bind.WholeKind;
import java.nio.file.Path;
import java.util.List;

/// The `web` section: known and checked, not exported yet.
final class WebKeys {
    private static final Leaf<Path> OUTPUT_DIRECTORY = Leaf.of("outputDirectory", Kinds.inside("icons"));
    private static final Leaf<Boolean> REACT = Leaf.of("generateReactComponents", Kinds.FLAG);
    private static final Leaf<Path> TEMPLATES = Leaf.of("templatesPath", Kinds.path("templates/web"));

    static final Entries COLORS = new Entries(
            "colors",
            new Section(
                    "web.colors",
                    VariablesKeys.withEntryKeys(
                            OUTPUT_DIRECTORY,
                            fileName("cssFileName", "theme.css"),
                            fileName("tsFileName", "variables.ts"),
                            fileName("jsonFileName", "theme.json"),
                            Leaf.of("output", Kinds.path("src/design")).inListsOnly(),
                            TEMPLATES.inListsOnly())),
            Support.FULL);

    static final Section SECTION = new Section(
            "web",
            List.of(
                    Leaf.of("output", Kinds.path("src/design")),
                    TEMPLATES,
                    COLORS,
                    new Entries(
                            "icons",
                            new Section(
                                    "web.icons",
                                    ComponentKeys.withEntryKeys(
                                            OUTPUT_DIRECTORY,
                                            Leaf.of("svgDirectory", Kinds.inside("assets/icons")),
                                            REACT,
                                            Leaf.of("iconSize", new WholeKind(1, 10_000)),
                                            Leaf.of("nameStyle", Kinds.NAME_STYLE)
                                                    .inListsOnly(),
                                            TEMPLATES.inListsOnly())),
                            Support.FULL),
                    new Entries(
                            "images",
                            new Section(
                                    "web.images",
                                    ComponentKeys.withEntryKeys(
                                            OUTPUT_DIRECTORY,
                                            Leaf.of("assetsDirectory", Kinds.inside("assets/images")),
                                            REACT,
                                            Leaf.of("nameStyle", Kinds.NAME_STYLE)
                                                    .inListsOnly(),
                                            TEMPLATES.inListsOnly())),
                            Support.FULL),
                    Leaf.of("defaults", Kinds.ANY)));

    private WebKeys() {}

    private static Leaf<String> fileName(String key, String example) {
        return Leaf.of(key, new FileNameKind("web.output and web.colors.outputDirectory", example));
    }
}
