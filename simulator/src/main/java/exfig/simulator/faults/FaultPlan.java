package exfig.simulator.faults;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.FaultScope;
import exfig.simulator.RenderFault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The rules of one run, and how often each request was tried. Safe for use by several threads.
public final class FaultPlan {
    private final long seed;
    private final String scenario;
    private final List<FaultRule> rules;
    private final LongSupplier nanos;
    private final boolean hasRenderRules;
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable Long> startNanos = new AtomicReference<>();

    /// A plan that starts with no attempt made.
    ///
    /// @param scenario enters every draw, so that two scenarios of one seed differ
    /// @param nanos the simulator's clock, for rules that begin or end
    public FaultPlan(long seed, String scenario, List<FaultRule> rules, LongSupplier nanos) {
        this.seed = seed;
        this.scenario = scenario;
        this.rules = List.copyOf(rules);
        this.nanos = nanos;
        this.hasRenderRules = rules.stream().anyMatch(rule -> rule.fault() instanceof RenderFault);
    }

    /// What a request is about.
    ///
    /// @param key what makes two requests the same: method and target
    /// @param fileKey empty when it is about no file
    /// @param nodeIds empty when it is about no node
    public record Subject(Endpoint endpoint, String key, String fileKey, Set<String> nodeIds) {
        /// A request about no file or node.
        public static Subject of(Endpoint endpoint, String key) {
            return new Subject(endpoint, key, "", Set.of());
        }
    }

    /// What happens to one attempt.
    ///
    /// @param attempt from 1
    /// @param delay the sum of the delays that strike
    /// @param fault the first other fault that strikes
    public record Decision(int attempt, Duration delay, Optional<Fault> fault) {}

    /// Counts an attempt and decides about it. Faults of single renders are not considered.
    public Decision decide(Subject subject) {
        if (rules.isEmpty()) {
            return new Decision(1, Duration.ZERO, Optional.empty());
        }
        Duration elapsed = elapsed();
        int attempt = attempts.merge(subject.endpoint + " " + subject.key, 1, Integer::sum);
        Duration delay = Duration.ZERO;
        Optional<Fault> fault = Optional.empty();
        for (int i = 0; i < rules.size(); i++) {
            FaultRule rule = rules.get(i);
            if (rule.fault() instanceof RenderFault || !strikes(i, subject, attempt, elapsed)) {
                continue;
            }
            if (rule.fault() instanceof Fault.Delay(Duration wait)) {
                delay = delay.plus(wait);
            } else if (fault.isEmpty()) {
                fault = Optional.of(rule.fault());
            }
        }
        return new Decision(attempt, delay, fault);
    }

    /// Counts an attempt to render one node and decides about it.
    ///
    /// @param settings all that shapes the picture but the node
    public Optional<RenderFault> decideRender(String fileKey, String nodeId, String format, String settings) {
        if (!hasRenderRules) {
            return Optional.empty();
        }
        Duration elapsed = elapsed();
        var subject = new Subject(
                Endpoint.IMAGES, "render " + fileKey + " " + nodeId + " " + settings, fileKey, Set.of(nodeId));
        int attempt = attempts.merge(subject.key, 1, Integer::sum);
        for (int i = 0; i < rules.size(); i++) {
            boolean otherFormat =
                    rules.get(i).fault() instanceof RenderFault.NullFor(String only) && !only.equals(format);
            if (rules.get(i).fault() instanceof RenderFault fault
                    && !otherFormat
                    && strikes(i, subject, attempt, elapsed)) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private Duration elapsed() {
        long now = nanos.getAsLong();
        startNanos.compareAndSet(null, now);
        Long start = startNanos.get();
        return Duration.ofNanos(start == null ? 0 : Math.max(0, now - start));
    }

    private boolean strikes(int index, Subject subject, int attempt, Duration elapsed) {
        FaultRule rule = rules.get(index);
        FaultScope scope = rule.scope();
        if (!scope.covers(subject.endpoint, subject.fileKey, subject.nodeIds, elapsed)
                || (rule.firstAttempts() > 0 && attempt > rule.firstAttempts())) {
            return false;
        }
        String rank = Integer.toString(index);
        String endpoint = subject.endpoint.name();
        if (rule.everyNth() > 1) {
            int phase = (int) (rule.everyNth() * Draw.uniform(seed, scenario, rank, endpoint, subject.key, "phase"));
            if ((phase + attempt) % rule.everyNth() != 0) {
                return false;
            }
        }
        String group = Integer.toString((attempt - 1) / rule.burst() + 1);
        return Draw.uniform(seed, scenario, rank, endpoint, subject.key, group) < rule.rate();
    }
}
