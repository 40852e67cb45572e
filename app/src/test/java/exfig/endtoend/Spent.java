package exfig.endtoend;

import exfig.simulator.Endpoint;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorStats;

/// What has been asked of a simulator since some moment.
///
/// @param before the counters at that moment
record Spent(Simulator simulator, SimulatorStats before) {
    long requests() {
        return simulator.stats().apiRequests() - before.apiRequests();
    }

    long of(Endpoint endpoint) {
        return simulator.stats().requests(endpoint) - before.requests(endpoint);
    }

    long ofTier(int tier) {
        return simulator.stats().requestsOfTier(tier) - before.requestsOfTier(tier);
    }

    long downloads() {
        return simulator.stats().cdnRequests() - before.cdnRequests();
    }

    long renders() {
        return simulator.stats().rendersRequested() - before.rendersRequested();
    }
}
