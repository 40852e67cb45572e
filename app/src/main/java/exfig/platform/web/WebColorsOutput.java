package exfig.platform.web;

import exfig.asset.Appearance;
import exfig.asset.ColorAsset;
import exfig.asset.TargetPlatform;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.ColorOutput;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.UniqueNames;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

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
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new TwoBlanks(), text)) {
            json.writeStartObject();
            for (Appearance appearance : Appearance.values()) {
                List<ColorAsset> own = colors.stream()
                        .filter(color -> color.value(appearance).isPresent())
                        .toList();
                if (!own.isEmpty() || appearance == Appearance.LIGHT) {
                    json.writeObjectPropertyStart(
                            appearance.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                    own.forEach(color -> color.value(appearance)
                            .ifPresent(value -> json.writeStringProperty(
                                    String.valueOf(names.get(color.name())), CssRules.text(value))));
                    json.writeEndObject();
                }
            }
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /// As Prettier writes JSON.
    private static final class TwoBlanks extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }
    }
}
