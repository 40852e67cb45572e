package exfig.http;

/// An environment variable that was set and cannot be used.
public final class EnvironmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String variable;
    private final String reason;

    EnvironmentException(String variable, String reason) {
        super(variable + ": " + reason);
        this.variable = variable;
        this.reason = reason;
    }

    /// Its name.
    public String variable() {
        return variable;
    }

    /// What is wrong, without the variable's value, which may hold a password.
    public String reason() {
        return reason;
    }
}
