package exfig.simulator;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// When a fault strikes. Drawn from the seed, the scenario, the endpoint, the request and its attempt number,
/// never from the order of requests; and never from time, unless the scope says so.
///
/// @param rate probability for each attempt, 0 to 1
/// @param scope which requests it may strike
/// @param firstAttempts only the first so many attempts of the same request; 0: every attempt
/// @param burst so many attempts of the same request fare alike: when one is struck, all are; at least 1
/// @param everyNth only every so many-th attempt of the same request; where that starts is drawn, so that one
///     of so many requests is struck at its first attempt; at least 1
public record FaultRule(Fault fault, double rate, FaultScope scope, int firstAttempts, int burst, int everyNth) {
    /// Checks the numbers.
    ///
    /// @throws IllegalArgumentException when the rate is no probability or a number is out of range
    public FaultRule {
        if (!(rate >= 0 && rate <= 1) || firstAttempts < 0 || burst < 1 || everyNth < 1) {
            throw new IllegalArgumentException(
                    "rate " + rate + ", first attempts " + firstAttempts + ", burst " + burst + ", every " + everyNth);
        }
    }

    /// Strikes each attempt by itself.
    ///
    /// @param endpoints where it may strike; empty: everywhere
    /// @throws IllegalArgumentException when the rate is no probability or the attempts are negative
    public FaultRule(Fault fault, double rate, Set<Endpoint> endpoints, int firstAttempts) {
        this(fault, rate, FaultScope.of(endpoints), firstAttempts, 1, 1);
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

    /// Strikes a share of the requests, and each attempt of those: trying again is no help.
    public static FaultRule forever(Fault fault, double rate, Endpoint... endpoints) {
        return sometimes(fault, rate, endpoints).inBursts(Integer.MAX_VALUE);
    }

    /// The same for the first so many attempts only; 0 for every attempt.
    public FaultRule firstAttemptsOnly(int attempts) {
        return new FaultRule(fault, rate, scope, attempts, burst, everyNth);
    }

    /// The same with so many attempts in a row faring alike.
    public FaultRule inBursts(int attempts) {
        return new FaultRule(fault, rate, scope, firstAttempts, attempts, everyNth);
    }

    /// The same for every n-th attempt.
    public FaultRule everyNthAttempt(int n) {
        return new FaultRule(fault, rate, scope, firstAttempts, burst, n);
    }

    /// The same for requests about these files.
    public FaultRule forFiles(String... fileKeys) {
        return within(
                new FaultScope(scope.endpoints(), Set.of(fileKeys), scope.nodeIds(), scope.from(), scope.until()));
    }

    /// The same for requests about these nodes.
    public FaultRule forNodes(String... nodeIds) {
        return within(
                new FaultScope(scope.endpoints(), scope.fileKeys(), Set.of(nodeIds), scope.from(), scope.until()));
    }

    /// The same from some time after the first request, by the simulator's clock.
    public FaultRule from(Duration start) {
        return within(new FaultScope(scope.endpoints(), scope.fileKeys(), scope.nodeIds(), start, scope.until()));
    }

    /// The same until some time after the first request, by the simulator's clock.
    public FaultRule until(Duration end) {
        return within(
                new FaultScope(scope.endpoints(), scope.fileKeys(), scope.nodeIds(), scope.from(), Optional.of(end)));
    }

    private FaultRule within(FaultScope other) {
        return new FaultRule(fault, rate, other, firstAttempts, burst, everyNth);
    }
}
