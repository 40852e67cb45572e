package exfig.simulator.api;

/// A request that Figma refuses; the endpoint decides in which of the two error families it is told.
final class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    ApiProblem(int status, String text) {
        super(text);
        this.status = status;
    }

    int status() {
        return status;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    static ApiProblem notFound() {
        return new ApiProblem(404, "Not found");
    }
}
