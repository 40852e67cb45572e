package exfig.svg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A document that is being resolved: its elements by id, its cascade and the losses so far.
final class Document {
    /// `use` can multiply elements without bound; SVG 2 leaves the limit to us.
    private static final int MAX_DRAWN = 50_000;

    private final Map<String, XmlElement> byId = new HashMap<>();
    private final XmlElement root;
    private final Losses losses = new Losses();
    private final Cascade cascade;
    private int drawn;

    Document(XmlElement root) {
        this.root = root;
        index(root);
        this.cascade = new Cascade(Stylesheet.of(root, losses), losses);
    }

    private void index(XmlElement element) {
        element.attribute("id").ifPresent(id -> byId.putIfAbsent(id, element));
        element.children().forEach(this::index);
    }

    XmlElement root() {
        return root;
    }

    Losses losses() {
        return losses;
    }

    Style style(XmlElement element, Style parent) {
        return cascade.style(element, parent);
    }

    /// The first element with the id.
    Optional<XmlElement> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The element with the id when it has one of the names.
    Optional<XmlElement> find(String id, String... names) {
        return find(id).filter(element -> List.of(names).contains(element.name()));
    }

    /// The style that `element` inherits from where it stands, as paint servers, clips and masks do.
    Style inherited(XmlElement element) {
        return element.parent().map(parent -> style(parent, inherited(parent))).orElse(Style.INITIAL);
    }

    /// Called once for each element that is drawn.
    void count() throws SvgException {
        drawn++;
        if (drawn > MAX_DRAWN) {
            throw new SvgException("the document draws more than " + MAX_DRAWN + " elements");
        }
    }
}
