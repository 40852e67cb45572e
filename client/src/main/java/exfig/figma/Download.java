package exfig.figma;

import java.util.Optional;

/// A file that has arrived whole.
///
/// @param bytes its size
/// @param sha256 64 lower-case hexadecimal digits
/// @param md5 32 lower-case hexadecimal digits, which storage uses as `ETag`
/// @param contentType as the server says, not to be trusted
/// @param etag as the server says, with its quotes
public record Download(long bytes, String sha256, String md5, Optional<String> contentType, Optional<String> etag) {}
