package exfig.command;

import exfig.config.ExportConfig;
import exfig.config.FigmaSettings;
import exfig.failure.ExportException;
import exfig.figma.AnswerStore;
import exfig.figma.ClientSettings;
import exfig.figma.FigmaException;
import exfig.figma.RequestListener;
import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import exfig.resilience.TimeSource;
import exfig.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `exfig init`.
@Command(
        name = "init",
        description =
                "Write a configuration with comments. On a terminal it asks for what the options leave open, and can"
                        + " look at the Figma file to propose frames, collections and modes.",
        footer = {
            "",
            "Looking costs at most 1 request of Tier 3 and 1 of Tier 2, and is asked for first. Platforms and paths are",
            "proposed by what lies in the working directory.",
            "",
            "Examples:",
            "  exfig init",
            "  exfig init --platform ios --file 'https://www.figma.com/design/KEY/Name'",
            "  exfig init -p ios,android -f KEY --kinds icons --icons-frame 'Icons / 24'"
        })
final class InitCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Mixin
    InitOptions options = new InitOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The configuration to write. Default: exfig.yaml.")
    Path output = Path.of("exfig.yaml");

    @Option(names = "--force", description = "Overwrite it.")
    boolean force;

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Mixin
    FigmaOptions figma = new FigmaOptions();

    private final Surroundings surroundings;

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return CommandRun.run(global, surroundings, this::init);
    }

    private ExitCode init(Console console) {
        if (Files.exists(output) && !force) {
            throw new UsageException(output + " exists already", "Use --force to overwrite it, or --output FILE.");
        }
        ProjectSurvey survey = ProjectSurvey.of(Path.of(""));
        boolean asks = surroundings.terminal() && !options.complete() && !figma.tokenStdin;
        InitAnswers answers = asks
                ? new InitWizard(new Questions(surroundings), survey, (file, colors) -> look(file, colors, console))
                        .answers(options)
                : options.answers();
        ExportConfig config = write(new InitTemplate(answers, survey).text());
        console.result("wrote " + output);
        config.warnings().forEach(console::problem);
        nextSteps(answers, console);
        return ExitCode.DONE;
    }

    /// Nothing replaces a configuration that could not be read.
    private ExportConfig write(String text) {
        Path target = output.toAbsolutePath();
        Path temporary = target.resolveSibling("." + target.getFileName() + ".new");
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(temporary, text);
            try {
                new ReadingOptions().reader().read(temporary);
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            return new ReadingOptions().reader().read(output);
        } catch (IOException e) {
            throw new UsageException(
                    output + " cannot be written: "
                            + e.getClass().getSimpleName().replaceAll("Exception$", ""),
                    "Check the folder and its permissions.");
        }
    }

    private Optional<FileLook> look(FileKey file, boolean variables, Console console) {
        try {
            if (figma.maxRetries == null) {
                figma.maxRetries = 0;
            }
            Duration patience =
                    ClientSettingsFactory.positive("--deadline", figma.deadline).orElse(PATIENCE);
            Deadline deadline = Deadline.after(patience, TimeSource.system());
            try (Origin origin = origin()) {
                return Optional.of(FileLook.at(origin.figma(), file, variables, deadline));
            }
        } catch (ExportException | FigmaException e) {
            Explanation why = Explanations.of(e);
            console.line("  The file cannot be looked at: " + why.sentence());
            why.hint().ifPresent(hint -> console.line("  " + hint));
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Origin origin() {
        if (figma.offline != null) {
            return new SnapshotOrigin(Snapshot.open(figma.offline));
        }
        ClientSettings settings = new ClientSettingsFactory(surroundings)
                .create(figma, HeavyOptions.none(), FigmaSettings.NONE, new Tokens(surroundings).find(figma), 1);
        return FigmaOrigin.open(settings, AnswerStore.NONE, RequestListener.NONE);
    }

    private void nextSteps(InitAnswers answers, Console console) {
        String named = output.equals(Path.of("exfig.yaml")) ? "" : " -i " + output;
        console.line("Next:");
        if (answers.file().isEmpty()) {
            console.line("  put the key of your Figma file in the place of " + InitTemplate.PLACEHOLDER);
        }
        if (surroundings.variable("FIGMA_PERSONAL_TOKEN").isEmpty()) {
            console.line("  export FIGMA_PERSONAL_TOKEN=...   (Figma: Settings, Security, Personal access tokens)");
        }
        console.line("  exfig doctor" + named + "             whether all is well");
        console.line("  exfig export --dry-run" + named + "   what it would write and cost");
        console.line("  exfig export" + named);
    }
}
