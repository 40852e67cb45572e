package exfig.figma.wire;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Reads Figma's bodies: missing and unknown fields never fail, broken JSON and the wrong kind of body
/// do, with a [tools.jackson.core.JacksonException].
public final class WireReader {
    private static final int DEEPEST = 100_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            // Big files have tens of thousands of node ids as property names, which is no attack.
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private WireReader() {}

    /// A parser that allows what Figma's bodies need; closing it closes the stream.
    public static JsonParser parser(InputStream body) {
        return FACTORY.createParser(ObjectReadContext.empty(), body);
    }

    /// The body of GET file nodes.
    public static NodesBody nodes(JsonParser parser) {
        Fields body = body(parser, NodeReader::fold, "nodes");
        Map<String, Node> nodes =
                body.map("nodes", raw -> Fields.of(raw).get("document") instanceof Node node ? node : null);
        return new NodesBody(body.text("name", ""), body.text("version", ""), nodes);
    }

    /// The document of the body of GET file, with everything that the answer has of it.
    public static Node document(JsonParser parser) {
        if (body(parser, NodeReader::fold, "document").get("document") instanceof Node document) {
            return document;
        }
        throw new StreamReadException(parser, "no document");
    }

    /// The body of GET file or GET file nodes, asked for with outlines, as digests of some of its nodes.
    ///
    /// @param wanted ids of those nodes
    public static DrawingDigests drawings(JsonParser parser, Set<String> wanted) {
        DrawingDigester digester = new DrawingDigester(wanted);
        Fields body = body(parser, digester::fold, "version");
        return new DrawingDigests(body.text("version", ""), digester.found());
    }

    /// The body of GET image.
    public static ImagesBody images(JsonParser parser) {
        Fields body = body(parser, "images");
        return new ImagesBody(body.text("err"), urls(body));
    }

    /// The body of GET image fills.
    public static ImagesBody imageFills(JsonParser parser) {
        return new ImagesBody(null, urls(body(parser, "meta").object("meta")));
    }

    /// The body of GET components.
    public static List<PublishedComponent> components(JsonParser parser) {
        return meta(parser).objects("components").stream()
                .map(LibraryReader::component)
                .toList();
    }

    /// The body of GET component sets.
    public static List<PublishedComponentSet> componentSets(JsonParser parser) {
        return meta(parser).objects("component_sets").stream()
                .map(LibraryReader::componentSet)
                .toList();
    }

    /// The body of GET styles.
    public static List<PublishedStyle> styles(JsonParser parser) {
        return meta(parser).objects("styles").stream().map(LibraryReader::style).toList();
    }

    /// The body of GET local variables; also a recorded one.
    public static LocalVariables localVariables(JsonParser parser) {
        return VariablesReader.local(meta(parser));
    }

    /// The body of GET published variables.
    public static PublishedVariables publishedVariables(JsonParser parser) {
        return VariablesReader.published(meta(parser));
    }

    /// The body of GET file metadata, with and without the `file` around it.
    public static FileMeta fileMeta(JsonParser parser) {
        FileMeta meta = LibraryReader.meta(body(parser));
        if (meta.version().isEmpty()) {
            throw new StreamReadException(parser, "no version");
        }
        return meta;
    }

    /// The body of GET versions.
    public static Versions versions(JsonParser parser) {
        return LibraryReader.versions(body(parser, "versions"));
    }

    /// The body of GET me.
    public static User user(JsonParser parser) {
        Fields body = body(parser, "id");
        return new User(body.text("id", ""), body.text("handle", ""), body.text("email"));
    }

    /// What POST variables answers: real id by temporary id.
    public static Map<String, String> realIds(JsonParser parser) {
        return body(parser).object("meta").map("tempIdToRealId", raw -> raw instanceof String id ? id : null);
    }

    /// Figma's own words in an error body of either family (API notes, section 2); empty when it has
    /// none.
    public static String errorMessage(JsonParser parser) {
        Fields body = body(parser);
        return body.text("err", body.text("message", ""));
    }

    private static Map<String, String> urls(Fields holder) {
        return holder.map("images", raw -> raw instanceof String url && !url.isBlank() ? url : null);
    }

    private static Fields meta(JsonParser parser) {
        return body(parser, "meta").object("meta");
    }

    private static Fields body(JsonParser parser, String required) {
        return body(parser, (_, object) -> object, required);
    }

    private static Fields body(JsonParser parser, JsonTree.Fold fold, String required) {
        Fields body = Fields.of(JsonTree.read(parser, fold));
        if (!body.has(required)) {
            throw new StreamReadException(parser, "no property \"" + required + "\"");
        }
        return body;
    }

    private static Fields body(JsonParser parser) {
        Object body = JsonTree.read(parser);
        if (!(body instanceof Map<?, ?>)) {
            throw new StreamReadException(parser, "not a JSON object");
        }
        return Fields.of(body);
    }
}
