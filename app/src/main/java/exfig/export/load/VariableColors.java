package exfig.export.load;

import exfig.asset.Appearance;
import exfig.asset.Rgba;
import exfig.asset.StyledColor;
import exfig.asset.VariableSyntax;
import exfig.config.ColorSource.Variables;
import exfig.failure.ExportException;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.Variable;
import exfig.figma.wire.VariableCollection;
import exfig.figma.wire.VariableMode;
import exfig.platform.ConfigPosition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The color variables of one collection to color values, one for each configured mode.
///
/// A variable whose light value cannot be found is left out altogether; one without another mode's
/// value lacks just that appearance. Either is a finding.
final class VariableColors {
    private final LocalVariables variables;
    private final Variables source;
    private final ThemeLookup lookup;
    private final Findings findings;
    private final AliasResolver resolver;

    VariableColors(LocalVariables variables, Variables source, ConfigPosition position, Findings findings) {
        this.variables = variables;
        this.source = source;
        this.lookup = new ThemeLookup(variables, source.file(), position, findings);
        this.findings = findings;
        this.resolver = new AliasResolver(variables, source.primitivesMode(), findings);
    }

    /// The colors in the collection's order.
    ///
    /// @throws ExportException with [CollectionNotFound] or [ModeNotFound]
    List<StyledColor> read() {
        VariableCollection collection = collection();
        Map<Appearance, VariableMode> modes = modes(collection);
        List<StyledColor> colors = new ArrayList<>();
        for (String id : collection.variableIds()) {
            Variable variable = variables.variables().get(id);
            if (variable == null) {
                findings.add("variables are left out, because Figma's answer lacks them", id);
            } else if (variable.deletedButReferenced()) {
                findings.add("variables are left out, because they are deleted", variable.name());
            } else if (!variable.resolvedType().equals("COLOR")) {
                findings.add("variables are left out, because they are not colors", variable.name());
            } else {
                colors.addAll(values(variable, collection, modes));
            }
        }
        if (resolver.missedPrimitives()) {
            findings.say("no collection that aliases lead to has the mode “%s”; default modes were used"
                    .formatted(source.primitivesMode().orElse("")));
        }
        return colors;
    }

    /// What designers are told that the collection's colors are called in code. Variables of other
    /// libraries, which only their own file can change, are a finding.
    ///
    /// @throws ExportException with [CollectionNotFound]
    List<VariableSyntax> syntax() {
        List<VariableSyntax> all = new ArrayList<>();
        for (String id : collection().variableIds()) {
            Variable variable = variables.variables().get(id);
            if (variable == null
                    || variable.deletedButReferenced()
                    || !variable.resolvedType().equals("COLOR")) {
                continue;
            }
            if (variable.remote()) {
                findings.add(
                        "variables keep their code syntax, because they belong to another library", variable.name());
            } else {
                all.add(new VariableSyntax(variable.id(), variable.name(), variable.codeSyntax()));
            }
        }
        return all;
    }

    private List<StyledColor> values(
            Variable variable, VariableCollection collection, Map<Appearance, VariableMode> modes) {
        List<StyledColor> values = new ArrayList<>();
        for (Map.Entry<Appearance, VariableMode> mode : modes.entrySet()) {
            boolean light = mode.getKey() == Appearance.LIGHT;
            Optional<Rgba> value =
                    color(variable, resolver.resolve(variable, collection, mode.getValue()), light, mode.getValue());
            if (value.isPresent()) {
                values.add(new StyledColor(variable.name(), variable.description(), value.get(), mode.getKey()));
            } else if (light) {
                return List.of();
            }
        }
        return values;
    }

    private Optional<Rgba> color(Variable variable, Resolution resolution, boolean light, VariableMode mode) {
        String outcome =
                light ? "variables are left out, because " : "variables have no “" + mode.name() + "” value, because ";
        return switch (resolution) {
            case Resolution.Color(var value) -> Optional.of(value);
            case Resolution.Amount _ -> {
                findings.add(outcome + "their value is a number", variable.name());
                yield Optional.empty();
            }
            case Resolution.DeadEnd(var reason, var trail) -> {
                findings.add(outcome + reason, trail);
                yield Optional.empty();
            }
        };
    }

    private VariableCollection collection() {
        return lookup.collection(source.collection());
    }

    private Map<Appearance, VariableMode> modes(VariableCollection collection) {
        Map<Appearance, VariableMode> modes = new EnumMap<>(Appearance.class);
        modes.put(Appearance.LIGHT, lookup.mode(collection, source.lightMode()));
        source.darkMode().ifPresent(name -> modes.put(Appearance.DARK, lookup.mode(collection, name)));
        source.lightHighContrastMode()
                .ifPresent(name -> modes.put(Appearance.LIGHT_HIGH_CONTRAST, lookup.mode(collection, name)));
        source.darkHighContrastMode()
                .ifPresent(name -> modes.put(Appearance.DARK_HIGH_CONTRAST, lookup.mode(collection, name)));
        return modes;
    }
}
