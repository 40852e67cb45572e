package exfig.export.load;

import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.Variable;
import exfig.figma.wire.VariableCollection;
import exfig.figma.wire.VariableMode;
import exfig.figma.wire.VariableValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Follows aliases to values, across collections, keeping the mode where it can.
///
/// The mode in a target collection is: the one that the chain has already used there; else one
/// named like the mode in use, or like the mode that the chain began with; else the configured
/// primitives mode; else the collection's default (processing notes, section 19 row 3).
final class AliasResolver {
    /// Longer chains are reported like cycles. Real ones have up to four hops.
    private static final int MAX_HOPS = 32;

    /// Where a chain is before its first variable.
    private static final VariableCollection NOWHERE =
            new VariableCollection("", "", "", List.of(), "", false, false, List.of(), false, null, null, Map.of());

    private final LocalVariables variables;
    private final Optional<String> primitivesMode;
    private final Map<String, Variable> byKey;
    private final Findings findings;
    private boolean soughtPrimitives;
    private boolean foundPrimitives;

    /// @param primitivesMode name of the mode of collections that have no mode of the chain
    AliasResolver(LocalVariables variables, Optional<String> primitivesMode, Findings findings) {
        this.variables = variables;
        this.primitivesMode = primitivesMode;
        this.findings = findings;
        this.byKey = variables.variables().values().stream()
                .filter(variable -> !variable.key().isEmpty())
                .collect(Collectors.toMap(Variable::key, Function.identity(), (first, _) -> first));
    }

    /// The value of a variable of the collection in the mode.
    Resolution resolve(Variable variable, VariableCollection collection, VariableMode mode) {
        return resolve(variable, new Chain(List.of(), Map.of(collection.id(), mode), mode, collection));
    }

    /// The value of any variable when a theme is in a mode: collections without a mode of that name
    /// are in the primitives mode, else in their default one.
    ///
    /// @param modes what is known of collections, by their ids
    Resolution resolve(Variable variable, VariableMode theme, Map<String, VariableMode> modes) {
        VariableCollection collection = variables.collections().get(variable.variableCollectionId());
        Chain none = new Chain(List.of(), modes, theme, NOWHERE);
        if (collection == null) {
            return none.to(variable).deadEnd("their variable's collection is not in the file (of another library)");
        }
        return modeIn(collection, none)
                .map(mode -> resolve(variable, none.into(collection, mode)))
                .orElseGet(() -> none.to(variable).deadEnd("their variable's collection has no modes"));
    }

    /// A variable by an id as bindings and aliases have it.
    Optional<Variable> find(String id) {
        return Optional.ofNullable(target(id));
    }

    /// All variables of the file.
    Stream<Variable> all() {
        return variables.variables().values().stream();
    }

    /// Whether the primitives mode is configured, would have been used, and no collection had it.
    boolean missedPrimitives() {
        return soughtPrimitives && !foundPrimitives;
    }

    private Resolution resolve(Variable variable, Chain before) {
        if (before.passed().contains(variable) || before.passed().size() > MAX_HOPS) {
            return before.to(variable).deadEnd("their aliases lead in a circle");
        }
        Chain chain = before.to(variable);
        VariableMode mode = chain.mode();
        return valueIn(variable, chain.collection(), mode)
                .map(value -> resolve(value, chain))
                .orElseGet(() -> chain.deadEnd("no value is set in mode “" + mode.name() + "”"));
    }

    private Resolution resolve(VariableValue value, Chain chain) {
        return switch (value) {
            case VariableValue.ColorValue(var color) -> new Resolution.Color(WireColors.of(color, 1));
            case VariableValue.NumberValue(var number) -> new Resolution.Amount(number);
            case VariableValue.Alias(var id) -> follow(id, chain);
            case VariableValue.Composed(var color, var opacity) ->
                composed(resolve(color, chain), resolve(opacity, chain), chain);
            case VariableValue.TextValue _ -> chain.deadEnd("their value is a text");
            case VariableValue.BooleanValue _ -> chain.deadEnd("their value is true or false");
            case VariableValue.Unknown(var kind) -> chain.deadEnd("their value is of an unknown kind, " + kind);
        };
    }

