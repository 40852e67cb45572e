package exfig.asset;

/// Width and height of a layer at scale 1, in Figma's pixels; fractions are real.
public record Size(double width, double height) {}
