package exfig.platform.android.vector;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An element of a vector drawable, which is also what image vectors are made of: `vector`,
/// `group`, `clip-path`, `path` and gradients ("VectorDrawable", Android reference).
///
/// @param attributes in their order, with their prefixes
/// @param inline whether the attributes share the element's line
record VectorElement(String name, Map<String, String> attributes, List<VectorElement> children, boolean inline) {
    /// The value of an attribute of Android's.
    Optional<String> android(String attribute) {
        return Optional.ofNullable(attributes.get("android:" + attribute));
    }

    /// The children of a name.
    List<VectorElement> children(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).toList();
    }
}
