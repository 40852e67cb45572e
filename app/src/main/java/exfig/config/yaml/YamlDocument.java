package exfig.config.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// A text that was read as YAML.
///
/// @param root the document's value; absent when it has none, or when a fault hides it
/// @param faults in the order of discovery; empty for a sound document
public record YamlDocument(Optional<YamlValue> root, List<YamlFault> faults) {
    /// Collections inside each other. Far more than a configuration needs, far less than a thread's
    /// stack holds.
    private static final int DEEPEST = 100;

    public YamlDocument {
        faults = List.copyOf(faults);
    }

    /// Reads one document. Never throws for what the text says: everything wrong is a fault.
    public static YamlDocument parse(String text) {
        return parse(text, 0);
    }

    /// The same for one of several files.
    ///
    /// @param source the number of the file, for all spots
    public static YamlDocument parse(String text, int source) {
        YamlDocument document = parsed(text, source);
        return new YamlDocument(
                document.root(),
                document.faults().stream().map(fault -> fault.in(source)).toList());
    }

    private static YamlDocument parsed(String text, int source) {
        try {
            Optional<YamlFault> structure = structureFault(text);
            if (structure.isPresent()) {
                return new YamlDocument(Optional.empty(), List.of(structure.get()));
            }
            Optional<Node> node = new Composer(settings(), parser(text)).getSingleNode();
            List<YamlFault> faults = new ArrayList<>();
            Optional<YamlValue> root = node.map(found -> new NodeReader(faults, source).read(found));
            return new YamlDocument(root, faults);
        } catch (YamlEngineException e) {
            return new YamlDocument(Optional.empty(), List.of(SyntaxWords.faultOf(e, text)));
        }
    }

    /// The composer is recursive and stops at a second document with a message of its own, so both
    /// are looked at first, in the flat list of events.
    private static Optional<YamlFault> structureFault(String text) {
        int depth = 0;
        int documents = 0;
        Parser parser = parser(text);
        while (parser.hasNext()) {
            Event event = parser.next();
            switch (event.getEventId()) {
                case DocumentStart -> documents++;
                case SequenceStart, MappingStart -> depth++;
                case SequenceEnd, MappingEnd -> depth--;
                case Alias, Comment, DocumentEnd, Scalar, StreamEnd, StreamStart -> {}
            }
            Spot spot = Spot.between(event.getStartMark(), event.getEndMark());
            if (documents > 1) {
                return Optional.of(new YamlFault(
                        spot,
                        "a second document starts here; a configuration is exactly one",
                        "put it into a file of its own, or remove this line"));
            }
            if (depth > DEEPEST) {
                return Optional.of(new YamlFault(
                        spot,
                        "lists and maps are nested more than " + DEEPEST + " deep",
                        "no key of a configuration lies so deep"));
            }
        }
        return Optional.empty();
    }

    private static Parser parser(String text) {
        return new ParserImpl(settings(), new StreamReader(settings(), text));
    }

    /// The failsafe schema leaves every scalar a text and `<<` an ordinary key, which [NodeReader] merges.
    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(true)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .build();
    }
}
