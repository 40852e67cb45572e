package exfig.resilience;

/// Why a request waits for its permit.
public enum WaitReason {
    /// The permits of this minute are used up.
    PERMITS_SPENT,
    /// The server has asked for a pause.
    PAUSED,
    /// The pause is over and one request tries whether it holds; how long that takes nobody knows.
    PROBE_UNDER_WAY
}
