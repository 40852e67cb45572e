package exfig.chaos;

/// How much of the fault suite runs: a quick selection with all tests, the whole by `mvn -Pchaos verify`.
final class Extent {
    /// Whether the whole suite was asked for.
    static final boolean WHOLE = "whole".equals(System.getProperty("exfig.chaos"));

    /// Processes at a time. Most of a faulty run is waiting, so there may be more than processors.
    static final int PROCESSES = 3;

    private Extent() {}

    static int of(int quick, int whole) {
        return WHOLE ? whole : quick;
    }
}
