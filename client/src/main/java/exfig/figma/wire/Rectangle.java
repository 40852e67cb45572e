package exfig.figma.wire;

/// A box in pixels of the page.
public record Rectangle(double x, double y, double width, double height) {}
