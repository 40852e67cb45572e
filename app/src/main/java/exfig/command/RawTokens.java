package exfig.command;

import exfig.asset.AssetKind;
import exfig.asset.DesignVariable;
import exfig.asset.DrawnComponent;
import exfig.asset.Rgba;
import exfig.asset.StyledColor;
import exfig.asset.StyledText;
import exfig.json.JsonText;
import exfig.tokens.TokenDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The plain JSON of `exfig download --format raw`.
record RawTokens(TokenMaterial material, JsonText.Layout layout) {
    String text(DownloadCommand.Kind kind) throws InterruptedException {
        Object data = switch (kind) {
            case TYPOGRAPHY -> material.texts().stream().map(RawTokens::raw).toList();
            case ICONS ->
                material.components(AssetKind.ICONS).stream()
                        .map(RawTokens::raw)
                        .toList();
            case IMAGES ->
                material.components(AssetKind.IMAGES).stream()
                        .map(RawTokens::raw)
                        .toList();
            case COLORS, TOKENS, ALL -> rawColors();
        };
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("data", data);
        document.put("source", Map.of("exfigVersion", Version.text().replace("exfig ", "")));
        return JsonText.of(document, layout);
    }

    private Map<String, Object> rawColors() throws InterruptedException {
        Map<String, Object> data = new LinkedHashMap<>();
        for (StyledColor color : material.styles()) {
            String label = switch (color.appearance()) {
                case LIGHT -> "light";
                case DARK -> "dark";
                case LIGHT_HIGH_CONTRAST -> "lightHC";
                case DARK_HIGH_CONTRAST -> "darkHC";
            };
            @SuppressWarnings("unchecked") // made here
            List<Object> list = (List<Object>) data.computeIfAbsent(label, _ -> new ArrayList<>());
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("name", color.name());
            members.putAll(components(color.value()));
            list.add(members);
        }
        List<Object> variables = new ArrayList<>();
        for (DesignVariable variable : material.variables(false)) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("id", variable.id());
            members.put("collection", variable.collection());
            members.put("name", variable.name());
            Map<String, Object> modes = new LinkedHashMap<>();
            variable.values().forEach((mode, value) -> modes.put(mode, raw(value)));
            members.put("modes", modes);
            variables.add(members);
        }
        if (!variables.isEmpty()) {
            data.put("variables", variables);
        }
        return data;
    }

    private static Object raw(DesignVariable.Value value) {
        return switch (value) {
            case DesignVariable.Value.Color(var color) -> components(color);
            case DesignVariable.Value.Amount(var number) -> TokenDocument.number(number);
            case DesignVariable.Value.Text(var text) -> text;
            case DesignVariable.Value.Flag(var flag) -> flag;
            case DesignVariable.Value.Alias(var target, var _) -> Map.of("alias", target);
        };
    }

    private static Map<String, Object> components(Rgba color) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("r", TokenDocument.number(color.red()));
        members.put("g", TokenDocument.number(color.green()));
        members.put("b", TokenDocument.number(color.blue()));
        members.put("a", TokenDocument.number(color.alpha()));
        return members;
    }

    private static Map<String, Object> raw(StyledText text) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", text.name());
        members.put("fontName", text.look().fontName());
        members.put("fontSize", TokenDocument.number(text.look().fontSize()));
        text.look().lineHeight().ifPresent(height -> members.put("lineHeight", TokenDocument.number(height)));
        members.put("letterSpacing", TokenDocument.number(text.look().letterSpacing()));
        members.put("textCase", text.look().textCase().name().toLowerCase(Locale.ROOT));
        return members;
    }

    private static Map<String, Object> raw(DrawnComponent component) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", component.assetName());
        component.setName().ifPresent(_ -> members.put("variant", component.name()));
        members.put("fileId", component.node().file().value());
        members.put("nodeId", component.node().node().value());
        if (!component.description().isBlank()) {
            members.put("description", component.description());
        }
        return members;
    }
}
