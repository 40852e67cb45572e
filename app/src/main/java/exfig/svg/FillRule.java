package exfig.svg;

/// Which points count as inside an outline.
public enum FillRule {
    NON_ZERO,
    EVEN_ODD;

    boolean inside(int winding) {
        return this == NON_ZERO ? winding != 0 : winding % 2 != 0;
    }
}
