package exfig.platform.ios;

import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.Templates;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// A Swift source at a path that the user configured.
///
/// @param template one of [Templates#NAMES]
/// @param framework the module that the source is written for
record SwiftFile(Path file, String template, String framework) {
    /// The source made of a model.
    ///
    /// @param bundle adds its own variables, and Foundation when it needs that
    /// @param modules imported besides the framework
    PlannedFile with(Map<String, Object> model, BundleLookup bundle, List<String> modules, Templates templates) {
        TreeSet<String> imports = new TreeSet<>(modules);
        imports.add(framework);
        if (!bundle.names().isEmpty()) {
            imports.add("Foundation");
        }
        Map<String, Object> all = new HashMap<>(model);
        all.putAll(bundle.model());
        all.put("imports", List.copyOf(imports));
        return new PlannedFile.Generated(path(), templates.render(template, all));
    }

    private OutputPath path() {
        Path normal = file.normalize();
        Path folder = normal.getParent();
        String name = Objects.requireNonNull(normal.getFileName()).toString();
        return new OutputPath(folder == null ? Path.of("") : folder, name);
    }
}
