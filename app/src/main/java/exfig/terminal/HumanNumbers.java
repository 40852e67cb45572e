package exfig.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Numbers as people read them. Independent of the machine's locale, so that logs compare.
public final class HumanNumbers {
    private static final List<String> UNITS = List.of("kB", "MB", "GB", "TB");

    private HumanNumbers() {}

    /// Bytes with three digits or less and decimal units: `812 B`, `3.2 MB`, `410 MB`.
    ///
    /// @param bytes 0 or more
    public static String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        double value = bytes / 1000.0;
        int unit = 0;
        while (value >= 999.5 && unit < UNITS.size() - 1) {
            value /= 1000;
            unit++;
        }
        return threeDigits(value) + " " + UNITS.get(unit);
    }

    /// A duration in its two largest units: `340 ms`, `1.2 s`, `34 s`, `2 min 5 s`, `1 h 12 min`, `3 d 4
    /// h`. Less than nothing is `0 ms`.
    public static String duration(Duration duration) {
        long millis = Math.max(0, duration.toMillis());
        if (millis < 1000) {
            return millis + " ms";
        }
        if (millis < 9950) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
        }
        long seconds = (millis + 500) / 1000;
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return two(seconds / 60, "min", seconds % 60, "s");
        }
        long minutes = (seconds + 30) / 60;
        if (minutes < 24 * 60) {
            return two(minutes / 60, "h", minutes % 60, "min");
        }
        long hours = (minutes + 30) / 60;
        return two(hours / 24, "d", hours % 24, "h");
    }

    /// Whole seconds still to wait, at least one, so that a countdown never shows nothing: `34 s`, `2 min
    /// 5 s`.
    public static String countdown(Duration left) {
        long seconds = Math.max(1, (left.toMillis() + 999) / 1000);
        return seconds < 10 ? seconds + " s" : duration(Duration.ofSeconds(seconds));
    }

    /// A number with thousands apart: `12,345`.
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /// A number with its noun: `1 file`, `1,200 files`.
    public static String counted(long count, String singular, String plural) {
        return count(count) + " " + (count == 1 ? singular : plural);
    }

    private static String threeDigits(double value) {
        return String.format(Locale.ROOT, value < 9.95 ? "%.1f" : "%.0f", value);
    }

    private static String two(long large, String largeUnit, long small, String smallUnit) {
        return large + " " + largeUnit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }
}
