package exfig.resilience;

public final class X {
    private X() {}
}
