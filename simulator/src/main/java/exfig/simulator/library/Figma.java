package exfig.simulator.library;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonNumber;
import exfig.simulator.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The small JSON values that Figma's documents are made of.
final class Figma {
    private Figma() {}

    /// The key of a component, style or variable: forty hexadecimal digits that depend on its name alone.
    static String key(String kind, String name) {
        return sha1((kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }

    static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }

    static JsonObject point(double x, double y) {
        return JsonObject.builder().put("x", x).put("y", y).build();
    }

    static JsonObject box(double x, double y, double width, double height) {
        return JsonObject.builder()
                .put("x", x)
                .put("y", y)
                .put("width", width)
                .put("height", height)
                .build();
    }

    static JsonArray translation(double x, double y) {
        return JsonArray.of(row(1, 0, x), row(0, 1, y));
    }

    private static JsonArray row(double a, double b, double c) {
        return JsonArray.of(JsonNumber.of(a), JsonNumber.of(b), JsonNumber.of(c));
    }

    /// `{"type":"VARIABLE_ALIAS","id":…}`.
    static JsonObject alias(String variableId) {
        return JsonObject.builder()
                .put("type", "VARIABLE_ALIAS")
                .put("id", variableId)
                .build();
    }

    /// A SOLID paint.
    static JsonObject solid(Tint tint) {
        return JsonObject.builder()
                .put("blendMode", "NORMAL")
                .put("type", "SOLID")
                .put("color", tint.json())
                .build();
    }

    /// A SOLID paint whose colour follows a variable.
    static JsonObject bound(Tint tint, String variableId) {
        return solid(tint)
                .with(
                        "boundVariables",
                        JsonObject.builder().put("color", alias(variableId)).build());
    }

    static JsonArray array(Json... values) {
        return JsonArray.of(values);
    }
}
