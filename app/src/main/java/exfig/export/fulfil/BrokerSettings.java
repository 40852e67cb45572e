package exfig.export.fulfil;

import java.time.Duration;

/// How the renders of a process are brought together.
///
/// @param memory of the run that this one continues
/// @param gathering how long a request that is not full waits for configs that still load
/// @param retries whether a download that failed is begun anew when the others are through
public record BrokerSettings(RunMemory memory, Duration gathering, boolean retries) {
    /// About the time in which the `pro` plan grants one request of Tier 1.
    public static final Duration GATHERING = Duration.ofSeconds(5);
}
