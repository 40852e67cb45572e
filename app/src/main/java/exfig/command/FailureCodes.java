package exfig.command;

import exfig.config.ConfigException;
import exfig.failure.ExportException;
import exfig.figma.FigmaException;
import exfig.platform.TemplateException;
import java.util.Locale;

/// Names of failures that scripts may rely on: the kind of a failure in kebab case, such as `rate-limited`.
final class FailureCodes {
    private FailureCodes() {}

    static String of(Throwable cause) {
        return switch (cause) {
            case ExportException e -> kebab(e.failure());
            case FigmaException e -> kebab(e.failure());
            case TemplateException _ -> "template-unusable";
            case ConfigException _ -> "config-invalid";
            case UsageException _ -> "usage";
            default -> "defect";
        };
    }

    private static String kebab(Object failure) {
        return failure.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
