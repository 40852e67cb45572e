package exfig.cache;

import java.nio.file.Path;

/// Verified bytes in the store.
///
/// @param sha256 lower-case hex; the identity
/// @param bytes the size
/// @param file where they lie; read-only for everyone
public record StoredBlob(String sha256, long bytes, Path file) {}
