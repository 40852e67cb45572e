package exfig.simulator.scenario;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Rules that together strike a given share of requests, each kind of fault as often as the others.
final class Mix {
    private Mix() {}

    /// @param total the share of attempts that some fault strikes, 0 to 1
    static List<FaultRule> of(double total, Set<Endpoint> endpoints, List<Fault> faults) {
        List<FaultRule> rules = new ArrayList<>();
        double share = total / faults.size();
        for (int i = 0; i < faults.size(); i++) {
            // A rule is asked only about what the rules before it spared.
            double rate = share / (1 - i * share);
            boolean last = i == faults.size() - 1;
            rules.add(new FaultRule(faults.get(i), last && total == 1 ? 1 : Math.min(1, rate), endpoints, 0));
        }
        return rules;
    }
}
