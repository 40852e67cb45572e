package exfig.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs the benchmarks and writes their tables into `docs/benchmarks.md`. Plain Java, started from
/// its sources by `benchmarks/run`; the program and the simulator are processes of their own.
final class Benchmarks {
    private static final int RUNS = 3;
    private static final Map<String, Benchmark> ALL = all();

    private Benchmarks() {}

    private static Map<String, Benchmark> all() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("pipelining", new PipeliningBenchmark());
        all.put("one-config", new OneConfigBenchmark());
        all.put("platforms", new PlatformsBenchmark());
        all.put("rerun", new RerunBenchmark());
        all.put("memory", new MemoryBenchmark());
        return all;
    }

    /// @param arguments the project's folder, then `--runs N` and the names of benchmarks; without
    ///     names, all
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of(arguments[0]);
        List<String> names = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        int runs = RUNS;
        int option = names.indexOf("--runs");
        if (option >= 0) {
            runs = Integer.parseInt(names.get(option + 1));
            names.subList(option, option + 2).clear();
        }
        Report report = new Report(root.resolve("docs/benchmarks.md"));
        try (Workshop workshop = Workshop.open(root)) {
            for (String name : names.isEmpty() ? ALL.keySet() : names) {
                Benchmark benchmark = ALL.get(name);
                if (benchmark == null) {
                    throw new IllegalArgumentException("no benchmark " + name + "; there are " + ALL.keySet());
                }
                System.out.println(name);
                double before = Proc.load();
                String table = benchmark.measure(workshop, runs);
                String where = Proc.machine() + "; files on " + workshop.fileSystem() + "; load " + Figures.one(before) + " before, " + Figures.one(Proc.load())
                        + " at the end.";
                System.out.println(table + "\n" + where);
                report.replace(name, table + "\n" + where + "\n");
            }
        }
        System.out.println("written to " + root.relativize(report.file()));
    }

    /// One thing that is measured.
    interface Benchmark {
        /// Measures it several times.
        ///
        /// @return Markdown: a heading of the third level, what was done, and a table
        String measure(Workshop workshop, int runs) throws IOException, InterruptedException;
    }
}
