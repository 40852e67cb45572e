package exfig.figma;

import java.util.Optional;

/// Which page of a file's history is asked for.
///
/// @param pageSize 1 to 50; empty is Figma's 30
/// @param before only versions older than this id
/// @param after only versions newer than this id
public record VersionsQuery(Optional<Integer> pageSize, Optional<String> before, Optional<String> after) {
    /// @throws IllegalArgumentException when the page size is out of range
    public VersionsQuery {
        pageSize.ifPresent(size -> AssetSettings.requireWithin("pageSize", size, 1, 50));
    }

    /// The newest versions.
    public static VersionsQuery latest() {
        return new VersionsQuery(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
