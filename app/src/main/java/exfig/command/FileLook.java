package exfig.command;

import exfig.figma.FigmaClient;
import exfig.figma.FigmaException;
import exfig.figma.id.FileKey;
import exfig.figma.wire.ContainingFrame;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.PublishedComponent;
import exfig.figma.wire.Variable;
import exfig.figma.wire.VariableCollection;
import exfig.figma.wire.VariableMode;
import exfig.resilience.Deadline;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a file offers, as far as two cheap requests tell: the published components of Tier 3 and the
/// variables of Tier 2.
///
/// @param frames that hold components, the fullest first, with their numbers
/// @param collections of colors, with the names of their modes
/// @param variablesRefused why variables cannot be read, if so
record FileLook(Map<String, Integer> frames, Map<String, List<String>> collections, Optional<String> variablesRefused) {
    private static final Pattern ICONS = Pattern.compile("(?i)icon|glyph|symbol");
    private static final Pattern IMAGES = Pattern.compile("(?i)illustration|image|picture|art|spot");
    private static final Pattern LIGHT = Pattern.compile("(?i)light|day|default");
    private static final Pattern DARK = Pattern.compile("(?i)dark|night");

    /// Nothing is known.
    static final FileLook NONE = new FileLook(Map.of(), Map.of(), Optional.empty());

    /// @param variables whether to ask for them, too
    /// @throws FigmaException when the file itself cannot be read
    static FileLook at(FigmaClient figma, FileKey file, boolean variables, Deadline deadline)
            throws InterruptedException {
        Map<String, Integer> frames = frames(figma.components(file, deadline));
        if (!variables) {
            return new FileLook(frames, Map.of(), Optional.empty());
        }
        try {
            return new FileLook(frames, collections(figma.localVariables(file, deadline)), Optional.empty());
        } catch (FigmaException e) {
            // Most plans have no variables in the API; color styles remain.
            return new FileLook(
                    frames,
                    Map.of(),
                    Optional.of(FigmaExplanations.of(e.failure()).sentence()));
        }
    }

    /// The frame that is most likely meant for icons.
    Optional<String> iconsFrame() {
        return likely(frames.keySet().stream(), ICONS)
                .or(() -> frames.keySet().stream()
                        .filter(name -> !IMAGES.matcher(name).find())
                        .findFirst());
    }

    /// The frame that is most likely meant for images.
    Optional<String> imagesFrame() {
        return likely(frames.keySet().stream(), IMAGES);
    }

    /// The modes of the first collection that has a light and a dark one, else of the first.
    Optional<InitAnswers.Variables> variables() {
        return collections.keySet().stream()
                .filter(name -> likely(modes(name), DARK).isPresent())
                .findFirst()
                .or(() -> collections.keySet().stream().findFirst())
                .map(this::variables);
    }

    /// Proposals for a collection's modes.
    InitAnswers.Variables variables(String collection) {
        String light = likely(modes(collection), LIGHT)
                .or(() -> modes(collection).findFirst())
                .orElse("Light");
        return new InitAnswers.Variables(collection, light, likely(modes(collection), DARK));
    }

    private Stream<String> modes(String collection) {
        return collections.getOrDefault(collection, List.of()).stream();
    }

    private static Optional<String> likely(Stream<String> names, Pattern pattern) {
        return names.filter(name -> pattern.matcher(name).find()).findFirst();
    }

    private static Map<String, Integer> frames(List<PublishedComponent> components) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PublishedComponent component : components) {
            ContainingFrame frame = component.containingFrame();
            if (frame != null && frame.name() != null && !frame.name().isBlank()) {
                counts.merge(frame.name(), 1, Integer::sum);
            }
        }
        Map<String, Integer> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    private static Map<String, List<String>> collections(LocalVariables variables) {
        Map<String, List<String>> modes = new LinkedHashMap<>();
        for (VariableCollection collection : variables.collections().values()) {
            boolean colors = variables.variables().values().stream()
                    .filter(variable -> variable.variableCollectionId().equals(collection.id()))
                    .map(Variable::resolvedType)
                    .anyMatch("COLOR"::equals);
            if (colors && !collection.remote()) {
                modes.putIfAbsent(
                        collection.name(),
                        collection.modes().stream().map(VariableMode::name).toList());
            }
        }
        return modes;
    }
}
