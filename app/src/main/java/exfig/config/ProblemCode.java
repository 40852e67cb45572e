package exfig.config;

/// What a code of a [ConfigProblem] stands for.
///
/// @param code `C001` and so on
/// @param error whether it is an error rather than a warning; some are the other in cases that the
///     summary names
/// @param summary what is wrong, as in the configuration reference, in Markdown
/// @param explanation why that matters and what to do, in lines of at most 120 characters
public record ProblemCode(String code, boolean error, String summary, String explanation) {}
