package exfig.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An element of the document; elements of foreign namespaces are not in the tree. Filled while reading, then only
/// read.
final class XmlElement {
    private final String name;
    private final @Nullable XmlElement parent;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, @Nullable XmlElement parent) {
        this.name = name;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /// Local name.
    String name() {
        return name;
    }

    Optional<XmlElement> parent() {
        return Optional.ofNullable(parent);
    }

    /// In document order.
    List<XmlElement> children() {
        return children;
    }

    /// Character data directly inside.
    String text() {
        return text.toString();
    }

    /// By local name, `xlink:href` being `href`.
    Map<String, String> attributes() {
        return attributes;
    }

    Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key)).map(String::strip);
    }

    void append(String characters) {
        text.append(characters);
    }

    void put(String key, String value) {
        attributes.put(key, value);
    }

    /// The id of `href`, when it points into this document.
    Optional<String> reference() {
        return attribute("href").filter(href -> href.startsWith("#")).map(href -> href.substring(1));
    }
}
