package exfig.figma.wire;

public final class X {
    private X() {}
}
