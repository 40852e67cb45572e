package exfig.figma;

public final class X {
    private X() {}
}
