package exfig.simulator;

import java.time.Instant;
import java.util.Optional;

/// One request that reached the API or the asset host.
///
/// @param sequence from 1, in the order in which answers were ready
/// @param at the wall clock
/// @param target path and query as sent
/// @param token a fingerprint of the credentials, never the token itself; `none` without
/// @param status the status of the answer; 0 when the connection was reset before one
/// @param fault the label of the fault that struck, if any
public record LoggedRequest(
        long sequence,
        Instant at,
        Endpoint endpoint,
        String method,
        String target,
        String token,
        int status,
        Optional<String> fault) {}
