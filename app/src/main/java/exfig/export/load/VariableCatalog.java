package exfig.export.load;

import exfig.asset.DesignVariable;
import exfig.asset.DesignVariable.Value;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.figma.id.FileKey;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.Variable;
import exfig.figma.wire.VariableCollection;
import exfig.figma.wire.VariableMode;
import exfig.figma.wire.VariableValue;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All variables of a file with all of their modes, aliases kept; one Tier 2 request.
public final class VariableCatalog {
    private final FileLibrary library;
    private final EventSink events;
    private final String config;

    /// @param library shared by the whole run
    /// @param events gets a counted warning for each reason why a value is left out
    /// @param config name of the config, for the events
    public VariableCatalog(FileLibrary library, EventSink events, String config) {
        this.library = library;
        this.events = events;
        this.config = config;
    }

    /// The variables that the file itself defines, by collection, in the order that designers see.
    /// Deleted ones are left out.
    ///
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<DesignVariable> load(FileKey file, Optional<String> primitivesMode, Deadline deadline)
            throws InterruptedException {
        LocalVariables variables = library.localVariables(file, deadline);
        Findings findings = new Findings();
        Reading reading = new Reading(variables, new AliasResolver(variables, primitivesMode, findings), findings);
        List<DesignVariable> all = variables.collections().values().stream()
                .filter(collection -> !collection.remote())
                .flatMap(reading::of)
                .toList();
        findings.warnings().forEach(sentence -> events.accept(new ExportEvent.Warning(config, sentence)));
        return all;
    }

    private record Reading(LocalVariables variables, AliasResolver resolver, Findings findings) {
        Stream<DesignVariable> of(VariableCollection collection) {
            return collection.variableIds().stream()
                    .flatMap(id -> Optional.ofNullable(variables.variables().get(id)).stream())
                    .filter(variable -> !variable.deletedButReferenced())
                    .map(variable -> new DesignVariable(
                            variable.id(),
                            collection.name(),
                            variable.name(),
                            variable.description(),
                            variable.scopes(),
                            values(variable, collection)));
        }

        private Map<String, Value> values(Variable variable, VariableCollection collection) {
            Map<String, Value> values = new LinkedHashMap<>();
            for (VariableMode mode : modes(collection)) {
                Optional.ofNullable(variable.valuesByMode().get(mode.modeId()))
                        .flatMap(value -> value(value, variable, collection, mode))
                        .ifPresentOrElse(
                                value -> values.putIfAbsent(mode.name(), value),
                                () -> findings.add(
                                        "variables have no usable “" + mode.name() + "” value", variable.name()));
            }
            return values;
        }

        private static List<VariableMode> modes(VariableCollection collection) {
            List<VariableMode> modes =
                    new ArrayList<>(Modes.defaultOf(collection).stream().toList());
            collection.modes().stream().filter(mode -> !modes.contains(mode)).forEach(modes::add);
            return modes;
        }

        private Optional<Value> value(
                VariableValue value, Variable variable, VariableCollection collection, VariableMode mode) {
            return switch (value) {
                case VariableValue.ColorValue(var color) -> Optional.of(new Value.Color(WireColors.of(color, 1)));
                case VariableValue.NumberValue(var number) -> Optional.of(new Value.Amount(number));
                case VariableValue.TextValue(var text) -> Optional.of(new Value.Text(text));
                case VariableValue.BooleanValue(var flag) -> Optional.of(new Value.Flag(flag));
                case VariableValue.Alias(var id) ->
                    Optional.of(new Value.Alias(
                            resolver.find(id).map(Variable::id).orElse(id), resolved(variable, collection, mode)));
                case VariableValue.Composed _ -> resolved(variable, collection, mode);
                case VariableValue.Unknown _ -> Optional.empty();
            };
        }

        private Optional<Value> resolved(Variable variable, VariableCollection collection, VariableMode mode) {
            return switch (resolver.resolve(variable, collection, mode)) {
                case Resolution.Color(var color) -> Optional.of(new Value.Color(color));
                case Resolution.Amount(var number) -> Optional.of(new Value.Amount(number));
                case Resolution.DeadEnd _ -> Optional.empty();
            };
        }
    }
}
