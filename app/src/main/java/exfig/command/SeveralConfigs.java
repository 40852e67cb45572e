package exfig.command;

import exfig.config.ConfigDiscovery;
import exfig.config.ConfigException;
import exfig.config.ExportConfig;
import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which configurations a command is about, where it takes any number of them.
final class SeveralConfigs {
    @Parameters(
            arity = "0..*",
            paramLabel = "CONFIG",
            description = "Configuration files, folders with them, or patterns. Default: as for exports.")
    List<String> paths = List.of();

    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "A configuration; the same as naming it without an option.")
    @Nullable
    Path input;

    @Option(names = "--recursive", description = "Search folders in folders, too.")
    boolean recursive;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    /// Reads them, and tells what is wrong with them.
    ///
    /// @param figma whose options may say where Figma is, whatever the configurations say
    /// @throws exfig.config.ConfigException when the only one cannot be read
    Selection select(Console console, FigmaOptions figma, Surroundings surroundings) {
        List<String> named = new ArrayList<>(paths);
        if (input != null) {
            named.add(input.toString());
        }
        if (named.size() > 1 || (named.size() == 1 && input == null)) {
            boolean apiUrlGiven = figma.apiUrl != null
                    || figma.offline != null
                    || surroundings.variable("EXFIG_FIGMA_API_URL").isPresent();
            return new BatchSelection(console, reading.reader(), false)
                    .select(named, recursive, Optional.of(named.size()), apiUrlGiven);
        }
        ExportConfig config = reading.reader().read(input != null ? input : ConfigDiscovery.find(Path.of("")));
        config.warnings().forEach(console::problem);
        return Selection.of(config, Selection.MANIFEST);
    }

    /// Says why some of them cannot be used, as far as that was not said when they were read.
    static ExitCode refused(Selection selection, Console console) {
        for (ConfigResult result : selection.refused()) {
            result.failure()
                    .filter(failure -> !(failure instanceof ConfigException))
                    .ifPresent(failure -> console.error(result.name() + ": ", failure));
        }
        return Outcomes.exitCode(selection.refused(), ExportRequest.Mode.CHECK);
    }
}
