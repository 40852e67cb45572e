package exfig.platform.android.vector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Builds a tree of elements from its parts in their order.
final class VectorTree {
    private final Deque<VectorElement> open = new ArrayDeque<>();
    private final List<VectorElement> roots = new ArrayList<>();

    /// Attributes in the order of their insertion; values need no escaping, being numbers, colors
    /// and words of ours.
    static Map<String, String> attributes() {
        return new LinkedHashMap<>();
    }

    void open(String name, Map<String, String> attributes) {
        begin(new VectorElement(name, attributes, new ArrayList<>(), false));
    }

    /// An element with children whose attributes share its line.
    void openLine(String name, Map<String, String> attributes) {
        begin(new VectorElement(name, attributes, new ArrayList<>(), true));
    }

    void empty(String name, Map<String, String> attributes) {
        add(new VectorElement(name, attributes, List.of(), false));
    }

    /// An element without children whose attributes share its line.
    void line(String name, Map<String, String> attributes) {
        add(new VectorElement(name, attributes, List.of(), true));
    }

    void close() {
        open.removeLast();
    }

    /// The only outermost element.
    VectorElement root() {
        return roots.getFirst();
    }

    private void begin(VectorElement element) {
        add(element);
        open.addLast(element);
    }

    private void add(VectorElement element) {
        (open.isEmpty() ? roots : open.getLast().children()).add(element);
    }
}
