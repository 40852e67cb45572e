package exfig.tokens;

/// Something wrong, or odd, in a token file.
///
/// @param error false for what is tolerated
/// @param sentence with the token's path where there is one
public record TokenProblem(Place place, boolean error, String sentence) {
    static TokenProblem error(Place place, String sentence) {
        return new TokenProblem(place, true, sentence);
    }

    static TokenProblem warning(Place place, String sentence) {
        return new TokenProblem(place, false, sentence);
    }
}
