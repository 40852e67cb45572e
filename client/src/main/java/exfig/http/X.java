package exfig.http;

public final class X {
    private X() {}
}
