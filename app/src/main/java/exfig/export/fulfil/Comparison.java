package exfig.export.fulfil;

/// Whether drawings of a changed file are compared with those of earlier runs, so that only what looks
/// different is rendered.
public enum Comparison {
    /// Everything is rendered again when the file has a new version.
    NEVER,
    /// Where the question costs fewer metered requests than rendering everything.
    WHERE_IT_SAVES,
    /// Wherever something would be rendered.
    ALWAYS
}
