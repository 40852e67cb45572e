package exfig.simulator.faults;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The rules of one run, and how often each request was tried.
public final class FaultPlan {
    private final long seed;
    private final String scenario;
    private final List<FaultRule> rules;
    private final Map<String, Integer> attempts = new ConcurrentHashMap<>();

    /// A plan that starts with no attempt made.
    ///
    /// @param scenario enters every draw, so that two scenarios of one seed differ
    public FaultPlan(long seed, String scenario, List<FaultRule> rules) {
        this.seed = seed;
        this.scenario = scenario;
        this.rules = List.copyOf(rules);
    }

    /// What happens to one attempt.
    ///
    /// @param attempt from 1
    /// @param delay the sum of the delays that strike
    /// @param fault the first other fault that strikes
    public record Decision(int attempt, Duration delay, Optional<Fault> fault) {}

    /// Counts an attempt and decides about it.
    ///
    /// @param key what makes two requests the same: method and target
    public Decision decide(Endpoint endpoint, String key) {
        int attempt = rules.isEmpty() ? 1 : attempts.merge(endpoint + " " + key, 1, Integer::sum);
        Duration delay = Duration.ZERO;
        Optional<Fault> fault = Optional.empty();
        for (int i = 0; i < rules.size(); i++) {
            FaultRule rule = rules.get(i);
            if (!strikes(rule, i, endpoint, key, attempt)) {
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

    private boolean strikes(FaultRule rule, int index, Endpoint endpoint, String key, int attempt) {
        if (!rule.endpoints().isEmpty() && !rule.endpoints().contains(endpoint)) {
            return false;
        }
        if (rule.firstAttempts() > 0 && attempt > rule.firstAttempts()) {
            return false;
        }
        String rank = Integer.toString(index);
        return Draw.uniform(seed, scenario, rank, endpoint.name(), key, Integer.toString(attempt)) < rule.rate();
    }
}
