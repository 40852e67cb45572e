package exfig.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.snapshot.AnswerTarget.Kind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

/// What a snapshot keeps of an answer, and what it must not.
class AnswerTextTest {
    @Test
    void peopleTimesAndThumbnailsAreLeftOut() {
        String kept = kept(Kind.COMPONENTS, """
                {"status": 200, "meta": {"components": [{"node_id": "1:2", "name": "bell",
                 "thumbnail_url": "https://s3.figma.com/t.png?X-Amz-Signature=1", "created_at": "2026-01-01T00:00:00Z",
                 "updated_at": "2026-01-02T00:00:00Z", "user": {"id": "7", "handle": "Ada", "img_url": "https://x"}}]}}
                """);

        assertThat(kept)
                .contains("\"name\": \"bell\"", "\"node_id\": \"1:2\"")
                .doesNotContain("thumbnail", "created", "updated", "user", "Ada", "Amz");
    }

    @Test
    void theOrderOfComponentsAndMembersMeansNothing() {
        String one = "{\"meta\": {\"styles\": [{\"node_id\": \"1:2\", \"name\": \"a\"}, {\"node_id\": \"1:3\"}]}}";
        String other = "{\"meta\": {\"styles\": [{\"node_id\": \"1:3\"}, {\"name\": \"a\", \"node_id\": \"1:2\"}]}}";

        assertThat(kept(Kind.STYLES, one)).isEqualTo(kept(Kind.STYLES, other));
    }

    @Test
    void theOrderInsideDrawingsAndCollectionsIsKept() {
        assertThat(kept(
                        Kind.VARIABLES,
                        "{\"meta\": {\"variableCollections\": {\"c\": {\"variableIds\": [\"2\", \"1\"]}}}}"))
                .containsSubsequence("\"2\"", "\"1\"");
        assertThat(kept(
                        Kind.NODES,
                        "{\"nodes\": {\"1:2\": {\"document\": {\"children\": [{\"id\": \"9\"}, {\"id\": \"8\"}]}}}}"))
                .containsSubsequence("\"9\"", "\"8\"");
    }

    @Test
    void signedAddressesAreCutOutOfTexts() {
        assertThat(kept(
                        Kind.STYLES,
                        "{\"meta\": {\"styles\": [{\"description\": \"see"
                                + " https://s3.aws.com/a.png?X-Amz-Credential=2&b=1 or https://example.com/?q=1\"}]}}"))
                .contains("\"see  or https://example.com/?q=1\"");
    }

    @Test
    void ofAFileOnlyNameAndVersionAreKept() {
        assertThat(kept(
                        Kind.META,
                        "{\"file\": {\"name\": \"Design\", \"version\": \"12\", \"role\": \"owner\","
                                + " \"last_touched_at\": \"2026-01-01T00:00:00Z\", \"folder_name\": \"Secret\"}}"))
                .isEqualTo("""
                        {
                          "file": {
                            "name": "Design",
                            "version": "12"
                          }
                        }
                        """);
    }

    @Test
    void aDocumentIsCutDownToItsComponents() {
        String kept = kept(Kind.FILE, """
                {"name": "F", "version": "3", "lastModified": "x", "thumbnailUrl": "https://x", "document": {
                  "children": [{"id": "0:1", "type": "CANVAS", "name": "P", "backgroundColor": {"r": 1}, "children": [
                    {"children": [{"id": "1:2", "type": "COMPONENT", "name": "bell", "fills": [{"type": "SOLID"}],
                      "absoluteBoundingBox": {"x": 7, "y": 8, "width": 24, "height": 24},
                      "children": [{"id": "1:3", "type": "VECTOR", "name": "shape"}]}],
                     "id": "1:1", "type": "FRAME", "name": "Icons"},
                    {"id": "2:1", "type": "FRAME", "name": "Notes", "children": [{"id": "2:2", "type": "TEXT"}]}]}],
                  "id": "0:0", "type": "DOCUMENT"},
                 "components": {"1:2": {"key": "k", "name": "bell", "documentationLinks": []}}, "styles": {}}
                """);

        assertThat(kept)
                .contains("\"bell\"", "\"Icons\"", "\"P\"", "\"width\": 24", "\"key\": \"k\"")
                .doesNotContain(
                        "VECTOR", "Notes", "TEXT", "fills", "\"x\"", "backgroundColor", "documentationLinks", "thumb");
    }

    @Test
    void deepDocumentsAreNoTrouble() {
        int levels = 20_000;
        String deep = "{\"document\": {\"id\": \"0:0\", \"type\": \"DOCUMENT\", \"children\": ["
                + "{\"type\": \"GROUP\", \"children\": [".repeat(levels) + "]}".repeat(levels) + "]}}";

        assertThat(kept(Kind.FILE, deep)).contains("DOCUMENT").doesNotContain("GROUP");
    }

    @Test
    void whatIsNoAnswerIsRefused() {
        for (String body : new String[] {"[]", "", "{\"a\": ", "<html>"}) {
            assertThatThrownBy(() -> kept(Kind.COMPONENTS, body)).as(body).isInstanceOf(JacksonException.class);
        }
    }

    private static String kept(Kind kind, String body) {
        return new String(
                AnswerText.of(kind, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))),
                StandardCharsets.UTF_8);
    }
}
