package exfig.simulator.library;

import exfig.simulator.Library;
import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// A library whose names try to leave the output folder, to break the file system or to clash with one another.
///
/// All components stand in the frame `Icons` of the page `Icons` and are published, but those that begin with
/// `_` or `.`. Each has a picture; the names are the only trap.
public final class HostileLibrary implements Library {
    /// The key under which the file is found.
    public static final String FILE_KEY = "HostileNames0000000001";

    /// The component names, in the order of the document.
    public static final List<String> NAMES = List.of(
            "plain",
            "../../outside",
            "../outside",
            "group/../../outside",
            "/etc/absolute",
            "C:\\Windows\\absolute",
            "\\\\server\\share\\absolute",
            "~/home",
            "back\\slash",
            "CON",
            "nul.svg",
            "com1/lpt1",
            "long-".repeat(60),
            "deep/".repeat(40) + "leaf",
            "emoji \uD83D\uDE80",
            "family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "lone surrogate \uD83D",
            "иконка/стрелка",
            "图标/箭头",
            "שלום",
            "reversed \u202Egvs.exe",
            "mark\u200F\u200Eed",
            "zero\u200Bwidth",
            "cafe\u0301",
            "caf\u00E9",
            "straße",
            "STRASSE",
            "Wallet",
            "wallet",
            "WALLET",
            " ",
            "",
            ".",
            "..",
            "...",
            ".hidden",
            "_private",
            "trailing dot.",
            "trailing blank ",
            " leading blank",
            "tab\tinside",
            "line\nbreak",
            "null\u0000byte",
            "arrow left",
            "arrow-left",
            "arrow_left",
            "arrow/left",
            "arrow//left",
            "ArrowLeft",
            "1st",
            "123",
            "class",
            "default",
            "true",
            "a&b<c>\"d'",
            "quote'); DROP TABLE icons;--",
            "$(touch hacked)",
            "`id`",
            "%2e%2e%2foutside",
            "percent%n%s",
            "${jndi}",
            "{{ template }}",
            "star*?|",
            "-rf",
            "name.svg",
            "name.svg.svg",
            "@2x",
            "icon@3x",
            "icon_dark",
            "icon",
            "duplicate",
            "duplicate");

    private final SourceDocument document;

    /// Builds the document.
    public HostileLibrary() {
        var components = new ArrayList<JsonObject>();
        var entries = new LinkedHashMap<String, Json>();
        for (int i = 0; i < NAMES.size(); i++) {
            String id = "66:" + (i + 10);
            components.add(JsonObject.builder()
                    .put("id", id)
                    .put("name", NAMES.get(i))
                    .put("type", "COMPONENT")
                    .put("absoluteBoundingBox", Figma.box(i * 48, 0, 24, 24))
                    .build());
            entries.put(
                    id,
                    JsonObject.builder()
                            .put("key", Figma.key("component", id))
                            .put("name", NAMES.get(i))
                            .put("description", "")
                            .put("remote", false)
                            .put("documentationLinks", JsonArray.EMPTY)
                            .build());
        }
        this.document = SourceDocument.of(body(components, new JsonObject(entries)));
    }

    private static JsonObject body(List<JsonObject> components, JsonObject entries) {
        var frame = JsonObject.builder()
                .put("id", "66:2")
                .put("name", "Icons")
                .put("type", "FRAME")
                .putAll("children", components)
                .build();
        var root = JsonObject.builder()
                .put("id", "0:0")
                .put("name", "Document")
                .put("type", "DOCUMENT")
                .putAll("children", List.of(FigmaNode.page("0:1", "Icons", List.of(frame))))
                .build();
        return JsonObject.builder()
                .put("document", root)
                .put("components", entries)
                .put("componentSets", JsonObject.EMPTY)
                .put("schemaVersion", 0)
                .put("styles", JsonObject.EMPTY)
                .put("name", "Hostile names")
                .put("lastModified", "2026-03-02T09:41:00Z")
                .put("version", "2301447205518730194")
                .put("role", "viewer")
                .put("editorType", "figma")
                .put("linkAccess", "view")
                .build();
    }

    @Override
    public String fileKey() {
        return FILE_KEY;
    }

    @Override
    public SourceDocument document() {
        return document;
    }
}
