package exfig.command;

import exfig.asset.AssetKind;
import exfig.config.ColorSource;
import exfig.config.ConfigDiscovery;
import exfig.config.ConfigException;
import exfig.config.ConfigProblem;
import exfig.config.ExportConfig;
import exfig.config.FigmaSettings;
import exfig.failure.ExportException;
import exfig.figma.ClientSettings;
import exfig.figma.Tier;
import exfig.figma.id.FileKey;
import exfig.json.JsonText;
import exfig.resilience.Deadline;
import exfig.resilience.TimeSource;
import exfig.snapshot.Snapshot;
import exfig.terminal.Ansi;
import exfig.terminal.HumanNumbers;
import exfig.terminal.SafeText;
import exfig.terminal.TerminalOptions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `exfig doctor`.
@Command(
        name = "doctor",
        description =
                "Check what an export needs: configuration, token, scopes, limits, clock, network, disk, encoders.",
        footer = {
            "",
            "It asks Figma one question of Tier 3 (who am I). With a file, from --file or the configuration, it asks two",
            "more of Tier 3 and one of Tier 2, or two where colors come from variables. With --local or --offline it asks",
            "nothing. None is of Tier 1, the scarce one, and none is tried again.",
            "",
            "The exit code is 0 when nothing would stop an export, else the one that the export would have.",
            "",
            "Examples:",
            "  exfig doctor",
            "  exfig doctor --file 'https://www.figma.com/design/KEY/Name'",
            "  exfig doctor --local --json"
        })
final class DoctorCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "The configuration. Default: exfig.yaml, if it is there.")
    @Nullable
    Path input;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "KEY|URL",
            description = "The Figma file to check scopes with. Default: the first of the configuration.")
    @Nullable
    String file;

    @Option(names = "--local", description = "Ask Figma nothing.")
    boolean local;

    @Option(names = "--json", description = "One JSON document on stdout, for other programs.")
    boolean json;

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Mixin
    FigmaOptions figma = new FigmaOptions();

    private final Surroundings surroundings;
    private final Clock clock;
    private final List<Finding> findings = new ArrayList<>();
    private Map<Tier, Integer> spent = Map.of();

    DoctorCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<FileKey> named = Optional.ofNullable(file).map(FileArgument::key);
        findings.addAll(new DoctorMachine(surroundings).findings());
        Optional<ExportConfig> config = config();
        if (figma.offline != null) {
            findings.add(snapshot(figma.offline));
        } else if (local) {
            findings.add(tokenAtHand());
        } else {
            figma(named.or(() -> config.flatMap(DoctorCommand::first)), config);
        }
        if (json) {
            surroundings.out().print(JsonText.of(members()));
        } else {
            text();
        }
        return ExitCode.worst(findings.stream().map(Finding::exitCode).toList()).number();
    }

    private static Finding snapshot(Path folder) {
        try {
            Snapshot.open(folder);
            return Finding.ok("snapshot", folder + " is whole; it needs no token");
        } catch (ExportException e) {
            return Finding.fail("snapshot", e);
        }
    }

    private Finding tokenAtHand() {
        try {
            new Tokens(surroundings).find(figma);
            return Finding.ok("token", "present; whether Figma takes it was not asked");
        } catch (ExportException e) {
            return Finding.fail("token", e);
        }
    }

    private Optional<ExportConfig> config() {
        if (input == null && ConfigDiscovery.candidates(Path.of("")).isEmpty()) {
            findings.add(Finding.ok("config", "none here; exfig init writes one"));
            return Optional.empty();
        }
        try {
            ExportConfig config =
                    new ReadingOptions().reader().read(input != null ? input : ConfigDiscovery.find(Path.of("")));
            int warnings = config.warnings().size();
            findings.add(
                    warnings == 0
                            ? Finding.ok("config", config.name() + " has no errors")
                            : Finding.warn(
                                    "config",
                                    config.name() + " has " + HumanNumbers.counted(warnings, "warning", "warnings"),
                                    "exfig config check shows them."));
            return Optional.of(config);
        } catch (ConfigException e) {
            long errors = e.problems().stream().filter(ConfigProblem::error).count();
            findings.add(Finding.fail(
                    "config",
                    e.problems().getFirst().position().file() + " has "
                            + HumanNumbers.counted(errors, "error", "errors"),
                    "exfig config check shows them.",
                    ExitCode.USAGE));
            return Optional.empty();
        }
    }

    private void figma(Optional<FileKey> key, Optional<ExportConfig> config) throws InterruptedException {
        boolean variables = config.stream()
                .flatMap(read -> read.colors().stream())
                .anyMatch(entry -> entry.source() instanceof ColorSource.Variables);
        if (figma.maxRetries == null) {
            figma.maxRetries = 0;
        }
        ClientSettings settings;
        try {
            settings = new ClientSettingsFactory(surroundings)
                    .create(
                            figma,
                            HeavyOptions.none(),
                            config.map(ExportConfig::figma).orElse(FigmaSettings.NONE),
                            new Tokens(surroundings).find(figma),
                            1);
        } catch (ExportException e) {
            findings.add(Finding.fail("token", e));
            return;
        }
        Duration patience =
                ClientSettingsFactory.positive("--deadline", figma.deadline).orElse(PATIENCE);
        DoctorFigma doctor = new DoctorFigma(settings, key, variables, clock);
        findings.addAll(doctor.findings(Deadline.after(patience, TimeSource.system())));
        spent = doctor.spent();
    }

    private static Optional<FileKey> first(ExportConfig config) {
        return config.files(EnumSet.allOf(AssetKind.class)).stream().findFirst();
    }

    private void text() {
        Ansi ansi = new Ansi(TerminalOptions.detect(surroundings.environment(), false, global.flags())
                .color());
        for (Finding finding : findings) {
            if (global.quiet && finding.status() != Finding.Status.FAIL) {
                continue;
            }
            String mark = switch (finding.status()) {
                case OK -> "ok   ";
                case WARN -> ansi.yellow("warn ");
                case FAIL -> ansi.red("fail ");
            };
            surroundings.out().println(mark + finding.check() + ": " + SafeText.line(finding.sentence()));
            finding.advice().ifPresent(advice -> surroundings.out().println("     hint: " + SafeText.line(advice)));
        }
        if (!global.quiet) {
            surroundings.out().println("requests: " + spentWords());
        }
    }

    private String spentWords() {
        List<String> words = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            if (spent.containsKey(tier)) {
                words.add(spent.get(tier) + " of Tier " + tier.number());
            }
        }
        return words.isEmpty() ? "none" : String.join(", ", words);
    }

    private Map<String, Object> members() {
        return JsonText.members(
                "ok",
                findings.stream().noneMatch(finding -> finding.status() == Finding.Status.FAIL),
                "requests",
                JsonText.members(
                        "tier1",
                        spent.getOrDefault(Tier.ONE, 0),
                        "tier2",
                        spent.getOrDefault(Tier.TWO, 0),
                        "tier3",
                        spent.getOrDefault(Tier.THREE, 0)),
                "checks",
                findings.stream()
                        .map(finding -> JsonText.members(
                                "check",
                                finding.check(),
                                "status",
                                finding.status().name().toLowerCase(Locale.ROOT),
                                "message",
                                finding.sentence(),
                                "advice",
                                finding.advice().<Object>map(advice -> advice).orElse(JsonText.NULL)))
                        .toList());
    }
}
