package exfig.figma;

/// The price class of an endpoint; each tier has a budget of its own (Figma's rate-limit page, 2025-11).
public enum Tier {
    /// The dear one: file, nodes, image.
    ONE(1),
    /// Image fills, variables, versions.
    TWO(2),
    /// Components, component sets, styles, metadata, me, writing variables.
    THREE(3);

    private final int number;

    Tier(int number) {
        this.number = number;
    }

    /// 1, 2 or 3.
    public int number() {
        return number;
    }
}
