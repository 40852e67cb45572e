package exfig.platform.flutter;

import exfig.asset.Appearance;
import exfig.asset.ColorAsset;
import exfig.asset.Rgba;
import exfig.asset.TargetPlatform;
import exfig.platform.ColorOutput;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.UniqueNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Colors as constants of Dart: a class of the light values, and a class of the same shape for each
/// other appearance, with the colors that have a value of their own there. Which classes exist
/// never changes the type of a constant.
public final class FlutterColorsOutput implements ColorOutput {
    /// The classes, in the order of the source, each with what its name ends with.
    private static final Map<Appearance, String> CLASSES = classes();

    private final FlutterSettings platform;
    private final FlutterColorsSettings settings;
    private final Templates templates;

    /// @param platform where sources go
    /// @param settings the entry
    /// @param templates of the source
    public FlutterColorsOutput(FlutterSettings platform, FlutterColorsSettings settings, Templates templates) {
        this.platform = platform;
        this.settings = settings;
        this.templates = templates;
    }

    private static Map<Appearance, String> classes() {
        Map<Appearance, String> classes = new LinkedHashMap<>();
        classes.put(Appearance.LIGHT, "");
        classes.put(Appearance.DARK, "Dark");
        classes.put(Appearance.LIGHT_HIGH_CONTRAST, "LightHighContrast");
        classes.put(Appearance.DARK_HIGH_CONTRAST, "DarkHighContrast");
        return classes;
    }

    @Override
    public TargetPlatform platform() {
        return TargetPlatform.FLUTTER;
    }

    /// One source.
    @Override
    public PlannedOutput plan(List<ColorAsset> colors) {
        UniqueNames names = DartNames.members(settings.className(), settings.dartFile(), Set.of("Color"));
        Map<String, String> members = new LinkedHashMap<>();
        for (ColorAsset color : colors) {
            String wanted = DartNames.member(color.name());
            members.put(color.name(), names.give(wanted, color.name(), color.name()));
        }
        List<String> warnings = new ArrayList<>(names.warnings());
        Map<String, Object> model = new HashMap<>();
        model.put("className", settings.className());
        model.put("classes", classes(colors, members));
        model.put(
                "extension",
                settings.themeExtension() && !colors.isEmpty()
                        ? new ThemeExtensionModel(settings.className(), settings.dartFile(), CLASSES)
                                .of(colors, members, warnings)
                        : "");
        return new PlannedOutput(
                List.of(new DartFile("colors.dart", platform, settings.dartFile()).with(model, templates)), warnings);
    }

    private List<Map<String, Object>> classes(List<ColorAsset> colors, Map<String, String> members) {
        List<Map<String, Object>> classes = new ArrayList<>();
        CLASSES.forEach((appearance, suffix) -> {
            List<Map<String, String>> constants = colors.stream()
                    .flatMap(color -> color.value(appearance).stream()
                            .map(value -> constant(String.valueOf(members.get(color.name())), color, value)))
                    .toList();
            if (!constants.isEmpty() || appearance == Appearance.LIGHT) {
                classes.add(Map.of("name", settings.className() + suffix, "colors", constants));
            }
        });
        return classes;
    }

    private static Map<String, String> constant(String name, ColorAsset color, Rgba value) {
        String hex = hex(value);
        return Map.of(
                "name",
                name,
                "figmaName",
                color.figmaName(),
                "hex",
                hex,
                "declaration",
                DartLines.constant("Color", name, "Color(" + hex + ")"));
    }

    /// `0xAARRGGBB`, each component rounded half up.
    private static String hex(Rgba value) {
        return String.format(
                Locale.ROOT,
                "0x%02X%02X%02X%02X",
                Rgba.toByte(value.alpha()),
                Rgba.toByte(value.red()),
                Rgba.toByte(value.green()),
                Rgba.toByte(value.blue()));
    }

    /// Which class has a color's value in an appearance: its own, else the one that it falls back to.
    static Appearance owner(ColorAsset color, Appearance appearance) {
        Appearance next = switch (appearance) {
            case LIGHT, DARK, LIGHT_HIGH_CONTRAST -> Appearance.LIGHT;
            case DARK_HIGH_CONTRAST -> Appearance.DARK;
        };
        Optional<Rgba> own = color.value(appearance);
        return own.isPresent() || appearance == Appearance.LIGHT ? appearance : owner(color, next);
    }
}
