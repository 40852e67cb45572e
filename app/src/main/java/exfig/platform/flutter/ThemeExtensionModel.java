package exfig.platform.flutter;

import exfig.asset.Appearance;
import exfig.asset.ColorAsset;
import exfig.platform.UniqueNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A `ThemeExtension` with a field for each color and a constant for each appearance. See
/// [ThemeExtension](https://api.flutter.dev/flutter/material/ThemeExtension-class.html).
///
/// @param className of the class with the constants; the extension is called `…Theme`
/// @param file for warnings
/// @param classes what the classes of appearances end with
record ThemeExtensionModel(String className, String file, Map<Appearance, String> classes) {
    /// Members that the class has itself or inherits.
    private static final Set<String> TAKEN =
            Set.of("copyWith", "lerp", "type", "light", "dark", "lightHighContrast", "darkHighContrast", "Color");

    private static final Map<Appearance, String> CONSTANTS = Map.of(
            Appearance.LIGHT, "light",
            Appearance.DARK, "dark",
            Appearance.LIGHT_HIGH_CONTRAST, "lightHighContrast",
            Appearance.DARK_HIGH_CONTRAST, "darkHighContrast");

    /// @param members names of the constants by name of the color
    Map<String, Object> of(List<ColorAsset> colors, Map<String, String> members, List<String> warnings) {
        String name = className + "Theme";
        UniqueNames names = DartNames.members(name, name, TAKEN);
        Map<String, String> fields = new LinkedHashMap<>();
        for (ColorAsset color : colors) {
            String member = String.valueOf(members.get(color.name()));
            fields.put(color.name(), names.give(member, color.name(), member));
        }
        warnings.addAll(names.warnings());
        Map<String, Object> model = new HashMap<>();
        model.put("name", name);
        model.put("head", head(name));
        model.put(
                "lerpHead",
                DartLines.call(2, name + " lerp(", List.of("covariant " + name + "? other", "double t"), ") {"));
        model.put("fields", List.copyOf(fields.values()));
        model.put(
                "constructor",
                DartLines.call(
                        2,
                        "const " + name + "({",
                        fields.values().stream()
                                .map(field -> "required this." + field)
                                .toList(),
                        "});"));
        model.put("constants", constants(name, colors, members, fields));
        model.put(
                "copyParameters",
                DartLines.call(
                        2,
                        name + " copyWith({",
                        fields.values().stream().map(field -> "Color? " + field).toList(),
                        "}) {"));
        model.put(
                "copy",
                DartLines.call(
                        4,
                        "return " + name + "(",
                        fields.values().stream()
                                .map(field -> field + ": " + field + " ?? this." + field)
                                .toList(),
                        ");"));
        model.put(
                "lerp",
                DartLines.call(
                        4,
                        "return " + name + "(",
                        fields.values().stream()
                                .map(field -> field + ": Color.lerp(" + field + ", other." + field + ", t)!")
                                .toList(),
                        ");"));
        return model;
    }

    private static String head(String name) {
        String line = "class " + name + " extends ThemeExtension<" + name + "> {";
        return line.length() <= DartLines.WIDTH ? line : line.replace(" extends ", "\n    extends ");
    }

    private List<String> constants(
            String name, List<ColorAsset> colors, Map<String, String> members, Map<String, String> fields) {
        List<String> constants = new ArrayList<>();
        classes.keySet().forEach(appearance -> {
            boolean own =
                    colors.stream().anyMatch(color -> color.value(appearance).isPresent());
            if (own || appearance == Appearance.LIGHT) {
                constants.add(DartLines.call(
                        2,
                        "static const " + name + " " + CONSTANTS.get(appearance) + " = " + name + "(",
                        colors.stream()
                                .map(color -> fields.get(color.name()) + ": " + className
                                        + classes.get(FlutterColorsOutput.owner(color, appearance)) + "."
                                        + members.get(color.name()))
                                .toList(),
                        ");"));
            }
        });
        return constants;
    }
}
