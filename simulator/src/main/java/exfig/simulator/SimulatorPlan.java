package exfig.simulator;

/// The plan that owns all files; with it go the rate limits (Dev or Full seat) and the right to variables.
public enum SimulatorPlan {
    /// 6 a month, 5 and 10 a minute for tiers 1, 2 and 3.
    STARTER,
    /// 10, 25 and 50 a minute.
    PRO,
    /// 15, 50 and 100 a minute.
    ORG,
    /// 20, 100 and 150 a minute; the only metered plan with variables.
    ENTERPRISE,
    /// No limits, and variables.
    UNLIMITED;

    /// Whether Figma serves `/variables` to this plan.
    public boolean hasVariables() {
        return this == ENTERPRISE || this == UNLIMITED;
    }
}
