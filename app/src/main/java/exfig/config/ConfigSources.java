package exfig.config;

import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.yaml.Spot;
import exfig.platform.ConfigPosition;
import java.util.ArrayList;
import java.util.List;

/// The files that one configuration was read from: the one that was asked for, and those that it extends.
final class ConfigSources {
    private final List<ConfigSource> all = new ArrayList<>();

    /// The number by which spots refer to this file.
    int add(ConfigSource source) {
        all.add(source);
        return all.size() - 1;
    }

    /// Where a spot is, for people.
    ConfigPosition position(Spot spot) {
        return all.get(spot.source()).position(spot);
    }

    /// Everything that was complained about, ordered by file and position.
    List<ConfigProblem> problems(Complaints complaints) {
        return complaints.ordered().stream().map(this::problem).toList();
    }

    private ConfigProblem problem(Complaint complaint) {
        return all.get(complaint.spot().source()).problem(complaint);
    }
}
