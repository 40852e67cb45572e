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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How far a run is: the sum of its events. Confined to the thread that shows it.
final class RunProgress {
    private final Map<String, ConfigProgress> unfinished = new LinkedHashMap<>();
    private final PermitWaits waits = new PermitWaits();
    private int announced;
    private int begun;
    private int complete;
    private int incomplete;
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
                progress.enter(phase, nowNanos);
                yield Optional.of(progress);
            }
            case Planned(String config, int files, int renders) -> {
                var progress = of(config);
                progress.planned(files, renders);
                yield Optional.of(progress);
            }
            case Downloaded downloaded -> {
                var progress = of(downloaded.config());
                progress.downloaded(downloaded, nowNanos);
                yield Optional.of(progress);
            }
            case Written written -> {
                var progress = of(written.config());
                progress.written(written.state());
                yield Optional.of(progress);
            }
            case ConfigFinished finished -> {
                var progress = of(finished.config());
                if (finished.complete()) {
                    complete++;
                } else {
                    incomplete++;
                }
                unfinished.remove(finished.config());
                yield Optional.of(progress);
            }
            case Waiting wait -> {
                waits.begin(wait.tier(), wait.delay(), nowNanos);
                yield Optional.empty();
            }
            case Waited wait -> {
                waits.end(wait.tier());
                yield Optional.empty();
            }
            case Begun run -> {
                announced = run.configs();
                yield Optional.empty();
            }
            case Retrying retry -> {
                retrying = later(
                        retrying, new Pending<>(retry, nowNanos + retry.delay().toNanos()));
                yield Optional.empty();
            }
            case Requested _, Transferred _, Warning _, Note _ -> Optional.empty();
        };
    }

    /// Configs that have begun and not ended, in the order of their beginning.
    List<ConfigProgress> unfinished() {
        return List.copyOf(unfinished.values());
    }

    /// What waits for permits; all configs share them.
    Optional<PermitWaits.Wait> waiting(long nowNanos) {
        return waits.longest(nowNanos);
    }

    /// Configs of the run.
    int total() {
        return Math.max(announced, begun);
    }

    /// Configs that ended whole.
    int complete() {
        return complete;
    }

    /// Configs that ended with gaps, or early.
    int incomplete() {
        return incomplete;
    }

    /// Configs that have not begun.
    int toBegin() {
        return total() - begun;
    }

    /// The retry that begins last, until it begins, with the time that is left as its delay.
    Optional<Retrying> retrying(long nowNanos) {
        return retrying.flatMap(pending -> pending.left(nowNanos).map(left -> withDelay(pending.event(), left)));
    }

    private ConfigProgress of(String config) {
        return unfinished.computeIfAbsent(config, name -> {
            begun++;
            return new ConfigProgress(name);
        });
    }

    private static <T> Optional<Pending<T>> later(Optional<Pending<T>> known, Pending<T> other) {
        return known.filter(one -> one.untilNanos() - other.untilNanos() >= 0).or(() -> Optional.of(other));
    }

    private static Retrying withDelay(Retrying retry, Duration delay) {
        return new Retrying(retry.what(), retry.attempt(), retry.of(), delay, retry.why());
    }
}
