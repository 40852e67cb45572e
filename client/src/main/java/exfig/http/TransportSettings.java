package exfig.http;

import java.time.Duration;
import java.util.Map;

/// How bytes are fetched.
///
/// @param connectTimeout how long a connection may take to be made; bounded by the head timeout
/// @param headTimeout from asking until the head of the answer is there
/// @param stallTimeout how long a body may stay without a byte
/// @param bodyTimeout how long a whole body may take; one that has not brought
///     [#LEAST_BYTES_A_SECOND] when the head timeout has passed once more has no longer than that
/// @param permits exchanges at a time, 1 to [#MOST_PERMITS]
/// @param environment where proxies and private certificate authorities are named
public record TransportSettings(
        Duration connectTimeout,
        Duration headTimeout,
        Duration stallTimeout,
        Duration bodyTimeout,
        int permits,
        Map<String, String> environment) {
    /// More would be taken for an attack.
    public static final int MOST_PERMITS = 200;

    /// HTTP/2 servers refuse streams above a limit of their own, often 100, and the JDK fails
    /// instead of waiting; so an exchange above this number goes over another connection.
    static final int STREAMS_A_CONNECTION = 64;

    /// A body that comes more slowly than this is not worth waiting for.
    public static final int LEAST_BYTES_A_SECOND = 1024;

    /// Bounds the permits by 1 and [#MOST_PERMITS], and the connect timeout by the head timeout.
    public TransportSettings {
        connectTimeout = connectTimeout.compareTo(headTimeout) < 0 ? connectTimeout : headTimeout;
        permits = Math.clamp(permits, 1, MOST_PERMITS);
        environment = Map.copyOf(environment);
    }

    /// Without the environment, whose proxies may carry passwords.
    @Override
    public String toString() {
        return "TransportSettings[headTimeout=%s, stallTimeout=%s, bodyTimeout=%s, permits=%d]"
                .formatted(headTimeout, stallTimeout, bodyTimeout, permits);
    }
}
