package exfig.figma.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes published items, metadata and history of JSON objects.
final class LibraryReader {
    private LibraryReader() {}

    static PublishedComponent component(Fields json) {
        return new PublishedComponent(
                json.text("key", ""),
                json.text("node_id", ""),
                json.text("name", ""),
                json.text("description", ""),
                json.text("updated_at"),
                frame(json));
    }

    static PublishedComponentSet componentSet(Fields json) {
        return new PublishedComponentSet(
                json.text("key", ""),
                json.text("node_id", ""),
                json.text("name", ""),
                json.text("description", ""),
                json.text("updated_at"),
                frame(json));
    }

    static PublishedStyle style(Fields json) {
        return new PublishedStyle(
                json.text("key", ""),
                json.text("node_id", ""),
                StyleType.of(json.text("style_type")),
                json.text("name", ""),
                json.text("description", ""),
                json.text("updated_at"),
                json.text("sort_position"));
    }

    private static @Nullable ContainingFrame frame(Fields item) {
        if (!item.has("containing_frame")) {
            return null;
        }
        Fields json = item.object("containing_frame");
        return new ContainingFrame(
                json.text("nodeId"), json.text("name"), json.text("pageId"), json.text("pageName"), set(json));
    }

    private static ContainingFrame.@Nullable SetReference set(Fields frame) {
        Fields json = frame.object("containingComponentSet");
        String nodeId = json.text("nodeId");
        return nodeId == null ? null : new ContainingFrame.SetReference(nodeId, json.text("name", ""));
    }

    static FileMeta meta(Fields body) {
        Fields json = body.has("file") ? body.object("file") : body;
        return new FileMeta(
                json.text("name", ""),
                json.text("version", ""),
                json.text("last_touched_at"),
                json.text("folder_name"),
                json.text("thumbnail_url"),
                json.text("editorType"),
                json.text("role"),
                json.text("link_access"),
                json.text("url"));
    }

    static Versions versions(Fields body) {
        List<Versions.Version> versions =
                body.objects("versions").stream().map(LibraryReader::version).toList();
        Fields pages = body.object("pagination");
        return new Versions(versions, pages.text("next_page"), pages.text("prev_page"));
    }

    private static Versions.Version version(Fields json) {
        return new Versions.Version(
                json.text("id", ""),
                json.text("created_at"),
                json.text("label"),
                json.text("description"),
                json.object("user").text("handle"));
    }
}
