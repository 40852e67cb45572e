package exfig.command;

import exfig.config.BatchSettings;
import exfig.config.ClaimClashes;
import exfig.config.ConfigException;
import exfig.config.ConfigProblem;
import exfig.config.ConfigReader;
import exfig.config.ConfigSearch;
import exfig.config.ExportConfig;
import exfig.config.FigmaSettings;
import exfig.event.ExportEvent;
import exfig.export.ConfigResult;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds and reads the configs of a batch, and everything that is wrong with them, before anything is
/// spent.
final class BatchSelection {
    private static final Path CHECKPOINT = Path.of(".exfig-batch-checkpoint.json");

    /// How many configs load or write at a time, unless somebody says otherwise.
    private static final int PARALLEL = 3;

    private final Console console;
    private final ConfigReader reader;
    private final boolean failFast;
    private final Map<String, RuntimeException> refused = new LinkedHashMap<>();

    /// @param failFast whether one config that cannot be exported is the end of all
    BatchSelection(Console console, ConfigReader reader, boolean failFast) {
        this.console = console;
        this.reader = reader;
        this.failFast = failFast;
    }

    /// Says what is wrong, and gives what is left.
    ///
    /// @param arguments files, folders and patterns
    /// @param parallel as asked for on the command line
    /// @param apiUrlGiven whether the address of Figma is known already, whatever the configs say
    Selection select(List<String> arguments, boolean recursive, Optional<Integer> parallel, boolean apiUrlGiven) {
        ConfigSearch.Found found = ConfigSearch.find(arguments, recursive);
        found.passedOver().forEach(file -> note(file, "is passed over: it has no key figma"));
        found.repeated().forEach(file -> note(file, "was named or found more than once, and is exported once"));
        List<ConfigProblem> lost = new ArrayList<>(found.problems());
        List<ExportConfig> read = new ArrayList<>();
        found.configs().forEach(file -> read(file).ifPresent(read::add));
        ClaimClashes.among(read).forEach((file, problems) -> refuse(file.toString(), new ConfigException(problems)));
        if (!apiUrlGiven) {
            refuseOtherServers(read);
        }
        read.removeIf(config -> refused.containsKey(config.name()));
        lost.forEach(console::problem);
        refused.values().forEach(this::show);
        List<ConfigResult> results = results(lost);
        SharedSettings settings = new SharedSettings(read);
        FigmaSettings figma = settings.figma();
        BatchSettings batch = settings.batch();
        if ((failFast || batch.failFast().orElse(false)) && !results.isEmpty()) {
            read.forEach(config -> results.add(stopped(config, results.getFirst())));
            read.clear();
        }
        Selection selection = new Selection(
                "batch",
                read,
                results,
                figma,
                batch,
                Math.max(1, Math.min(parallel.or(batch::parallel).orElse(PARALLEL), read.size())),
                Selection.MANIFEST,
                CHECKPOINT,
                "batch " + recursive + " " + arguments.stream().sorted().toList());
        settings.differences().forEach(sentence -> console.events().accept(new ExportEvent.Warning("batch", sentence)));
        return selection;
    }

    private Optional<ExportConfig> read(Path file) {
        try {
            ExportConfig config = reader.read(file).named(file.toString());
            config.warnings().forEach(console::problem);
            return Optional.of(config);
        } catch (ConfigException e) {
            refuse(file.toString(), e);
            return Optional.empty();
        }
    }

    private void refuseOtherServers(List<ExportConfig> configs) {
        for (ExportConfig config : configs) {
            ExportConfig first = configs.getFirst();
            if (!server(config).equals(server(first))) {
                refuse(
                        config.name(),
                        new UsageException(
                                "figma.apiUrl of " + config.name() + " is not that of " + first.name(),
                                "A batch talks to one server; export this config by itself."));
            }
        }
    }

    private static String server(ExportConfig config) {
        return config.figma().apiUrl().orElse(ClientSettingsFactory.FIGMA.toString());
    }

    private static ConfigResult stopped(ExportConfig config, ConfigResult first) {
        return ConfigResult.failed(
                config.name(),
                config.path().map(Path::toString),
                new ExportException(new ExportFailure.Stopped(first.name())));
    }

    private void note(Path file, String what) {
        console.events().accept(new ExportEvent.Note(file.toString(), what));
    }

    private void refuse(String config, RuntimeException why) {
        refused.putIfAbsent(config, why);
    }

    private void show(RuntimeException why) {
        if (why instanceof ConfigException problems) {
            problems.problems().forEach(console::problem);
        }
    }

    private List<ConfigResult> results(List<ConfigProblem> lost) {
        List<ConfigResult> results = new ArrayList<>();
        for (ConfigProblem problem : lost) {
            String argument = problem.position().file();
            results.add(ConfigResult.failed(argument, Optional.of(argument), new ConfigException(List.of(problem))));
        }
        refused.forEach((config, why) -> results.add(ConfigResult.failed(config, Optional.of(config), why)));
        return results;
    }
}
