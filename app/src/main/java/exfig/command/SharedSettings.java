package exfig.command;

import exfig.config.BatchSettings;
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

    /// How they are gone about.
    BatchSettings batch() {
        return new BatchSettings(
                first("batch.parallel", config -> config.batch().parallel()),
                first("batch.failFast", config -> config.batch().failFast()),
                first("batch.resume", config -> config.batch().resume()));
    }

    /// How Figma is asked for all of them.
    FigmaSettings figma() {
        return new FigmaSettings(
                figma("apiUrl", FigmaSettings::apiUrl),
                figma("timeout", FigmaSettings::timeout),
                figma("plan", FigmaSettings::plan),
                figma("rateLimit", FigmaSettings::rateLimit),
                figma("maxRetries", FigmaSettings::maxRetries),
                figma("maxRetryAfter", FigmaSettings::maxRetryAfter),
                figma("stallTimeout", FigmaSettings::stallTimeout),
                figma("concurrentDownloads", FigmaSettings::concurrentDownloads));
    }

    /// Sentences about settings that do not count, known after [#figma] and [#batch].
    List<String> differences() {
        return List.copyOf(differences);
    }

    private <T> Optional<T> figma(String key, Function<FigmaSettings, Optional<T>> setting) {
        return first("figma." + key, config -> setting.apply(config.figma()));
    }

    private <T> Optional<T> first(String key, Function<ExportConfig, Optional<T>> setting) {
        Optional<T> value = Optional.empty();
        String owner = "";
        for (ExportConfig config : configs) {
            Optional<T> own = setting.apply(config);
            if (value.isEmpty()) {
                value = own;
                owner = config.name();
            } else if (own.isPresent() && !own.equals(value)) {
                differences.add(
                        config.name() + " sets " + key + " otherwise than " + owner + ", whose value counts here");
            }
        }
        return value;
    }
}
