package exfig.config.keys;

import exfig.config.bind.Key;
import exfig.config.bind.Key.Group;
import exfig.config.bind.Key.Leaf;
import exfig.config.bind.Section;
import java.nio.file.Path;
import java.util.List;

/// Sources besides Figma files and variables.
public final class OtherSourceKeys {
    public static final Leaf<String> SOURCE_KIND =
            Leaf.of("sourceKind", Kinds.SOURCE_KIND).inListsOnly();
    private static final Group PENPOT = Group.of(
                    "penpotSource",
                    new Section(
                            "penpotSource",
                            List.of(
                                    Leaf.of("fileId", Kinds.text("5f1e…")),
                                    Leaf.of("baseUrl", Kinds.text("https://design.penpot.app/")),
                                    Leaf.of("pathFilter", Kinds.text("Brand")))))
            .inListsOnly()
            .later();
    public static final Leaf<Path> TOKENS_PATH =
            Leaf.of("path", Kinds.path("design.tokens.json")).demanded();
    public static final Leaf<String> TOKENS_GROUP = Leaf.of("groupFilter", Kinds.text("Brand.Colors"));

    /// A local file of design tokens.
    public static final Group TOKENS_FILE = Group.of(
                    "tokensFile", new Section("tokensFile", List.of(TOKENS_PATH, TOKENS_GROUP)))
            .inListsOnly();

    /// On entries of colors.
    static final List<Key> COLORS = List.of(SOURCE_KIND, PENPOT, TOKENS_FILE);

    /// On entries of icons and images.
    static final List<Key> COMPONENTS = List.of(SOURCE_KIND.later(), PENPOT);

    private OtherSourceKeys() {}
}
