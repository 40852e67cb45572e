package exfig.terminal;

/// What the user said about colours.
public enum ColorChoice {
    AUTO,
    ALWAYS,
    NEVER
}
