package exfig.config.keys;

import exfig.config.bind.Key;
import exfig.config.bind.Key.Leaf;
import exfig.figma.id.FileKey;
import java.util.List;
import java.util.stream.Stream;

/// Where icons and images come from: keys of entries, acting only in the list form.
public final class ComponentKeys {
    public static final Leaf<List<String>> FRAME =
            Leaf.of("figmaFrameName", Kinds.texts("Icons")).inListsOnly();
    public static final Leaf<List<String>> PAGE =
            Leaf.of("figmaPageName", Kinds.texts("Assets")).inListsOnly();
    public static final Leaf<FileKey> FILE =
            Leaf.of("figmaFileId", Kinds.FILE_KEY).inListsOnly();

    public static final Leaf<FileKey> DARK_FILE =
            Leaf.of("darkFileId", Kinds.FILE_KEY).inListsOnly();
    public static final Leaf<String> NO_DARK = Leaf.of("dark", Kinds.NONE).inListsOnly();
    public static final Leaf<String> RTL_PROPERTY =
            Leaf.of("rtlProperty", Kinds.BLANKABLE).inListsOnly();
    public static final Leaf<List<String>> RTL_ACTIVE_VALUES =
            Leaf.of("rtlActiveValues", Kinds.TEXTS).inListsOnly();

    private ComponentKeys() {}

    /// The keys of where, the pair of expressions, other sources, and an entry's own keys.
    static List<Key> withEntryKeys(Key... own) {
        return Stream.of(
                        Stream.of(
                                FRAME,
                                PAGE,
                                FILE,
                                DARK_FILE,
                                NO_DARK,
                                DarkModeKeys.DARK_MODE,
                                RTL_PROPERTY,
                                RTL_ACTIVE_VALUES,
                                NamingKeys.ENTRY_TRANSLITERATE,
                                NamingKeys.ENTRY_VALIDATE,
                                NamingKeys.ENTRY_REPLACE),
                        OtherSourceKeys.COMPONENTS.stream(),
                        Stream.of(own))
                .<Key>flatMap(keys -> keys)
                .toList();
    }
}
