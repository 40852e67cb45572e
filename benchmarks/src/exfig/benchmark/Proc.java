package exfig.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What Linux tells of processes and of the machine.
final class Proc {
    private Proc() {}

    /// The largest resident set so far; 0 for a process that has ended.
    static long peakKilobytes(long pid) {
        return kilobytes(Path.of("/proc", Long.toString(pid), "status"), "VmHWM:");
    }

    /// Cores and memory, and nothing else that would tell the machine.
    static String machine() {
        return "%d cores, %d GB of memory"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(kilobytes(Path.of("/proc/meminfo"), "MemTotal:") / 1024.0 / 1024.0));
    }

    /// How many threads wanted to run on average of the last minute, the measured ones included; 0 when
    /// unknown.
    static double load() {
        return Math.max(0, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static long kilobytes(Path file, String key) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }
}
