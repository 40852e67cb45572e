package exfig.figma.wire;

import org.jspecify.annotations.Nullable;

/// What is known about a file without opening it.
///
/// @param version opaque; compare for equality only
/// @param lastTouchedAt ISO 8601; moves with every autosave
public record FileMeta(
        String name,
        String version,
        @Nullable String lastTouchedAt,
        @Nullable String folderName,
        @Nullable String thumbnailUrl,
        @Nullable String editorType,
        @Nullable String role,
        @Nullable String linkAccess,
        @Nullable String url) {}