    private Resolution follow(String id, Chain chain) {
        Variable target = target(id);
        if (target == null) {
            return chain.deadEnd("their alias leads to a variable that is not in the file (of another library)");
        }
        VariableCollection collection = collectionOf(target, chain.collection());
        if (collection == null) {
            return chain.deadEnd("their alias leads to a collection that is not in the file (of another library)");
        }
        Optional<VariableMode> mode = modeIn(collection, chain);
        if (mode.isEmpty()) {
            return chain.deadEnd("their alias leads to a collection without modes");
        }
        if (target.deletedButReferenced()) {
            findings.add("variables are deleted but still referred to by others", target.name());
        }
        return resolve(target, chain.into(collection, mode.get()));
    }

    // A local variable may be referred to by its library id, `VariableID:<key>/1:2`, once its file became a library.
    private @Nullable Variable target(String id) {
        Variable byId = variables.variables().get(id);
        int slash = id.indexOf('/');
        int colon = id.indexOf(':');
        return byId != null || slash < colon ? byId : byKey.get(id.substring(colon + 1, slash));
    }

    // Seen from an extended collection, its parent's variables are its own.
    private @Nullable VariableCollection collectionOf(Variable target, VariableCollection here) {
        String id = target.variableCollectionId();
        boolean extended = id.equals(here.parentVariableCollectionId()) || id.equals(here.rootVariableCollectionId());
        return extended ? here : variables.collections().get(id);
    }

    private Optional<VariableMode> modeIn(VariableCollection collection, Chain chain) {
        Optional<VariableMode> kept = Optional.ofNullable(chain.modes().get(collection.id()))
                .or(() -> Modes.named(collection, chain.mode().name()))
                .or(() -> Modes.named(collection, chain.start().name()));
        if (kept.isPresent()) {
            return kept;
        }
        Optional<VariableMode> primitives = primitivesMode.flatMap(name -> Modes.named(collection, name));
        soughtPrimitives |= primitivesMode.isPresent();
        foundPrimitives |= primitives.isPresent();
        return primitives.or(() -> Modes.defaultOf(collection));
    }

    // An extended collection overrides some values of its parent and takes the others from the parent's mode.
    private Optional<VariableValue> valueIn(Variable variable, VariableCollection collection, VariableMode mode) {
        Map<String, VariableValue> overrides = collection.variableOverrides().getOrDefault(variable.id(), Map.of());
        Map<String, VariableValue> own = variable.valuesByMode();
        return Optional.ofNullable(overrides.get(mode.modeId()))
                .or(() -> Optional.ofNullable(own.get(mode.modeId())))
                .or(() -> parentValue(variable, collection, mode));
    }

    private Optional<VariableValue> parentValue(Variable variable, VariableCollection collection, VariableMode mode) {
        VariableCollection parent = collection.parentVariableCollectionId() == null
                ? null
                : variables.collections().get(collection.parentVariableCollectionId());
        if (parent == null || parent.equals(collection) || mode.parentModeId() == null) {
            return Optional.ofNullable(mode.parentModeId()).map(variable.valuesByMode()::get);
        }
        return Modes.withId(parent, mode.parentModeId()).flatMap(above -> valueIn(variable, parent, above));
    }

    private static Resolution composed(Resolution color, Resolution opacity, Chain chain) {
        return switch (color) {
            case Resolution.DeadEnd deadEnd -> deadEnd;
            case Resolution.Amount _ -> chain.deadEnd("their color is a number");
            case Resolution.Color(var base) ->
                switch (opacity) {
                    case Resolution.DeadEnd deadEnd -> deadEnd;
                    case Resolution.Color _ -> chain.deadEnd("their opacity is a color");
                    case Resolution.Amount(var number) -> new Resolution.Color(WireColors.faded(base, number));
                };
        };
    }

    /// The way so far.
    ///
    /// @param modes by collection id, for collections that the chain has been in
    /// @param start the mode that was asked for
    /// @param collection where the chain is
    private record Chain(
            List<Variable> passed, Map<String, VariableMode> modes, VariableMode start, VariableCollection collection) {
        VariableMode mode() {
            return modes.getOrDefault(collection.id(), start);
        }

        Chain to(Variable variable) {
            List<Variable> longer =
                    Stream.concat(passed.stream(), Stream.of(variable)).toList();
            return new Chain(longer, modes, start, collection);
        }

        Chain into(VariableCollection next, VariableMode mode) {
            Map<String, VariableMode> more = new HashMap<>(modes);
            more.put(next.id(), mode);
            return new Chain(passed, more, start, next);
        }

        Resolution.DeadEnd deadEnd(String reason) {
            return new Resolution.DeadEnd(
                    reason, passed.stream().map(Variable::name).collect(Collectors.joining(" → ")));
        }
    }
}
