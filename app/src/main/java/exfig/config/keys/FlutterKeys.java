package exfig.config.keys;

import exfig.config.bind.ChoiceKind;
import exfig.config.bind.FileNameKind;
import exfig.config.bind.Key.Entries;
import exfig.config.bind.Key.Group;
import exfig.config.bind.Key.Leaf;
import exfig.config.bind.QualityKind;
import exfig.config.bind.ScalesKind;
import exfig.config.bind.Section;
import exfig.config.bind.Support;
import java.nio.file.Path;
import java.util.List;

/// The `flutter` section: known and checked, not exported yet.
final class FlutterKeys {
    private static final Leaf<String> CLASS_NAME = Leaf.of("className", Kinds.text("AppIcons"));
    private static final Leaf<String> DART_FILE = Leaf.of("dartFile", new FileNameKind("flutter.output", "icons.dart"));
    private static final Leaf<Path> OUTPUT = Leaf.of("output", Kinds.path("assets/icons"));
    private static final Leaf<Path> TEMPLATES = Leaf.of("templatesPath", Kinds.path("templates/flutter"));

    static final Entries COLORS = new Entries(
            "colors",
            new Section(
                    "flutter.colors",
                    VariablesKeys.withEntryKeys(
                            Leaf.of("output", new FileNameKind("flutter.output", "colors.dart")),
                            CLASS_NAME,
                            TEMPLATES.inListsOnly())),
            Support.FULL);

    static final Section SECTION = new Section(
            "flutter",
            List.of(
                    OUTPUT,
                    TEMPLATES,
                    COLORS,
                    new Entries(
                            "icons",
                            new Section(
                                    "flutter.icons",
                                    ComponentKeys.withEntryKeys(
                                            OUTPUT,
                                            DART_FILE,
                                            CLASS_NAME,
                                            Leaf.of("nameStyle", Kinds.NAME_STYLE)
                                                    .inListsOnly(),
                                            TEMPLATES.inListsOnly())),
                            Support.FULL),
                    new Entries(
                            "images",
                            new Section(
                                    "flutter.images",
                                    ComponentKeys.withEntryKeys(
                                            OUTPUT,
                                            DART_FILE,
                                            CLASS_NAME,
                                            Leaf.of("format", ChoiceKind.ofWords("svg", "png", "webp")),
                                            Leaf.of("scales", new ScalesKind(List.of(1.0, 2.0, 3.0))),
                                            Group.of(
                                                    "webpOptions",
                                                    new Section(
                                                            "flutter.images.webpOptions",
                                                            List.of(
                                                                    Leaf.of(
                                                                            "encoding",
                                                                            ChoiceKind.ofWords("lossy", "lossless")),
                                                                    Leaf.of("quality", new QualityKind())))),
                                            Leaf.of("sourceFormat", Kinds.SOURCE_FORMAT),
                                            Leaf.of("nameStyle", Kinds.NAME_STYLE)
                                                    .inListsOnly(),
                                            TEMPLATES.inListsOnly())),
                            Support.FULL),
                    Leaf.of("defaults", Kinds.ANY)));

    private FlutterKeys() {}
}
