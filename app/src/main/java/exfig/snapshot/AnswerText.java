package exfig.snapshot;

import exfig.snapshot.AnswerTarget.Kind;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/// Answers of Figma in the form in which snapshots keep them: what exports read, without what
/// differs from one time of asking to the next, and without people and signed addresses.
final class AnswerText {
    /// Times move without the design, addresses are signed and die, and who did it is nobody's business.
    private static final Set<String> DROPPED = Set.of(
            "thumbnail_url",
            "thumbnailUrl",
            "img_url",
            "user",
            "creator",
            "last_touched_by",
            "last_touched_at",
            "lastModified",
            "created_at",
            "createdAt",
            "updated_at",
            "updatedAt",
            "role",
            "link_access",
            "linkAccess",
            "folder_name");
    private static final Set<String> OF_A_FILE = Set.of("file", "name", "version");
    private static final Pattern SIGNED = Pattern.compile(
            "https?://\\S*[?&](?:X-Amz-|Signature=|Policy=|AWSAccessKeyId=|Expires=|token=|access_token=)\\S*",
            Pattern.CASE_INSENSITIVE);

    private AnswerText() {}

    /// The answer in the form of snapshots, UTF-8.
    ///
    /// @throws tools.jackson.core.JacksonException when it is no JSON object
    static byte[] of(Kind kind, InputStream body) {
        try (JsonParser json = DocumentOutline.parser(body)) {
            json.nextToken();
            Object value = switch (kind) {
                case FILE -> DocumentOutline.read(json);
                case META -> JsonValues.read(json, OF_A_FILE::contains);
                case COMPONENTS, STYLES, VARIABLES, NODES -> JsonValues.read(json, name -> !DROPPED.contains(name));
            };
            if (!(value instanceof Map<?, ?> members)) {
                throw new StreamReadException(json, "not a JSON object");
            }
            return JsonValues.text(unsigned(inOrder(members)));
        }
    }

    // Figma lists published components and styles in any order.
    private static Map<?, ?> inOrder(Map<?, ?> body) {
        if (!(body.get("meta") instanceof Map<?, ?> meta)) {
            return body;
        }
        Map<Object, Object> sorted = new TreeMap<>();
        meta.forEach((name, value) -> sorted.put(name, value instanceof List<?> items ? byNode(items) : value));
        Map<Object, Object> whole = new TreeMap<>(new HashMap<>(body));
        whole.put("meta", sorted);
        return whole;
    }

    private static List<Object> byNode(List<?> items) {
        List<Object> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparing(
                item -> item instanceof Map<?, ?> map ? String.valueOf((Object) map.get("node_id")) : ""));
        return sorted;
    }

    private static Object unsigned(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<Object, Object> clean = new TreeMap<>();
                map.forEach((name, member) -> clean.put(name, unsigned(member)));
                yield clean;
            }
            case List<?> list -> list.stream().map(AnswerText::unsigned).toList();
            case String text -> SIGNED.matcher(text).replaceAll("");
            default -> value;
        };
    }
}
