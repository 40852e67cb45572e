package exfig.terminal;

import exfig.event.ExportEvent;
import exfig.event.ExportEvent.Begun;
import exfig.event.ExportEvent.ConfigFinished;
import exfig.event.ExportEvent.Downloaded;
import exfig.event.ExportEvent.Note;
import exfig.event.ExportEvent.PhaseChanged;
import exfig.event.ExportEvent.Planned;
import exfig.event.ExportEvent.Requested;
import exfig.event.ExportEvent.Retrying;
import exfig.event.ExportEvent.Transferred;
import exfig.event.ExportEvent.Waited;
import exfig.event.ExportEvent.Waiting;
import exfig.event.ExportEvent.Warning;
import exfig.event.ExportEvent.Written;
import exfig.terminal.TerminalOptions.Style;
import exfig.terminal.TerminalOptions.Verbosity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Which events become lasting lines, and their words. Confined to the thread that shows them.
final class EventLines {
    /// Shorter waits are not worth a line of a log.
    private static final Duration LONG_WAIT = Duration.ofSeconds(5);

    private static final Duration NOTICEABLE_WAIT = Duration.ofSeconds(1);

    /// Of more configs a log tells only plans and ends.
    private static final int MANY_CONFIGS = 8;

    private final TerminalOptions options;
    private final ProgressWords words;
    private long announcedUntilNanos;
    private boolean announced;

    EventLines(TerminalOptions options, ProgressWords words) {
        this.options = options;
        this.words = words;
    }

    /// The lasting lines of an event, often none.
    ///
    /// @param run after the event
    /// @param about the event's config after the event
    List<String> of(ExportEvent event, RunProgress run, Optional<ConfigProgress> about, long nowNanos) {
        if (options.verbosity() == Verbosity.QUIET) {
            return List.of();
        }
        boolean verbose = options.verbosity() == Verbosity.VERBOSE;
        boolean plain = options.style() == Style.PLAIN;
        boolean chatty = plain && run.total() <= MANY_CONFIGS;
        boolean progress = options.style() != Style.NONE;
        return switch (event) {
            case Warning warning -> words.warning(warning);
            case Note note -> when(progress || verbose, () -> words.note(note));
            case Requested request -> when(verbose, () -> List.of(words.request(request)));
            case Retrying retry -> when(verbose || (plain && isLong(retry.delay())), () -> List.of(words.retry(retry)));
            case Waiting wait ->
                when(
                        (verbose && wait.delay().compareTo(NOTICEABLE_WAIT) >= 0)
                                || (plain && isLong(wait.delay()) && isNews(wait.delay(), nowNanos)),
                        () -> List.of(words.wait(wait)));
            case Begun _, Waited _, Transferred _ -> List.of();
            case Written file -> when(verbose && !file.state().equals("unchanged"), () -> List.of(words.written(file)));
            case PhaseChanged _ ->
                when(chatty, () -> about.map(words::phase).stream().toList());
            case Planned _ -> when(plain, () -> about.map(words::plan).stream().toList());
            case Downloaded _ ->
                when(
                        chatty,
                        () -> about.filter(EventLines::endsQuarter).map(words::quarter).stream()
                                .toList());
            case ConfigFinished end ->
                when(
                        progress && !(end.complete() && LiveLines.folds(run, options)),
                        () -> about.map(config -> words.finished(config, end.complete(), run)).stream()
                                .toList());
        };
    }

    private static List<String> when(boolean shown, Supplier<List<String>> lines) {
        return shown ? lines.get() : List.of();
    }

    private static boolean isLong(Duration delay) {
        return delay.compareTo(LONG_WAIT) > 0;
    }

    /// Many requests wait at once: one line tells it, another only when it takes clearly longer.
    private boolean isNews(Duration delay, long nowNanos) {
        long until = nowNanos + delay.toNanos();
        if (announced && until - announcedUntilNanos < LONG_WAIT.toNanos()) {
            return false;
        }
        announced = true;
        announcedUntilNanos = until;
        return true;
    }

    private static boolean endsQuarter(ConfigProgress config) {
        return config.renders() > 0
                && config.rendersDone() <= config.renders()
                && (config.rendersDone() - 1) * 4L / config.renders() < config.quarters();
    }
}
