package exfig.figma.id;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// The id of a node inside a file: `A:B`, or `I<id>;<id>[;…]` inside instances.
///
/// @param value the form that the API uses, with `:`
public record NodeId(String value) implements Comparable<NodeId> {
    private static final Pattern VALID = Pattern.compile("(?:I?-?\\d+:-?\\d+)(?:;-?\\d+:-?\\d+)*+");

    /// @throws IllegalArgumentException when the text is not a node id
    public NodeId {
        Objects.requireNonNull(value, "value");
        if (!VALID.matcher(value).matches()) {
            throw new IllegalArgumentException("not a Figma node id: " + value);
        }
    }

    /// Reads an id as the API writes it (`1:2`) or as browser addresses write it (`1-2`).
    public static Optional<NodeId> parse(String text) {
        String id = text.indexOf(':') >= 0 ? text : text.replaceAll("(?<=\\d)-", ":");
        return VALID.matcher(id).matches() ? Optional.of(new NodeId(id)) : Optional.empty();
    }

    @Override
    public int compareTo(NodeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
