package exfig.asset;

/// The letters that a text style shows, whatever was typed.
public enum TextCase {
    /// As typed; also what Figma calls title case and small capitals.
    ORIGINAL,
    /// All upper case.
    UPPERCASED,
    /// All lower case.
    LOWERCASED
}
