package exfig.platform.web;

import exfig.asset.Appearance;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.AssetFormat;
import exfig.platform.Templates;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Images as components with an `img` element. Where pages follow the system's theme, a `picture`
/// element chooses between the drawings; elsewhere the dark drawing has a component of its own.
record ImageSources(WebSettings platform, WebArtworkSettings settings, Templates templates)
        implements ComponentSources {
    @Override
    public Set<String> taken() {
        return Set.of("ImageProps", "index", "types");
    }

    @Override
    public String prefix() {
        return "Image";
    }

    @Override
    public boolean hasDarkComponents() {
        return !platform.theming().followsSystem();
    }

    @Override
    public PlannedFile component(Component component, OutputPath path) {
        boolean picture = component.asset().hasDark() && platform.theming().followsSystem();
        Files files = new Files();
        String source = files.source(component, component.appearance(), "image");
        String sourceSet = files.sourceSet(component, component.appearance(), "image");
        String darkSource = picture
                ? Optional.of(files.sourceSet(component, Appearance.DARK, "dark"))
                        .filter(set -> !set.isEmpty())
                        .orElseGet(() -> files.source(component, Appearance.DARK, "dark"))
                : "";
        AssetFormat.Rendition smallest = settings.format().of(component.drawing()).stream()
                .min(Comparator.comparingDouble(AssetFormat.Rendition::scale))
                .orElseThrow();
        ReactImage conversion = new ReactImage(
                component.name(),
                new ReactImage.References(files.imports, source, sourceSet, darkSource),
                smallest.render().format(),
                smallest.scale(),
                templates);
        return new PlannedFile.Rendered(
                path, smallest.render(), conversion, component.asset().figmaName());
    }

    @Override
    public String barrel(List<Component> components) {
        return templates.render("web/ImageIndex.ts.peb", Map.of("images", IconSources.named(components)));
    }

    @Override
    public String types() {
        return templates.render("web/ImageTypes.ts.peb", Map.of());
    }

    /// The files of one component as its source names them.
    private final class Files {
        private final List<Map<String, String>> imports = new ArrayList<>();

        /// The value of an attribute.
        String source(Component component, Appearance appearance, String name) {
            return settings.publicPath().isPresent()
                    ? attribute(url(component, appearance, smallest()))
                    : "{" + reference(component, appearance, name, smallest()) + "}";
        }

        /// Empty when there is one scale.
        String sourceSet(Component component, Appearance appearance, String name) {
            List<Double> scales = settings.format().kind() == AssetFormat.Kind.SVG
                    ? List.of(1.0)
                    : settings.format().scales();
            if (scales.size() == 1) {
                return "";
            }
            boolean served = settings.publicPath().isPresent();
            String set = scales.stream()
                    .map(scale -> (served
                                    ? url(component, appearance, scale)
                                    : "${" + reference(component, appearance, name, scale) + "}")
                            + " "
                            + BigDecimal.valueOf(scale).stripTrailingZeros().toPlainString() + "x")
                    .collect(Collectors.joining(", "));
            return served ? attribute(set) : "{`" + set + "`}";
        }

        private String url(Component component, Appearance appearance, double scale) {
            return settings.publicPath().orElse("")
                    + WebArtworkOutput.fileName(component.asset(), appearance, scale, settings);
        }

        private double smallest() {
            return settings.format().kind() == AssetFormat.Kind.SVG
                    ? 1
                    : settings.format().scales().stream()
                            .mapToDouble(Double::doubleValue)
                            .min()
                            .orElse(1);
        }

        /// The name of the import.
        private String reference(Component component, Appearance appearance, String name, double scale) {
            String file = WebArtworkOutput.fileName(component.asset(), appearance, scale, settings);
            String path = TypeScript.literal(relative() + file);
            Optional<Map<String, String>> known =
                    imports.stream().filter(one -> path.equals(one.get("path"))).findFirst();
            if (known.isPresent()) {
                return String.valueOf(known.get().get("name"));
            }
            String imported = name
                    + (scale == smallest()
                            ? ""
                            : BigDecimal.valueOf(scale)
                                            .stripTrailingZeros()
                                            .toPlainString()
                                            .replace('.', '_')
                                    + "x");
            imports.add(Map.of("name", imported, "path", path));
            return imported;
        }

        private String relative() {
            Path from = settings.components().orElseThrow().normalize();
            String path =
                    from.relativize(settings.assets().normalize()).toString().replace('\\', '/');
            String slashed = path.isEmpty() ? "" : path + "/";
            return slashed.startsWith("../") ? slashed : "./" + slashed;
        }

        private static String attribute(String text) {
            boolean plain = text.chars().noneMatch(c -> c == '"' || c == '&' || c == '\\' || c < ' ');
            return plain ? "\"" + text + "\"" : "{" + TypeScript.literal(text) + "}";
        }
    }
}
