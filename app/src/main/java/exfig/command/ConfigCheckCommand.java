package exfig.command;

import exfig.config.ConfigDiscovery;
import exfig.config.ConfigException;
import exfig.config.ConfigProblem;
import exfig.config.ConfigReader;
import exfig.config.ConfigSearch;
import exfig.json.JsonText;
import exfig.terminal.Ansi;
import exfig.terminal.HumanNumbers;
import exfig.terminal.TerminalOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exfig config check`.
@Command(
        name = "check",
        description = "Read configurations as an export would, and show everything that is wrong with them. Nothing is"
                + " asked of Figma, and no token is needed.",
        footer = {
            "",
            "The exit code is 0 when there is no error (warnings do not count), else 2. Problems go to stdout.",
            "",
            "Examples:",
            "  exfig config check                         exfig.yaml in the working directory",
            "  exfig config check ios.yaml android.yaml   these two, each for itself",
            "  exfig config check configs/ --format json  all of a folder, for other programs"
        })
final class ConfigCheckCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Configurations, folders with them, or patterns. Default: as for exports.")
    List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people, or json for programs. Default: text.")
    Format format = Format.TEXT;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    GlobalOptions global = new GlobalOptions();

    private final Surroundings surroundings;

    ConfigCheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<CheckedConfig> checked = new ArrayList<>();
        try (Console console = Console.open(global, surroundings)) {
            try {
                checked.addAll(files.isEmpty() ? List.of(found()) : named());
            } catch (RuntimeException e) {
                return console.error(e).number();
            }
            switch (format) {
                case TEXT -> text(checked, console);
                case JSON -> surroundings.out().print(json(checked));
            }
        }
        return (checked.stream().allMatch(config -> config.errors() == 0) ? ExitCode.DONE : ExitCode.USAGE).number();
    }

    private CheckedConfig found() {
        try {
            return CheckedConfig.read(reading.reader(), ConfigDiscovery.find(Path.of("")))
                    .with(ConfigDiscovery.passedOver(Path.of("")));
        } catch (ConfigException e) {
            return new CheckedConfig(".", e.problems());
        }
    }

    private List<CheckedConfig> named() {
        ConfigSearch.Found found = ConfigSearch.find(files, false);
        ConfigReader reader = reading.reader();
        List<CheckedConfig> checked = new ArrayList<>();
        for (ConfigProblem lost : found.problems()) {
            checked.add(new CheckedConfig(lost.position().file(), List.of(lost)));
        }
        found.configs().forEach(file -> checked.add(CheckedConfig.read(reader, file)));
        return checked;
    }

    private void text(List<CheckedConfig> checked, Console console) {
        // Whether stdout is a terminal is not known, so there are colours only for who asks for them.
        Ansi ansi = new Ansi(TerminalOptions.detect(surroundings.environment(), false, global.flags())
                .color());
        checked.stream()
                .flatMap(config -> config.problems().stream())
                .filter(problem -> problem.error() || !global.quiet)
                .forEach(problem -> surroundings.out().println(ProblemText.of(problem, ansi)));
        console.line(HumanNumbers.counted(checked.size(), "configuration", "configurations") + ": "
                + HumanNumbers.counted(errors(checked), "error", "errors") + ", "
                + HumanNumbers.counted(warnings(checked), "warning", "warnings"));
        ProblemText.more(checked.stream()
                        .flatMap(config -> config.problems().stream())
                        .toList())
                .ifPresent(console::line);
    }

    private static String json(List<CheckedConfig> checked) {
        return JsonText.of(JsonText.members(
                "errors",
                errors(checked),
                "warnings",
                warnings(checked),
                "files",
                checked.stream().map(CheckedConfig::json).toList()));
    }

    private static long errors(List<CheckedConfig> checked) {
        return checked.stream().mapToLong(CheckedConfig::errors).sum();
    }

    private static long warnings(List<CheckedConfig> checked) {
        return checked.stream().mapToLong(CheckedConfig::warnings).sum();
    }
}
