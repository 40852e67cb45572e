package exfig.terminal;

import exfig.event.ExportEvent;
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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far a run is: the sum of its events. Confined to the thread that shows it.
final class RunProgress {
    private final Map<String, ConfigProgress> unfinished = new LinkedHashMap<>();
    private Optional<Pending<Waiting>> waiting = Optional.empty();
    private Optional<Pending<Retrying>> retrying = Optional.empty();

    /// Something that ends at a moment.
    private record Pending<T>(T event, long untilNanos) {
        Optional<Duration> left(long nowNanos) {
            Duration left = Duration.ofNanos(untilNanos - nowNanos);
            return left.isPositive() ? Optional.of(left) : Optional.empty();
        }
    }

    /// Adds an event and gives the config that it is about, as it then stands; a finished one is no
    /// longer among the unfinished.
    Optional<ConfigProgress> apply(ExportEvent event, long nowNanos) {
        return switch (event) {
            case PhaseChanged(String config, var phase) -> {
                var progress = of(config);
                progress.enter(phase);
                yield Optional.of(progress);
            }
            case Planned(String config, int files, int renders) -> {
                var progress = of(config);
                progress.planned(files, renders);
                yield Optional.of(progress);
            }
            case Downloaded downloaded -> {
                var progress = of(downloaded.config());
                progress.downloaded(downloaded.bytes());
                yield Optional.of(progress);
            }
            case Written written -> {
                var progress = of(written.config());
                progress.written(written.state());
                yield Optional.of(progress);
            }
            case ConfigFinished finished -> {
                var progress = of(finished.config());
                unfinished.remove(finished.config());
                yield Optional.of(progress);
            }
            case Waiting wait -> {
                waiting = later(
                        waiting, new Pending<>(wait, nowNanos + wait.delay().toNanos()));
                yield Optional.empty();
            }
            case Retrying retry -> {
                retrying = later(
                        retrying, new Pending<>(retry, nowNanos + retry.delay().toNanos()));
                yield Optional.empty();
            }
            case Requested _, Waited _, Transferred _, Warning _, Note _ -> Optional.empty();
        };
    }

    /// Configs that have begun and not ended, in the order of their beginning.
    List<ConfigProgress> unfinished() {
        return List.copyOf(unfinished.values());
    }

    /// The wait for a permit that ends last, while it lasts, with the time that is left as its delay.
    Optional<Waiting> waiting(long nowNanos) {
        return waiting.flatMap(pending ->
                pending.left(nowNanos).map(left -> new Waiting(pending.event().tier(), left)));
    }

    /// The retry that begins last, until it begins, with the time that is left as its delay.
    Optional<Retrying> retrying(long nowNanos) {
        return retrying.flatMap(pending -> pending.left(nowNanos).map(left -> withDelay(pending.event(), left)));
    }

    private ConfigProgress of(String config) {
        return unfinished.computeIfAbsent(config, ConfigProgress::new);
    }

    private static <T> Optional<Pending<T>> later(Optional<Pending<T>> known, Pending<T> other) {
        return known.filter(one -> one.untilNanos() - other.untilNanos() >= 0).or(() -> Optional.of(other));
    }

    private static Retrying withDelay(Retrying retry, Duration delay) {
        return new Retrying(retry.what(), retry.attempt(), retry.of(), delay, retry.why());
    }
}
