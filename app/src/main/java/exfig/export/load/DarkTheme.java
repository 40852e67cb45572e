package exfig.export.load;

import exfig.asset.Recolouring;
import exfig.asset.Rgba;
import exfig.config.DarkModes;
import exfig.figma.wire.Variable;
import exfig.figma.wire.VariableCollection;
import exfig.figma.wire.VariableMode;
import java.util.Map;
import java.util.Optional;

/// What the variables of one file become from the light mode to the dark one.
final class DarkTheme {
    private final AliasResolver resolver;
    private final VariableCollection collection;
    private final VariableMode light;
    private final VariableMode dark;

    /// @throws exfig.failure.ExportException when the collection or one of its modes does not exist
    DarkTheme(ThemeLookup lookup, DarkModes modes) {
        this.resolver = new AliasResolver(lookup.variables(), modes.primitivesMode(), lookup.findings());
        this.collection = lookup.collection(modes.collection());
        this.light = lookup.mode(collection, modes.lightMode());
        this.dark = lookup.mode(collection, modes.darkMode());
    }

    /// What a variable's color becomes.
    sealed interface Outcome {
        record Changed(Recolouring.Change change) implements Outcome {}

        record Same() implements Outcome {}

        /// @param reason as the end of "because"
        record Unknown(String reason) implements Outcome {}
    }

    String collectionId() {
        return collection.id();
    }

    Optional<Variable> variable(String id) {
        return resolver.find(id);
    }

    /// A color variable by its name.
    Optional<Variable> named(String name) {
        return resolver.all()
                .filter(variable ->
                        variable.name().equals(name) && variable.resolvedType().equals("COLOR"))
                .findFirst();
    }

    Outcome of(Variable variable) {
        Resolution bright = resolver.resolve(variable, light, Map.of(collection.id(), light));
        Resolution gloomy = resolver.resolve(variable, dark, Map.of(collection.id(), dark));
        if (bright instanceof Resolution.Color(var from) && gloomy instanceof Resolution.Color(var to)) {
            return between(from, to);
        }
        return new Outcome.Unknown(bright instanceof Resolution.Color ? reason(gloomy) : reason(bright));
    }

    private static Outcome between(Rgba from, Rgba to) {
        if (from.alpha() == 0) {
            return new Outcome.Unknown("a color of theirs is invisible in the light mode");
        }
        double factor = Math.round(to.alpha() / from.alpha() * 1000) / 1000.0;
        boolean same = ColorBytes.of(from) == ColorBytes.of(to) && factor == 1;
        return same ? new Outcome.Same() : new Outcome.Changed(new Recolouring.Change(ColorBytes.of(to), factor));
    }

    private static String reason(Resolution resolution) {
        return switch (resolution) {
            case Resolution.DeadEnd(var reason, var trail) -> "of the variable " + trail + ": " + reason;
            case Resolution.Amount _ -> "a variable of theirs is a number";
            case Resolution.Color _ -> "a color has no value";
        };
    }
}
