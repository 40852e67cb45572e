package exfig.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds configurations that write to the same place: what one writes the other would overwrite or
/// delete.
///
/// Within one configuration [OutputClaims] does the same, and Figma's names are checked when files are
/// planned. Letter case is left alone: what clashes on one disk does not on another.
public final class ClaimClashes {
    private record Owned(ExportConfig config, OutputClaim claim) {}

    private final Map<Path, List<Owned>> places = new HashMap<>();
    private final Map<Path, List<ConfigProblem>> problems = new LinkedHashMap<>();

    private ClaimClashes(List<ExportConfig> configs) {
        for (ExportConfig config : configs) {
            config.claims()
                    .forEach(claim -> places.computeIfAbsent(real(claim.path()), _ -> new ArrayList<>())
                            .add(new Owned(config, claim)));
        }
        configs.forEach(config -> config.claims().forEach(claim -> check(new Owned(config, claim))));
    }

    /// Problems (`C027`) by the path of the configuration; both sides of a clash have one.
    ///
    /// @param configs read from different files
    public static Map<Path, List<ConfigProblem>> among(List<ExportConfig> configs) {
        return new ClaimClashes(configs).problems;
    }

    // Only what lies at the place itself or above it can clash, so that many configurations cost no more than
    // their claims.
    private void check(Owned mine) {
        Path place = real(mine.claim().path());
        for (Path above = place; above != null; above = above.getParent()) {
            for (Owned other : places.getOrDefault(above, List.of())) {
                boolean clashes = other.claim().folder() || above.equals(place);
                if (clashes && !other.config().path().equals(mine.config().path())) {
                    add(mine, other);
                    if (!above.equals(place)) {
                        add(other, mine);
                    }
                }
            }
        }
    }

    private void add(Owned mine, Owned other) {
        Path file = mine.config().path().orElseThrow();
        ConfigProblem problem = new ConfigProblem(
                "C027",
                true,
                mine.claim().position(),
                mine.claim().entry() + " writes " + shown(mine.claim().path()) + ", and "
                        + other.claim().entry() + " of " + other.claim().position() + " writes "
                        + shown(other.claim().path()),
                Optional.of("what one writes the other deletes; give each a place of its own"),
                Optional.empty(),
                1);
        List<ConfigProblem> known = problems.computeIfAbsent(file, _ -> new ArrayList<>());
        if (!known.contains(problem)) {
            known.add(problem);
        }
    }

    private static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) && !path.equals(here)
                ? here.relativize(path).toString()
                : path.toString();
    }

    // Two paths may lead to one place over links; what does not exist yet lies in something that does.
    private static Path real(Path path) {
        Path existing = path;
        while (existing != null) {
            try {
                return existing.toRealPath().resolve(existing.relativize(path));
            } catch (IOException _) {
                existing = existing.getParent();
            }
        }
        return path;
    }
}
