package exfig.config.keys;

import exfig.config.bind.Key;
import exfig.config.bind.Key.Leaf;
import exfig.figma.id.FileKey;
import java.util.List;
import java.util.stream.Stream;

/// Where colors come from when they are Figma variables. The same keys stand in
/// `common.variablesColors` and in the entries of a list of colors.
///
/// @param file the file that holds the variables
/// @param collection exact name
/// @param primitivesMode mode of the collections that aliases point into
public record VariablesKeys(
        Leaf<FileKey> file,
        Leaf<String> collection,
        Leaf<String> lightMode,
        Leaf<String> darkMode,
        Leaf<String> lightHighContrastMode,
        Leaf<String> darkHighContrastMode,
        Leaf<String> primitivesMode) {
    private static final VariablesKeys PLAIN = new VariablesKeys(
            Leaf.of("tokensFileId", Kinds.FILE_KEY),
            Leaf.of("tokensCollectionName", Kinds.text("Tokens")),
            Leaf.of("lightModeName", Kinds.text("Light")),
            Leaf.of("darkModeName", Kinds.text("Dark")),
            Leaf.of("lightHCModeName", Kinds.text("Light HC")),
            Leaf.of("darkHCModeName", Kinds.text("Dark HC")),
            Leaf.of("primitivesModeName", Kinds.text("Value")));

    /// In `common.variablesColors`, complete in itself.
    public static final VariablesKeys COMMON = new VariablesKeys(
            PLAIN.file.demanded(),
            PLAIN.collection.demanded(),
            PLAIN.lightMode.demanded(),
            PLAIN.darkMode,
            PLAIN.lightHighContrastMode,
            PLAIN.darkHighContrastMode,
            PLAIN.primitivesMode);

    /// In an entry of a list of colors, which `common.variablesColors` may complete.
    public static final VariablesKeys ENTRY = new VariablesKeys(
            PLAIN.file.inListsOnly(),
            PLAIN.collection.inListsOnly(),
            PLAIN.lightMode.inListsOnly(),
            PLAIN.darkMode.inListsOnly(),
            PLAIN.lightHighContrastMode.inListsOnly(),
            PLAIN.darkHighContrastMode.inListsOnly(),
            PLAIN.primitivesMode.inListsOnly());

    /// The seven keys.
    public List<Key> all() {
        return List.of(
                file, collection, lightMode, darkMode, lightHighContrastMode, darkHighContrastMode, primitivesMode);
    }

    /// The seven keys of an entry, its pair of expressions, its other sources, and its own keys.
    static List<Key> withEntryKeys(Key... own) {
        return Stream.of(
                        ENTRY.all().stream(),
                        Stream.of(NamingKeys.ENTRY_TRANSLITERATE, NamingKeys.ENTRY_VALIDATE, NamingKeys.ENTRY_REPLACE),
                        OtherSourceKeys.COLORS.stream(),
                        Stream.of(own))
                .<Key>flatMap(keys -> keys)
                .toList();
    }
}
