package exfig.platform.android;

import exfig.asset.Appearance;
import exfig.asset.ColorAsset;
import exfig.asset.Rgba;
import exfig.asset.TargetPlatform;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.ColorOutput;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.UniqueNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Colors as resources for day and night, as Compose functions that read them, and as attributes of
/// a theme. High contrast has no resource qualifier and is not written.
///
/// Without resources, or without knowing who owns `R`, the Compose functions have the values themselves.
public final class AndroidColorsOutput implements ColorOutput {
    private final AndroidSettings platform;
    private final AndroidColorsSettings settings;
    private final Templates templates;

    /// @param platform where resources and sources go
    /// @param settings the entry
    /// @param templates of resources and sources
    public AndroidColorsOutput(AndroidSettings platform, AndroidColorsSettings settings, Templates templates) {
        this.platform = platform;
        this.settings = settings;
        this.templates = templates;
    }

    /// A color with the names that the generated files know it by.
    private record Resource(ColorAsset color, String name, String functionName) {
        Rgba dark() {
            return color.value(Appearance.DARK).orElse(color.light());
        }

        boolean isThemed() {
            return !argb(dark()).equals(argb(color.light()));
        }
    }

    @Override
    public TargetPlatform platform() {
        return TargetPlatform.ANDROID;
    }

    /// `values`, then `values-night` with every color when any has a dark value, then the Kotlin
    /// source and the theme's attributes when they are configured.
    @Override
    public PlannedOutput plan(List<ColorAsset> colors) {
        List<String> warnings = new ArrayList<>();
        List<Resource> resources = resources(colors, warnings);
        List<PlannedFile> files = new ArrayList<>();
        settings.xmlFileName().ifPresent(file -> {
            files.add(xml(
                    "values/" + file, resources, resource -> resource.color().light()));
            if (colors.stream().anyMatch(color -> color.value(Appearance.DARK).isPresent())) {
                files.add(xml("values-night/" + file, resources, Resource::dark));
            }
        });
        KotlinFile source = source();
        source.with(
                        Map.of(
                                "colors",
                                resources.stream()
                                        .map(AndroidColorsOutput::kotlin)
                                        .toList(),
                                "literal",
                                source.usesResources() ? "" : "true",
                                "themed",
                                resources.stream().anyMatch(Resource::isThemed) ? "true" : ""),
                        templates,
                        warnings)
                .ifPresent(files::add);
        settings.theme()
                .ifPresent(theme -> files.addAll(new ThemeFiles(theme)
                        .of(resources.stream().map(Resource::name).toList(), warnings)));
        return new PlannedOutput(files, warnings);
    }

    private KotlinFile source() {
        KotlinFile source = settings.colorKotlin()
                .map(file -> KotlinFile.at("Colors.kt", file, platform, settings.composePackageName()))
                .orElseGet(() -> KotlinFile.inPackage("Colors.kt", platform, settings.composePackageName()));
        boolean literal = settings.xmlFileName().isEmpty()
                || (settings.colorKotlin().isPresent()
                        && platform.resourcePackage().isEmpty());
        return literal ? source.withoutResources() : source;
    }

    private List<Resource> resources(List<ColorAsset> colors, List<String> warnings) {
        UniqueNames names = new UniqueNames("in resources", Set.of());
        UniqueNames functions = new UniqueNames("in Colors.kt", Set.of("colorResource"));
        List<Resource> resources = new ArrayList<>();
        for (ColorAsset color : colors) {
            String name = names.give(ResourceNames.of(color.name()), color.name(), color.name());
            String function = KotlinNames.camel(name);
            resources.add(new Resource(color, name, functions.give(function, color.name(), function)));
        }
        warnings.addAll(names.warnings());
        if (source().possible()) {
            warnings.addAll(functions.warnings());
        }
        return resources;
    }

    private PlannedFile xml(String below, List<Resource> resources, Function<Resource, Rgba> value) {
        List<Map<String, String>> colors = resources.stream()
                .map(resource -> Map.of("name", resource.name(), "hex", hex(value.apply(resource))))
                .toList();
        OutputPath path = new OutputPath(platform.mainRes().normalize(), below);
        return new PlannedFile.Generated(path, templates.render("android/colors.xml.peb", Map.of("colors", colors)));
    }

    private static Map<String, Object> kotlin(Resource resource) {
        String light = argb(resource.color().light());
        String dark = argb(resource.dark());
        Map<String, Object> model = new HashMap<>();
        model.put("functionName", KotlinNames.quoted(resource.functionName()));
        model.put("name", KotlinNames.quoted(resource.name()));
        model.put("figmaName", resource.color().figmaName());
        model.put("lightHex", "0x" + light);
        model.put("darkHex", "0x" + dark);
        model.put("lightHexRaw", light);
        model.put("darkHexRaw", dark);
        return model;
    }

    /// `#RRGGBB`, or `#AARRGGBB` for anything less than opaque.
    private static String hex(Rgba value) {
        String argb = argb(value);
        return "#" + (value.alpha() == 1 ? argb.substring(2) : argb);
    }

    private static String argb(Rgba value) {
        return String.format(
                Locale.ROOT,
                "%02X%02X%02X%02X",
                Rgba.toByte(value.alpha()),
                Rgba.toByte(value.red()),
                Rgba.toByte(value.green()),
                Rgba.toByte(value.blue()));
    }
}
