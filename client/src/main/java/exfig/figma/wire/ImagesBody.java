package exfig.figma.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The body of a render request or of an image fill request.
///
/// @param error what Figma says went wrong although the status is 200; null when nothing did
/// @param urls address by node id or by image reference; nulls are left out
public record ImagesBody(@Nullable String error, Map<String, String> urls) {
    /// Keeps the order.
    public ImagesBody {
        urls = Ordered.copy(urls);
    }

    /// Without the addresses, whose queries are signatures.
    @Override
    public String toString() {
        return "ImagesBody[error=%s, urls=%s]".formatted(error, urls.keySet());
    }
}
