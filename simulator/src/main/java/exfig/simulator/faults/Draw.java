package exfig.simulator.faults;

/// Random numbers that depend on nothing but their labels.
final class Draw {
    private Draw() {}

    /// A number in `[0, 1)`, evenly spread.
    static double uniform(long seed, String... labels) {
        long hash = 0xCBF29CE484222325L ^ mix(seed);
        for (String label : labels) {
            for (int i = 0; i < label.length(); i++) {
                hash = (hash ^ label.charAt(i)) * 0x100000001B3L;
            }
            hash = (hash ^ 0xFFFF) * 0x100000001B3L;
        }
        return (mix(hash) >>> 11) * 0x1.0p-53;
    }

    /// A number of the standard normal distribution (Box-Muller).
    static double normal(long seed, String... labels) {
        double u = 1 - uniform(seed, labels);
        double v = uniform(~seed, labels);
        return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v);
    }

    /// The finalizer of SplitMix64: every bit of the input moves every bit of the output.
    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
