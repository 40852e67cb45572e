package exfig.config.keys;

import exfig.config.bind.Key;
import exfig.config.bind.Key.Group;
import exfig.config.bind.Key.Leaf;
import exfig.config.bind.Section;
import java.util.List;

/// Sources besides Figma files and variables; none of them is read yet.
final class OtherSourceKeys {
    private static final Leaf<String> SOURCE_KIND =
            Leaf.of("sourceKind", Kinds.SOURCE_KIND).inListsOnly().later();
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
    private static final Group TOKENS_FILE = Group.of(
                    "tokensFile",
                    new Section(
                            "tokensFile",
                            List.of(
                                    Leaf.of("path", Kinds.path("tokens.json")),
                                    Leaf.of("groupFilter", Kinds.text("Brand.Colors")))))
            .inListsOnly()
            .later();
    /// On entries of colors.
    static final List<Key> COLORS = List.of(SOURCE_KIND, PENPOT, TOKENS_FILE);

    /// On entries of icons and images.
    static final List<Key> COMPONENTS = List.of(SOURCE_KIND, PENPOT);

    private OtherSourceKeys() {}
}
