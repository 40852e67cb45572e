package exfig.config.keys;

import exfig.config.bind.Key.Group;
import exfig.config.bind.Key.Leaf;
import exfig.config.bind.Section;
import exfig.figma.id.FileKey;
import java.util.List;

/// `variablesDarkMode` of icons and images: dark drawings made of the light ones, whose colors are bound
/// to variables.
public final class DarkModeKeys {
    public static final Leaf<String> COLLECTION =
            Leaf.of("collectionName", Kinds.text("Tokens")).demanded();
    public static final Leaf<String> LIGHT =
            Leaf.of("lightModeName", Kinds.text("Light")).demanded();
    public static final Leaf<String> DARK =
            Leaf.of("darkModeName", Kinds.text("Dark")).demanded();
    public static final Leaf<String> PRIMITIVES = Leaf.of("primitivesModeName", Kinds.text("Value"));
    public static final Leaf<FileKey> VARIABLES_FILE = Leaf.of("variablesFileId", Kinds.FILE_KEY);

    public static final Group DARK_MODE = Group.of(
                    "variablesDarkMode",
                    new Section("variablesDarkMode", List.of(COLLECTION, LIGHT, DARK, PRIMITIVES, VARIABLES_FILE)))
            .inListsOnly();

    private DarkModeKeys() {}
}
