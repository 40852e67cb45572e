package exfig.simulator;

/// Where a simulator listens on loopback; 0 for any free port. The mirror always takes a free one.
public record Ports(int api, int cdn, int control) {
    /// Three free ports.
    public static final Ports FREE = new Ports(0, 0, 0);
}
