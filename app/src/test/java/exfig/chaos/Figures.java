package exfig.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// What a part of the suite did, as a file `target/chaos/<part>.txt`: docs/reliability.md quotes it.
final class Figures {
    private final Path file;
    private final List<String> lines = new ArrayList<>();
    private final TreeMap<Integer, Integer> endings = new TreeMap<>();
    private int runs;
    private long requests;
    private long faults;
    private long repeated;
    private long scanned;

    Figures(String part) {
        file = Path.of("target", "chaos", part + ".txt");
    }

    synchronized void add(String what, FaultyRun run) {
        runs++;
        requests += run.log().size();
        faults += run.faults();
        repeated += run.repeated();
        scanned += run.scanned();
        endings.merge(run.result().exitCode(), 1, Integer::sum);
        note(String.format(
                Locale.ROOT,
                "%s: exit %d, %.1f s, %d requests, %d faults, %d repeated, %d files missing",
                what,
                run.result().exitCode(),
                run.wall().toMillis() / 1000.0,
                run.log().size(),
                run.faults(),
                run.repeated(),
                run.missing()));
    }

    /// Kept at once, so that a suite that is stopped leaves what it has.
    synchronized void note(String line) {
        lines.add(line);
        try {
            keep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void write() throws IOException {
        if (runs > 0) {
            lines.add(runs + " runs, exit codes and how often " + endings + ", " + requests + " requests, " + faults
                    + " faults, " + repeated + " repeated requests, " + scanned + " files scanned for the token");
        }
        keep();
    }

    private void keep() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
