package exfig.platform.web;

import exfig.asset.Appearance;
import exfig.asset.ColorAsset;
import exfig.asset.TargetPlatform;
import exfig.json.JsonText;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.ColorOutput;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.UniqueNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Colors as custom properties of CSS, as constants of TypeScript that refer to them, and as JSON.
public final class WebColorsOutput implements ColorOutput {
    private final WebSettings platform;
    private final WebColorsSettings settings;
    private final Templates templates;

    /// @param platform how appearances are chosen
    /// @param settings the entry
    /// @param templates of the files
    public WebColorsOutput(WebSettings platform, WebColorsSettings settings, Templates templates) {
        this.platform = platform;
        this.settings = settings;
        this.templates = templates;
    }

    @Override
    public TargetPlatform platform() {
        return TargetPlatform.WEB;
    }

    /// The style sheet, the source, and the JSON when it is wanted.
    @Override
    public PlannedOutput plan(List<ColorAsset> colors) {
        UniqueNames properties = new UniqueNames("in CSS", Set.of());
        UniqueNames keys = new UniqueNames("in " + settings.tsFile(), Set.of());
        Map<String, String> names = new LinkedHashMap<>();
        List<Map<String, String>> constants = new ArrayList<>();
        for (ColorAsset color : colors) {
            String property = properties.give(property(color.name()), color.name(), color.name());
            String key = TypeScript.camel(color.name());
            names.put(color.name(), property);
            constants.add(Map.of(
                    "camelName", TypeScript.key(keys.give(key, color.name(), key)),
                    "cssName", property,
                    "reference", TypeScript.literal("var(--" + property + ")"),
                    "figmaName", color.figmaName()));
        }
        List<PlannedFile> files = new ArrayList<>();
        files.add(file(
                settings.cssFile(),
                templates.render(
                        "web/theme.css.peb", Map.of("rules", new CssRules(platform.theming(), names).of(colors)))));
        files.add(file(settings.tsFile(), templates.render("web/variables.ts.peb", Map.of("colors", constants))));
        settings.jsonFile().ifPresent(name -> files.add(file(name, json(colors, names))));
        List<String> warnings = new ArrayList<>(properties.warnings());
        warnings.addAll(keys.warnings());
        return new PlannedOutput(files, warnings);
    }

    private PlannedFile file(String name, String text) {
        return new PlannedFile.Generated(OutputPath.of(settings.folder().resolve(name)), text);
    }

    /// Letters and digits of all scripts, `-` and `_`, as custom properties may have them without escapes.
    private static String property(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}\\p{M}_-]", "-");
    }

    private static String json(List<ColorAsset> colors, Map<String, String> names) {
        Map<String, Object> themes = new LinkedHashMap<>();
        for (Appearance appearance : Appearance.values()) {
            Map<String, String> values = new LinkedHashMap<>();
            colors.forEach(color -> color.value(appearance)
                    .ifPresent(value -> values.put(String.valueOf(names.get(color.name())), CssRules.text(value))));
            if (!values.isEmpty() || appearance == Appearance.LIGHT) {
                themes.put(appearance.name().toLowerCase(Locale.ROOT).replace('_', '-'), values);
            }
        }
        return JsonText.of(themes, JsonText.Layout.ITEMS);
    }
}
