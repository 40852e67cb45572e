package exfig.export.load;

import exfig.failure.ExportException;
import exfig.failure.ExportFailure.CollectionNotFound;
import exfig.failure.ExportFailure.ModeNotFound;
import exfig.figma.id.FileKey;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.VariableCollection;
import exfig.figma.wire.VariableMode;
import exfig.platform.ConfigPosition;
import java.util.Comparator;
import java.util.List;

/// Finds collections and modes by the names that a configuration gives them.
///
/// @param file that the variables are of
/// @param position of what names them
/// @param findings told when a name is ambiguous
record ThemeLookup(LocalVariables variables, FileKey file, ConfigPosition position, Findings findings) {
    /// Whether there is a collection of the name.
    boolean has(String name) {
        return !named(name).isEmpty();
    }

    /// The collection; of several the file's own.
    ///
    /// @throws ExportException with [CollectionNotFound]
    VariableCollection collection(String name) {
        List<VariableCollection> named = named(name);
        if (named.isEmpty()) {
            List<String> existing = variables.collections().values().stream()
                    .map(VariableCollection::name)
                    .toList();
            throw new ExportException(
                    new CollectionNotFound(file, name, Similarity.closest(existing, List.of(name)), position));
        }
        if (named.size() > 1) {
            findings.say("%d collections are named “%s”; %s is used, which is %s"
                    .formatted(
                            named.size(),
                            name,
                            named.getFirst().id(),
                            named.getFirst().remote() ? "of another library" : "the file's own"));
        }
        return named.getFirst();
    }

    // One file may hold a local collection and copies of library collections of the same name.
    private List<VariableCollection> named(String name) {
        return variables.collections().values().stream()
                .filter(collection -> collection.name().equals(name))
                .sorted(Comparator.comparing(VariableCollection::remote)
                        .thenComparingInt(collection -> collection.id().length())
                        .thenComparing(VariableCollection::id))
                .toList();
    }

    /// The mode of a collection.
    ///
    /// @throws ExportException with [ModeNotFound]
    VariableMode mode(VariableCollection collection, String name) {
        return Modes.named(collection, name)
                .orElseThrow(() -> new ExportException(new ModeNotFound(
                        collection.name(),
                        name,
                        Similarity.closest(
                                collection.modes().stream()
                                        .map(VariableMode::name)
                                        .toList(),
                                List.of(name)),
                        position)));
    }
}
