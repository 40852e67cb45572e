package exfig.figma.wire;

import org.jspecify.annotations.Nullable;

/// Whom a token belongs to.
public record User(String id, String handle, @Nullable String email) {}
