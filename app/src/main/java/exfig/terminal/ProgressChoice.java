package exfig.terminal;

/// What the user said about progress.
public enum ProgressChoice {
    AUTO,
    PLAIN,
    NONE
}
