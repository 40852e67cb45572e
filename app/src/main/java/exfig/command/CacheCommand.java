package exfig.command;

import exfig.cache.StoreCleaning;
import exfig.cache.StoreContent;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.terminal.HumanNumbers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `exfig cache`: the store of verified renders.
@Command(
        name = "cache",
        synopsisSubcommandLabel = "COMMAND",
        description = "Show or clean the store of renders, which spares later runs their downloads.",
        footer = {
            "",
            "The store lies in EXFIG_CACHE_DIR, or where the system keeps caches. It grows to EXFIG_CACHE_SIZE",
            "(512MiB, 2GiB; default 2GiB), then what was not used for longest goes. All of it can be had again.",
            "",
            "Examples:",
            "  exfig cache info                      where it lies and what it holds",
            "  exfig cache clean                     empty it",
            "  exfig cache clean --older-than 7d     remove what no run has used for a week"
        })
final class CacheCommand implements Callable<Integer> {
    private static final Pattern AGE = Pattern.compile("([0-9]{1,6})([smhdw])");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    CommandSpec spec;

    private final Surroundings surroundings;
    private final Clock clock;

    CacheCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE.number();
    }

    @Command(name = "info", description = "Show where the store lies and what it holds.")
    int info(
            @Option(
                            names = {"-h", "--help"},
                            usageHelp = true,
                            description = "Show this help.")
                    boolean help) {
        StoreSettings settings = StoreSettings.of(surroundings);
        StoreContent content = reading(settings.path(), cleaning(settings)::content);
        PrintStream out = surroundings.out();
        out.println("path    " + settings.path().toAbsolutePath());
        out.println("entries " + HumanNumbers.count(content.renders()));
        out.println("bytes   " + size(content.bytes()));
        out.println("limit   " + size(settings.limitBytes()));
        out.println("oldest  "
                + content.oldestUse()
                        .map(used ->
                                "last used " + HumanNumbers.duration(Duration.between(used, clock.instant())) + " ago")
                        .orElse("none"));
        return ExitCode.DONE.number();
    }

    @Command(name = "clean", description = "Remove renders from the store.")
    int clean(
            @Option(
                            names = "--older-than",
                            paramLabel = "AGE",
                            description = "Only what no run has used for so long: 90m, 36h, 7d, 4w.")
                    @Nullable
                    String olderThan,
            @Option(
                            names = {"-h", "--help"},
                            usageHelp = true,
                            description = "Show this help.")
                    boolean help) {
        Duration age = olderThan == null ? Duration.ZERO : age(olderThan);
        StoreSettings settings = StoreSettings.of(surroundings);
        StoreContent removed = reading(settings.path(), () -> cleaning(settings).removeUnusedFor(age));
        surroundings
                .out()
                .println("removed " + HumanNumbers.counted(removed.renders(), "render", "renders") + ", "
                        + HumanNumbers.bytes(removed.bytes()));
        return ExitCode.DONE.number();
    }

    /// The length of `90m`, `36h`, `7d`, `4w`.
    static Duration age(String text) {
        Matcher age = AGE.matcher(text);
        if (!age.matches()) {
            throw new UsageException("--older-than is no age: \"" + text + "\"", "Write it as 90m, 36h, 7d or 4w.");
        }
        long count = Long.parseLong(age.group(1));
        return switch (age.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            case "d" -> Duration.ofDays(count);
            default -> Duration.ofDays(7 * count);
        };
    }

    private StoreCleaning cleaning(StoreSettings settings) {
        return new StoreCleaning(settings.path(), clock);
    }

    private static String size(long bytes) {
        return HumanNumbers.bytes(bytes) + " (" + HumanNumbers.count(bytes) + ")";
    }

    private static StoreContent reading(Path store, Work work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new ExportException(
                    new ExportFailure.Unwritable(
                            store, e.getClass().getSimpleName().replaceAll("Exception$", "")),
                    e);
        }
    }

    @FunctionalInterface
    private interface Work {
        StoreContent run() throws IOException;
    }
}
