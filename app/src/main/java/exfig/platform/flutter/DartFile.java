package exfig.platform.flutter;

import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.Templates;
import java.util.Map;

/// A Dart source made of a template.
///
/// @param template such as `colors.dart`
/// @param path below the folder of the sources
record DartFile(String template, FlutterSettings platform, String path) {
    PlannedFile with(Map<String, Object> model, Templates templates) {
        return new PlannedFile.Generated(
                OutputPath.of(platform.output().resolve(path)),
                templates.render("flutter/" + template + ".peb", model));
    }
}
