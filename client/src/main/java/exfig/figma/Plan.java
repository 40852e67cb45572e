package exfig.figma;

/// The Figma plan whose budgets are assumed; requests a minute for a Dev or Full seat (API notes, section 5).
///
/// Figma allows Starter files six Tier 1 requests a *month*. No client can count those over months and
/// machines, so six a minute are assumed and Figma's own refusal ends the run.
public enum Plan {
    /// Any seat in the free plan, and View or Collab seats of every plan.
    STARTER(6, 5, 10),
    /// Professional.
    PRO(10, 25, 50),
    /// Organization.
    ORG(15, 50, 100),
    /// Enterprise.
    ENTERPRISE(20, 100, 150);

    private final int one;
    private final int two;
    private final int three;

    Plan(int one, int two, int three) {
        this.one = one;
        this.two = two;
        this.three = three;
    }

    /// Requests a minute in a tier.
    public int perMinute(Tier tier) {
        return switch (tier) {
            case ONE -> one;
            case TWO -> two;
            case THREE -> three;
        };
    }

    /// Requests a minute in a tier when the user sets Tier 1 to `tierOnePerMinute`; the others keep this plan's
    /// proportions and never fall below one.
    public int perMinute(Tier tier, int tierOnePerMinute) {
        return Math.max(1, Math.round((float) perMinute(tier) * tierOnePerMinute / one));
    }
}
