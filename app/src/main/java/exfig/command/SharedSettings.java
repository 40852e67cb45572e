package exfig.command;

import exfig.config.ExportConfig;
import exfig.config.FigmaSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The settings of the configs of a batch as one: there is one token, one budget and one queue, so the
/// first config that has a setting decides it for all.
final class SharedSettings {
    private final List<ExportConfig> configs;
    private final List<String> differences = new ArrayList<>();

    /// @param configs in their order
    SharedSettings(List<ExportConfig> configs) {
        this.configs = List.copyOf(configs);
    }

    /// What counts for all of them.
    FigmaSettings figma() {
        return new FigmaSettings(
                first("apiUrl", FigmaSettings::apiUrl),
                first("timeout", FigmaSettings::timeout),
                first("plan", FigmaSettings::plan),
                first("rateLimit", FigmaSettings::rateLimit),
                first("maxRetries", FigmaSettings::maxRetries),
                first("maxRetryAfter", FigmaSettings::maxRetryAfter),
                first("stallTimeout", FigmaSettings::stallTimeout),
                first("concurrentDownloads", FigmaSettings::concurrentDownloads));
    }

    /// Sentences about settings that do not count, known after [#figma].
    List<String> differences() {
        return List.copyOf(differences);
    }

    private <T> Optional<T> first(String key, Function<FigmaSettings, Optional<T>> setting) {
        Optional<T> value = Optional.empty();
        String owner = "";
        for (ExportConfig config : configs) {
            Optional<T> own = setting.apply(config.figma());
            if (value.isEmpty()) {
                value = own;
                owner = config.name();
            } else if (own.isPresent() && !own.equals(value)) {
                differences.add(config.name() + " sets figma." + key + " otherwise than " + owner
                        + ", whose value counts here");
            }
        }
        return value;
    }
}
