package exfig.simulator; /// Placeholder of the build check.

public final class Simulator {
    private Simulator() {}
}
