package exfig.platform;

import java.util.Objects;

/// A template that cannot be read or rendered. Carries the fact; the command line words and advises.
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient TemplateProblem problem;

    /// @param problem what is wrong, and where
    /// @param cause the exception that told it
    public TemplateException(TemplateProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = Objects.requireNonNull(problem);
    }

    /// What is wrong, and where.
    public TemplateProblem problem() {
        return problem;
    }
}
