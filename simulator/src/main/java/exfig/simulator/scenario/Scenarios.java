package exfig.simulator.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All scenarios that have a name: those of section 9.4 of the API notes, and some more.
public final class Scenarios {
    private Scenarios() {}

    /// All of them, in the order in which people should read them.
    public static List<Scenario> all() {
        return Stream.of(EverydayScenarios.all(), WeatherScenarios.all(), HostileScenarios.all())
                .flatMap(List::stream)
                .toList();
    }

    /// The scenario of that name, if there is one.
    public static Optional<Scenario> named(String name) {
        return all().stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }
}
