package exfig.config.keys;

import exfig.config.bind.ChoiceKind;
import exfig.config.bind.Key.Group;
import exfig.config.bind.Key.Leaf;
import exfig.config.bind.KeyCatalogue;
import exfig.config.bind.OneOrMoreKind;
import exfig.config.bind.Section;
import exfig.config.bind.WholeKind;
import java.nio.file.Path;
import java.util.List;

/// The whole file.
public final class RootKeys {
    public static final Group FIGMA = Group.of("figma", FigmaKeys.SECTION);
    public static final Group COMMON = Group.of("common", CommonKeys.SECTION);
    public static final Group IOS = Group.of("ios", IosKeys.SECTION);
    public static final Group ANDROID = Group.of("android", AndroidKeys.SECTION);
    public static final Group FLUTTER = Group.of("flutter", FlutterKeys.SECTION);
    public static final Group WEB = Group.of("web", WebKeys.SECTION);

    public static final Group BATCH = Group.of("batch", BatchKeys.SECTION);

    /// The meaning of the file; only the first exists.
    public static final Leaf<Integer> VERSION = Leaf.of("version", new WholeKind(1, 1));

    /// Whether warnings are errors.
    public static final Leaf<Boolean> STRICT = Leaf.of("strict", Kinds.FLAG).orElse(false);

    /// The files that this one is built on. Gone when the keys are bound: the content is one by then.
    public static final Leaf<List<Path>> EXTENDS =
            Leaf.of("extends", new OneOrMoreKind<>(Kinds.path("base.yaml"), "a path or a list of paths"));

    /// The value of [#PATHS_RELATIVE_TO] for the configuration's own folder.
    public static final String CONFIG_FOLDER = "config";

    /// Where relative paths start.
    public static final Leaf<String> PATHS_RELATIVE_TO = Leaf.of(
                    "pathsRelativeTo", ChoiceKind.ofWords("workingDirectory", CONFIG_FOLDER))
            .orElse("workingDirectory");

    /// The whole file's keys.
    public static final Section SECTION = new Section(
            "", List.of(FIGMA, COMMON, IOS, ANDROID, FLUTTER, WEB, VERSION, STRICT, EXTENDS, PATHS_RELATIVE_TO, BATCH));

    /// The keys, with those of older versions and manuals.
    public static final KeyCatalogue CATALOGUE = new KeyCatalogue(SECTION, ManualKeys.ADVICE, OldKeys.NEW_NAMES);

    private RootKeys() {}
}
