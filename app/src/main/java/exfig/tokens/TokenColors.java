package exfig.tokens;

import java.util.List;

/// What the colors of a token file are, and what is wrong with it.
///
/// @param colors in the order of the file; those that could be read
/// @param problems in the order of the file
public record TokenColors(List<ColorToken> colors, List<TokenProblem> problems) {
    public TokenColors {
        colors = List.copyOf(colors);
        problems = List.copyOf(problems);
    }

    /// The problems that make the file unusable.
    public List<TokenProblem> errors() {
        return problems.stream().filter(TokenProblem::error).toList();
    }

    /// What people should know all the same.
    public List<TokenProblem> warnings() {
        return problems.stream().filter(problem -> !problem.error()).toList();
    }
}
