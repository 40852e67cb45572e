package exfig.config;

import java.util.List;

/// A configuration that cannot be used, with every problem that was found in it, ordered by position.
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<ConfigProblem> problems;

    /// @param problems at least one of them an error
    public ConfigException(List<ConfigProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /// Errors and warnings, ordered by position.
    public List<ConfigProblem> problems() {
        return problems;
    }
}
