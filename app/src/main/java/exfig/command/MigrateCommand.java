package exfig.command;

import exfig.config.ConfigDiscovery;
import exfig.config.ConfigMigration;
import exfig.config.ConfigProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exfig migrate`.
@Command(
        name = "migrate",
        description = "Write a configuration of exfig from one of figma-export or ExFig 1.x: keys get their names of"
                + " today, keys without effect become comments, and common.cache is added. Comments, order and layout"
                + " stay. Nothing is asked of Figma.",
        footer = {
            "",
            "What was done and what is left to you goes to stdout, problems of the new file",
            "to stderr. The exit code is 2 when the new file still has errors, and with",
            "--check 8 when something would change.",
            "",
            "Examples:",
            "  exfig migrate                        figma-export.yaml becomes exfig.yaml",
            "  exfig migrate old.yaml -o new.yaml   with these names",
            "  exfig migrate a.yaml -o a.yaml -f    in place",
            "  exfig migrate --check                only say what would be done"
        })
final class MigrateCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "IN",
            description = "The old configuration. Default: figma-export.yaml, figma-export.yml.")
    @Nullable
    Path input;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The new configuration. Default: exfig.yaml.")
    Path output = Path.of("exfig.yaml");

    @Option(
            names = {"-f", "--force"},
            description = "Overwrite OUT without asking.")
    boolean force;

    @Option(names = "--check", description = "Write nothing; exit 8 when something would change.")
    boolean check;

    @Option(
            names = "--fix",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Rename keys and make comments of those without effect, or not. Default: do.")
    boolean fix = true;

    @Mixin
    GlobalOptions global = new GlobalOptions();

    private final Surroundings surroundings;

    MigrateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return CommandRun.run(global, surroundings, this::migrate);
    }

    private ExitCode migrate(Console console) {
        Path old = input != null ? input : ConfigDiscovery.ofFigmaExport(Path.of(""));
        if (old.toString().endsWith(".pkl")) {
            throw new UsageException(
                    old + " is PKL, which exfig does not read",
                    "Make YAML of it first: pkl eval -f yaml " + old + " > old.yaml; the keys are the same.");
        }
        ConfigMigration migration = ConfigMigration.of(old, output, fix, new ReadingOptions().reader());
        migration
                .changes()
                .forEach(note -> console.result(
                        note.position() + ": " + (note.done() ? "" : "left to you: ") + note.sentence()));
        if (!migration.changesAnything()) {
            console.line("nothing to migrate: " + old + " can be used as it is");
            return ExitCode.DONE;
        }
        if (check) {
            return ExitCode.PENDING;
        }
        write(migration.text());
        console.line("wrote " + output);
        migration.remaining().forEach(console::problem);
        return migration.remaining().stream().anyMatch(ConfigProblem::error) ? ExitCode.USAGE : ExitCode.DONE;
    }

    private void write(String text) {
        if (Files.exists(output) && !force && !confirmed()) {
            throw new UsageException(output + " exists already", "Use --force to overwrite it, or --output FILE.");
        }
        try {
            Path target = Files.exists(output) ? output.toRealPath() : output.toAbsolutePath();
            Path temporary = target.resolveSibling("." + target.getFileName() + ".new");
            Files.writeString(temporary, text);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UsageException(
                    output + " cannot be written: " + e.getClass().getSimpleName(),
                    "Check the folder and its permissions.");
        }
    }

    private boolean confirmed() {
        if (!surroundings.terminal()) {
            return false;
        }
        surroundings.err().print(output + " exists already. Overwrite it? [y/N] ");
        surroundings.err().flush();
        try {
            // Not closed: standard input belongs to the process.
            String answer =
                    new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8)).readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
