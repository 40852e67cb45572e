package exfig.figma.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of a file's history.
///
/// @param versions by time of creation, newest first
/// @param nextPage absolute address of the next page; null at the end
public record Versions(
        List<Version> versions,
        @Nullable String nextPage,
        @Nullable String previousPage) {
    /// Copies the list.
    public Versions {
        versions = List.copyOf(versions);
    }

    /// A saved version.
    ///
    /// @param label null for autosaves
    /// @param author handle of who made it
    public record Version(
            String id,
            @Nullable String createdAt,
            @Nullable String label,
            @Nullable String description,
            @Nullable String author) {}
}
