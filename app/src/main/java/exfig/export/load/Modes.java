package exfig.export.load;

import exfig.figma.wire.VariableCollection;
import exfig.figma.wire.VariableMode;
import java.util.Optional;

/// Finds modes in collections.
final class Modes {
    private Modes() {}

    /// The first mode with exactly this name.
    static Optional<VariableMode> named(VariableCollection collection, String name) {
        return collection.modes().stream()
                .filter(mode -> mode.name().equals(name))
                .findFirst();
    }

    static Optional<VariableMode> withId(VariableCollection collection, String id) {
        return collection.modes().stream()
                .filter(mode -> mode.modeId().equals(id))
                .findFirst();
    }

    /// The default mode, or the first when the default is not among the modes.
    static Optional<VariableMode> defaultOf(VariableCollection collection) {
        return withId(collection, collection.defaultModeId())
                .or(() -> collection.modes().stream().findFirst());
    }
}
