package exfig.simulator;

import java.util.Set;

/// When a fault strikes. Drawn from the seed, the endpoint, the request and its attempt number, never from time or
/// order.
///
/// @param rate probability for each attempt, 0 to 1
/// @param endpoints where it may strike; empty: everywhere
/// @param firstAttempts only the first so many attempts of the same request; 0: every attempt
public record FaultRule(Fault fault, double rate, Set<Endpoint> endpoints, int firstAttempts) {
    /// Copies the set.
    ///
    /// @throws IllegalArgumentException when the rate is no probability or the attempts are negative
    public FaultRule {
        if (!(rate >= 0 && rate <= 1) || firstAttempts < 0) {
            throw new IllegalArgumentException("rate " + rate + ", first attempts " + firstAttempts);
        }
        endpoints = Set.copyOf(endpoints);
    }

    /// Strikes each request to these endpoints.
    public static FaultRule always(Fault fault, Endpoint... endpoints) {
        return new FaultRule(fault, 1, Set.of(endpoints), 0);
    }

    /// Strikes the first attempt of each request to these endpoints.
    public static FaultRule once(Fault fault, Endpoint... endpoints) {
        return new FaultRule(fault, 1, Set.of(endpoints), 1);
    }

    /// Strikes a share of the attempts.
    public static FaultRule sometimes(Fault fault, double rate, Endpoint... endpoints) {
        return new FaultRule(fault, rate, Set.of(endpoints), 0);
    }
}
