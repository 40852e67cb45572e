package exfig.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One run of the program.
///
/// @param wall from its start to its end, the JVM's start included
/// @param processor time of all its threads
/// @param peakKilobytes the largest resident set; read every 20 ms
record Run(Duration wall, Duration processor, long peakKilobytes) {
    private static final int POLL_MILLIS = 20;

    /// Fails when the run fails.
    static Run of(Path program, Path folder, List<String> arguments, Figma figma)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile());
        builder.environment().put("EXFIG_CACHE_DIR", folder.resolve(".store").toString());
        if (figma != null) {
            builder.environment().put("EXFIG_FIGMA_API_URL", figma.api());
            builder.environment().put("FIGMA_PERSONAL_TOKEN", "figd_benchmark");
        }
        long start = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        Duration processor = Duration.ZERO;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, Proc.peakKilobytes(process.pid()));
            processor = process.info().totalCpuDuration().orElse(processor);
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IllegalStateException("exfig " + arguments + " ended with " + process.exitValue() + ":\n"
                    + Files.readString(folder.resolve("output.txt")));
        }
        return new Run(wall, processor, peak);
    }

    double seconds() {
        return wall.toNanos() / 1e9;
    }

    double processorSeconds() {
        return processor.toNanos() / 1e9;
    }
}
