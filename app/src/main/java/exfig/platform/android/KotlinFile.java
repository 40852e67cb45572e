package exfig.platform.android;

import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.Templates;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A Kotlin source made of a template. It can only exist when its place and package are known, and
/// the owner of `R` where it refers to resources.
///
/// @param template such as `Icons.kt`
/// @param path empty when the source root is not known
/// @param packageName empty when nobody wants the source
/// @param resourcePackage owner of `R`
/// @param usesResources whether the source refers to `R`
record KotlinFile(
        String template,
        Optional<OutputPath> path,
        Optional<String> packageName,
        Optional<String> resourcePackage,
        boolean usesResources) {
    /// A source called like its template, in the folder of its package.
    static KotlinFile inPackage(String template, AndroidSettings platform, Optional<String> packageName) {
        Optional<OutputPath> path = platform.mainSrc()
                .flatMap(root -> packageName.map(
                        name -> new OutputPath(root.normalize(), name.replace('.', '/') + "/" + template)));
        return new KotlinFile(template, path, packageName, platform.resourcePackage(), true);
    }

    /// A source at a place of its own.
    static KotlinFile at(String template, Path file, AndroidSettings platform, Optional<String> packageName) {
        return new KotlinFile(
                template, Optional.of(OutputPath.of(file)), packageName, platform.resourcePackage(), true);
    }

    /// The same without any reference to `R`.
    KotlinFile withoutResources() {
        return new KotlinFile(template, path, packageName, resourcePackage, false);
    }

    /// Whether the source can be written.
    boolean possible() {
        return packageName.isPresent() && path.isPresent() && (!usesResources || resourcePackage.isPresent());
    }

    /// The source made of a model, when it can be written; one that is wanted and cannot be earns a
    /// warning that tells what is missing.
    Optional<PlannedFile> with(Map<String, Object> model, Templates templates, List<String> warnings) {
        if (!possible()) {
            if (packageName.isPresent()) {
                warnings.add("%s is not written, since %s is not configured"
                        .formatted(template, path.isEmpty() ? "mainSrc" : "resourcePackage"));
            }
            return Optional.empty();
        }
        Map<String, Object> all = new HashMap<>(model);
        all.put("package", KotlinNames.quotedPackage(packageName.orElseThrow()));
        all.put(
                "xmlResourcePackage",
                resourcePackage
                        .filter(_ -> usesResources)
                        .map(KotlinNames::quotedPackage)
                        .orElse(""));
        return path.map(
                place -> new PlannedFile.Generated(place, templates.render("android/" + template + ".peb", all)));
    }
}
