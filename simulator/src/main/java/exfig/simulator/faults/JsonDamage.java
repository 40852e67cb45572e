package exfig.simulator.faults;

import exfig.simulator.JsonFault;
import exfig.simulator.http.Body;
import exfig.simulator.http.HttpResponse;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonException;
import exfig.simulator.json.JsonNumber;
import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;

/// JSON that says something odd.
final class JsonDamage {
    /// What recorded answers or the OpenAPI description lack now and then.
    private static final Set<String> OPTIONAL = Set.of(
            "description",
            "documentationLinks",
            "thumbnail_url",
            "thumbnailUrl",
            "containing_frame",
            "user",
            "created_at",
            "editorType",
            "role",
            "linkAccess",
            "i18n",
            "scrollBehavior",
            "blendMode",
            "interactions");

    private static final JsonObject UNKNOWN_NODE = JsonObject.builder()
            .put("id", "999999:1")
            .put("name", "from the future")
            .put("type", "HOLOGRAM")
            .put("hologram", JsonObject.builder().put("depth", 3).build())
            .build();

    private JsonDamage() {}

    static HttpResponse of(JsonFault fault, HttpResponse right) {
        boolean json = right.headers()
                .get("Content-Type")
                .filter(type -> type.startsWith("application/json"))
                .isPresent();
        if (!json) {
            return right;
        }
        byte[] content = FaultyAnswers.bytes(right);
        try {
            return Json.parse(content) instanceof JsonObject object
                    ? right.withBody(Body.of(damaged(fault, object)))
                    : right;
        } catch (JsonException e) {
            // A recording that is no JSON already is what this fault would make of it.
            return right;
        }
    }

    private static byte[] damaged(JsonFault fault, JsonObject right) {
        return switch (fault) {
            case JsonFault.DuplicateKeys() -> doubled(right);
            case JsonFault.UnknownParts() ->
                TreeEdit.objects(right, JsonDamage::extended).write();
            case JsonFault.WithoutOptionalMembers() ->
                TreeEdit.objects(right, JsonDamage::stripped).write();
            case JsonFault.OddNumbers() ->
                TreeEdit.numbers(right, JsonDamage::rewritten).write();
            case JsonFault.DeepNesting(int levels) -> nested(right, levels);
            case JsonFault.LoneSurrogates() ->
                TreeEdit.objects(right, JsonDamage::halved).write();
            case JsonFault.MovedVersion() -> moved(right).write();
            case JsonFault.ImagesError() ->
                !right.has("images")
                        ? right.write()
                        : right.with("err", JsonString.of("Something went wrong"))
                                .with("images", JsonObject.EMPTY)
                                .write();
            case JsonFault.ExtraImages() ->
                right.object("images")
                        .map(images -> right.with("images", images.with("999999:1", unasked(images))))
                        .orElse(right)
                        .write();
        };
    }

    private static byte[] doubled(JsonObject right) {
        if (right.members().isEmpty()) {
            return right.write();
        }
        var text = new StringBuilder("{");
        for (String name : right.members().keySet()) {
            text.append(JsonArray.of(JsonString.of(name)).toString().replaceAll("^\\[|\\]$", ""))
                    .append(":null,");
        }
        return (text + right.toString().substring(1)).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject extended(JsonObject object) {
        JsonObject.Builder changed = object.toBuilder();
        if (object.has("children")) {
            var children = new ArrayList<Json>(object.array("children").values());
            children.add(UNKNOWN_NODE);
            changed.putAll("children", children);
        }
        // Maps by id must keep their keys: an unknown one would be an unknown item, not an unknown field.
        if (object.has("type") || object.has("status") || object.has("key")) {
            changed.put("x_future", JsonArray.of(JsonString.of("unknown")));
        }
        return changed.build();
    }

    private static JsonObject stripped(JsonObject object) {
        JsonObject.Builder changed = object.toBuilder();
        OPTIONAL.forEach(changed::remove);
        return changed.build();
    }

    private static JsonNumber rewritten(JsonNumber number) {
        BigDecimal value = new BigDecimal(number.raw());
        if (value.scale() <= 0) {
            return new JsonNumber(value.toBigInteger() + ".0");
        }
        return new JsonNumber(value.unscaledValue() + "E-" + value.scale());
    }

    private static byte[] nested(JsonObject right, int levels) {
        String end = right.members().isEmpty() ? "" : ",";
        String text = "{\"x_deep\":" + "[".repeat(levels) + "]".repeat(levels) + end;
        return (text + right.toString().substring(1)).getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject halved(JsonObject object) {
        return object.string("name")
                .map(name -> object.with("name", JsonString.of(name + '\uD800')))
                .orElse(object);
    }

    private static JsonObject moved(JsonObject right) {
        if (right.object("file").isPresent()) {
            return right.with("file", moved(right.object("file").orElseThrow()));
        }
        return right.string("version")
                .filter(version -> version.matches("\\d+"))
                .map(version -> right.with(
                        "version",
                        JsonString.of(
                                new BigInteger(version).add(BigInteger.ONE).toString())))
                .orElse(right);
    }

    private static Json unasked(JsonObject images) {
        return images.members().values().stream().findFirst().orElse(JsonString.of("http://127.0.0.1:1/unasked"));
    }
}
