package exfig.platform.web;

import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.AssetFormat;
import exfig.platform.Recoloured;
import exfig.platform.Templates;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Icons as components that draw them: the SVG itself stands in the source.
record IconSources(WebArtworkSettings settings, Templates templates) implements ComponentSources {
    @Override
    public Set<String> taken() {
        return Set.of("IconProps", "index", "types", "useId");
    }

    @Override
    public String prefix() {
        return "Icon";
    }

    @Override
    public boolean hasDarkComponents() {
        return true;
    }

    @Override
    public PlannedFile component(Component component, OutputPath path) {
        ReactIcon conversion = new ReactIcon(component.name(), settings.iconSize(), settings.keepColors(), templates);
        return new PlannedFile.Rendered(
                path,
                AssetFormat.svg(component.drawing()),
                Recoloured.of(component.drawing(), conversion),
                component.asset().figmaName());
    }

    @Override
    public String barrel(List<Component> components) {
        return templates.render("web/IconIndex.ts.peb", Map.of("icons", named(components)));
    }

    @Override
    public String types() {
        return templates.render("web/IconTypes.ts.peb", Map.of());
    }

    static List<Map<String, String>> named(List<Component> components) {
        return components.stream()
                .map(component -> Map.of(
                        "componentName",
                        component.name(),
                        "fileName",
                        component.name(),
                        "figmaName",
                        component.asset().figmaName()))
                .toList();
    }
}
