package exfig.gallery;

import exfig.asset.Appearance;
import exfig.asset.AssetKind;
import exfig.asset.Rgba;
import exfig.asset.TextLook;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The record as JSON: kind → `now` and `before`, each with `at` and `assets`.
///
/// ```json
/// {"schemaVersion": 1, "icons": {"now": {"at": "2026-03-02T09:41:00Z", "assets": [
///   {"figma": "nav/bell", "code": ["navBell"], "pictures": {"LIGHT": {"sha256": "…", "format":
///   "SVG"}}}]}}}
/// ```
final class GalleryFormat {
    static final int SCHEMA_VERSION = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private GalleryFormat() {}

    static byte[] encode(Map<AssetKind, KindRecord> records) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            records.forEach((kind, record) -> {
                json.writeObjectPropertyStart(kind.word());
                exported(json, "now", record.now());
                record.before().ifPresent(before -> exported(json, "before", before));
                json.writeEndObject();
            });
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /// The reverse of [#encode]; what is no such record is nothing.
    static Map<AssetKind, KindRecord> decode(byte[] bytes) {
        return GalleryReading.read(bytes);
    }

    private static void exported(JsonGenerator json, String property, KindRecord.Exported exported) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("at", exported.at().toString());
        json.writeArrayPropertyStart("assets");
        exported.assets().forEach(asset -> asset(json, asset));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void asset(JsonGenerator json, GalleryAsset asset) {
        json.writeStartObject();
        json.writeStringProperty("figma", asset.figmaName());
        json.writeArrayPropertyStart("code");
        asset.codeNames().forEach(json::writeString);
        json.writeEndArray();
        switch (asset.shown()) {
            case Shown.Color(var values) -> {
                json.writeObjectPropertyStart("values");
                values.forEach((appearance, value) -> color(json, appearance, value));
                json.writeEndObject();
            }
            case Shown.Text(var look) -> text(json, look);
            case Shown.Drawn(var pictures) -> {
                json.writeObjectPropertyStart("pictures");
                pictures.forEach((appearance, picture) -> picture(json, appearance, picture));
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static void color(JsonGenerator json, Appearance appearance, Rgba value) {
        json.writeArrayPropertyStart(appearance.name());
        json.writeNumber(value.red());
        json.writeNumber(value.green());
        json.writeNumber(value.blue());
        json.writeNumber(value.alpha());
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, TextLook look) {
        json.writeObjectPropertyStart("text");
        json.writeStringProperty("font", look.fontName());
        json.writeNumberProperty("size", look.fontSize());
        look.lineHeight().ifPresent(height -> json.writeNumberProperty("lineHeight", height));
        json.writeNumberProperty("letterSpacing", look.letterSpacing());
        json.writeStringProperty("case", look.textCase().name());
        look.weight().ifPresent(weight -> json.writeNumberProperty("weight", weight));
        json.writeBooleanProperty("italic", look.italic());
        json.writeEndObject();
    }

    private static void picture(JsonGenerator json, Appearance appearance, Picture picture) {
        json.writeObjectPropertyStart(appearance.name());
        json.writeStringProperty("sha256", picture.sha256());
        json.writeStringProperty("format", picture.format().name());
        picture.recolouring().ifPresent(recolouring -> {
            json.writeObjectPropertyStart("recolouring");
            recolouring.changes().forEach((rgb, change) -> {
                json.writeArrayPropertyStart(String.valueOf(rgb));
                json.writeNumber(change.rgb());
                json.writeNumber(change.opacity());
                json.writeEndArray();
            });
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
