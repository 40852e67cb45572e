package exfig.config.bind;

/// What this version does about a key.
public enum Support {
    /// The key is read and has its effect.
    FULL,
    /// The key is known and checked, and has no effect yet; people are told.
    LATER
}
