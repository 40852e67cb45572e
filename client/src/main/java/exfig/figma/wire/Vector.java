package exfig.figma.wire;

/// A point or an offset.
public record Vector(double x, double y) {}
