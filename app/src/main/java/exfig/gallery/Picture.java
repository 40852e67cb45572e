package exfig.gallery;

import exfig.asset.Recolouring;
import exfig.plan.RenderFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// A drawing as Figma rendered it; its bytes lie in the store of renders, as long as that keeps them.
///
/// @param sha256 of the bytes, lower-case hex
/// @param recolouring what makes an SVG the one of its appearance, when it is drawn in other colors
public record Picture(String sha256, RenderFormat format, Optional<Recolouring> recolouring) {
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /// @throws IllegalArgumentException when the digest is none
    public Picture {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a digest: " + sha256);
        }
    }
}
