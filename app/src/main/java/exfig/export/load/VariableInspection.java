package exfig.export.load;

import exfig.figma.id.FileKey;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.Variable;
import exfig.figma.wire.VariableCollection;
import exfig.figma.wire.VariableMode;
import exfig.figma.wire.VariableValue;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Whether the variables of a file hold what they promise: all collections, all modes.
///
/// @param library shared by the whole run
public record VariableInspection(FileLibrary library) {
    /// More hops than a designer can follow.
    private static final int MANY_HOPS = 10;

    /// What is wrong with a chain of aliases.
    public enum AliasTrouble {
        /// It leads to a variable that the file does not have.
        MISSING,
        /// It comes back to where it was.
        CYCLE,
        /// It is longer than ten hops.
        LONG
    }

    /// One trouble of one variable.
    ///
    /// @param chain names from the variable on
    /// @param mode in which it shows first
    public record AliasProblem(String variable, AliasTrouble trouble, List<String> chain, String mode) {
        public AliasProblem {
            chain = List.copyOf(chain);
        }
    }

    /// The names of variables that are deleted while something still refers to them.
    ///
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<String> deleted(FileKey file, Deadline deadline) throws InterruptedException {
        return library.localVariables(file, deadline).variables().values().stream()
                .filter(Variable::deletedButReferenced)
                .map(Variable::name)
                .sorted()
                .toList();
    }

    /// Every trouble of the file's own variables, each once.
    ///
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<AliasProblem> aliases(FileKey file, Deadline deadline) throws InterruptedException {
        LocalVariables variables = library.localVariables(file, deadline);
        List<AliasProblem> problems = new ArrayList<>();
        for (Variable variable : variables.variables().values()) {
            VariableCollection collection = variables.collections().get(variable.variableCollectionId());
            if (collection == null || variable.remote() || variable.deletedButReferenced()) {
                continue;
            }
            Set<AliasTrouble> told = new LinkedHashSet<>();
            for (VariableMode mode : collection.modes()) {
                Optional.ofNullable(variable.valuesByMode().get(mode.modeId()))
                        .flatMap(value -> new Walk(variables, variable, mode).from(value, List.of(variable)))
                        .filter(problem -> told.add(problem.trouble()))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    /// One variable in one mode.
    private record Walk(LocalVariables variables, Variable start, VariableMode mode) {
        Optional<AliasProblem> from(VariableValue value, List<Variable> passed) {
            return switch (value) {
                case VariableValue.Alias(String id) -> follow(id, passed);
                case VariableValue.Composed(VariableValue color, VariableValue opacity) ->
                    from(color, passed).or(() -> from(opacity, passed));
                case VariableValue.ColorValue _,
                        VariableValue.NumberValue _,
                        VariableValue.TextValue _,
                        VariableValue.BooleanValue _,
                        VariableValue.Unknown _ ->
                    passed.size() - 1 > MANY_HOPS
                            ? Optional.of(problem(AliasTrouble.LONG, passed, ""))
                            : Optional.empty();
            };
        }

        private Optional<AliasProblem> follow(String id, List<Variable> passed) {
            Variable target = variables.variables().get(id);
            if (target == null) {
                return isOfAnotherFile(id) ? Optional.empty() : Optional.of(problem(AliasTrouble.MISSING, passed, id));
            }
            if (passed.contains(target)) {
                return Optional.of(problem(AliasTrouble.CYCLE, passed, target.name()));
            }
            List<Variable> longer =
                    Stream.concat(passed.stream(), Stream.of(target)).toList();
            return valueOf(target).flatMap(value -> from(value, longer));
        }

        // As the exporter: the mode of the same name, else the collection's default.
        private Optional<VariableValue> valueOf(Variable target) {
            return Optional.ofNullable(variables.collections().get(target.variableCollectionId()))
                    .flatMap(collection -> Modes.withId(collection, mode.modeId())
                            .or(() -> Modes.named(collection, mode.name()))
                            .or(() -> Modes.defaultOf(collection)))
                    .map(VariableMode::modeId)
                    .map(target.valuesByMode()::get);
        }

        private AliasProblem problem(AliasTrouble trouble, List<Variable> passed, String last) {
            Stream<String> names = passed.stream().map(Variable::name);
            return new AliasProblem(
                    start.name(),
                    trouble,
                    last.isEmpty()
                            ? names.toList()
                            : Stream.concat(names, Stream.of(last)).toList(),
                    mode.name());
        }

        private static boolean isOfAnotherFile(String id) {
            return id.matches("VariableID:[0-9a-fA-F]{32,}/.*");
        }
    }
}
