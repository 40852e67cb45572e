package exfig.benchmark;

import java.util.List;
import java.util.Locale;

/// Numbers as the tables show them.
final class Figures {
    private Figures() {}

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /// `median (least–most)` with one digit.
    static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.size() == 1
                ? one(sorted.getFirst())
                : "%s (%s–%s)".formatted(one(median(values)), one(sorted.getFirst()), one(sorted.getLast()));
    }

    static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String megabytes(double kilobytes) {
        return Math.round(kilobytes / 1024) + " MB";
    }

    static String thousands(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
