package exfig.figma.wire;

import org.jspecify.annotations.Nullable;

/// Where a published component stands.
///
/// @param nodeId the FRAME or SECTION directly below the page; null when the component is directly on the page
/// @param name of that frame
/// @param containingComponentSet the set of a variant, else null
public record ContainingFrame(
        @Nullable String nodeId,
        @Nullable String name,
        @Nullable String pageId,
        @Nullable String pageName,
        @Nullable SetReference containingComponentSet) {

    /// The component set that a variant belongs to.
    public record SetReference(String nodeId, String name) {}
}
