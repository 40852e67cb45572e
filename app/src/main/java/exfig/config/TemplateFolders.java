package exfig.config;

import exfig.config.keys.IosKeys;
import exfig.config.yaml.YamlValue;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// The folders with templates of the user's, wherever in a configuration they are named: what lies in
/// them shapes the output as much as the configuration does.
final class TemplateFolders {
    private static final String KEY = IosKeys.TEMPLATES.name();

    private TemplateFolders() {}

    /// @param file checked; its paths can be paths
    static Set<Path> in(YamlValue.Fields file) {
        Set<Path> folders = new TreeSet<>();
        collect(file, folders);
        return folders;
    }

    private static void collect(YamlValue value, Set<Path> folders) {
        switch (value) {
            case YamlValue.Text _ -> {}
            case YamlValue.Items items -> items.values().forEach(item -> collect(item, folders));
            case YamlValue.Fields map ->
                map.fields().forEach(field -> {
                    if (field.key().equals(KEY) && field.value() instanceof YamlValue.Text text && !text.isNull()) {
                        folders.add(Path.of(text.text()));
                    } else {
                        collect(field.value(), folders);
                    }
                });
        }
    }
}
