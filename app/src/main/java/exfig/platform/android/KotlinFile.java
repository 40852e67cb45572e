package exfig.platform.android;

import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A Kotlin source for Compose, which can only exist when its package, the source root and the owner of `R` are
/// known.
///
/// @param name of the file, such as `Icons.kt`
record KotlinFile(String name, AndroidSettings platform, Optional<String> packageName) {
    /// Whether the source can be written.
    boolean possible() {
        return packageName.isPresent()
                && platform.mainSrc().isPresent()
                && platform.resourcePackage().isPresent();
    }

    /// The source made of a model, when it can be written; a package alone earns a warning that tells what is
    /// missing.
    Optional<PlannedFile> with(Map<String, Object> model, Templates templates, List<String> warnings) {
        if (packageName.isEmpty()) {
            return Optional.empty();
        }
        if (platform.mainSrc().isEmpty() || platform.resourcePackage().isEmpty()) {
            warnings.add("%s is not written, since %s is not configured"
                    .formatted(name, platform.mainSrc().isEmpty() ? "mainSrc" : "resourcePackage"));
            return Optional.empty();
        }
        Map<String, Object> all = new HashMap<>(model);
        all.put("package", KotlinNames.quotedPackage(packageName.get()));
        all.put(
                "xmlResourcePackage",
                KotlinNames.quotedPackage(platform.resourcePackage().get()));
        OutputPath path = new OutputPath(
                platform.mainSrc().get().normalize(), packageName.get().replace('.', '/') + "/" + name);
        return Optional.of(new PlannedFile.Generated(path, templates.render("android/" + name + ".peb", all)));
    }
}
