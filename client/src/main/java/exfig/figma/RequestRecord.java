package exfig.figma;

import java.time.Duration;
import java.util.Optional;

/// One attempt at the API.
///
/// @param endpoint like `GET /v1/files/:key`
/// @param status 0 when no answer came
/// @param elapsed from asking to the end of the body
/// @param requestId Figma's id of the request, empty when the edge answered
/// @param attempt 1 is the first
public record RequestRecord(
        String endpoint, Tier tier, int status, Duration elapsed, Optional<String> requestId, int attempt) {}
