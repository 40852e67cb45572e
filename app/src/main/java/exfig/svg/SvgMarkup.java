package exfig.svg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// SVG as it is written, element by element, for those who write it anew in another language. What
/// does more than draw is left out: scripts, foreign content, event attributes, references to other
/// documents. Comments and declarations are gone.
public sealed interface SvgMarkup {
    /// An element.
    ///
    /// @param name local name
    /// @param attributes by local name, in the order of the file; `xlink:href` is `href`, `xml:space`
    ///     keeps its prefix
    /// @param children in the order of the file
    record Element(String name, Map<String, String> attributes, List<SvgMarkup> children) implements SvgMarkup {
        public Element {
            attributes = new LinkedHashMap<>(attributes);
            children = List.copyOf(children);
        }

        /// An attribute without the blanks around it.
        public Optional<String> attribute(String key) {
            return Optional.ofNullable(attributes.get(key)).map(String::strip);
        }
    }

    /// Characters between elements; blank ones only where blanks count.
    record Text(String characters) implements SvgMarkup {}

    /// The root `svg` element.
    ///
    /// @throws SvgException when the bytes are no well-formed SVG in UTF-8, or too large or deeply nested
    static Element parse(byte[] bytes) throws SvgException {
        // Checks the limits and that the root is an svg element.
        XmlReader.read(bytes);
        try {
            XMLStreamReader reader = XmlReader.factory().createXMLStreamReader(XmlReader.utf8(bytes));
            try {
                return new Reading(reader).root();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new SvgException("the document is not well-formed XML" + XmlReader.place(e), e);
        }
    }

    /// One pass over a document.
    final class Reading {
        private static final String XML = "http://www.w3.org/XML/1998/namespace";
        private static final String XLINK = "http://www.w3.org/1999/xlink";
        private static final String SVG = "http://www.w3.org/2000/svg";
        private static final List<String> LEFT_OUT =
                List.of("script", "handler", "foreignObject", "metadata", "animate", "set", "a");

        private final XMLStreamReader reader;
        private final Deque<Open> open = new ArrayDeque<>();
        private @Nullable Element root;
        private int leftOut;

        Reading(XMLStreamReader reader) {
            this.reader = reader;
        }

        private record Open(String name, Map<String, String> attributes, List<SvgMarkup> children) {}

        Element root() throws XMLStreamException, SvgException {
            while (reader.hasNext()) {
                switch (XmlReader.next(reader)) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text();
                    default -> {}
                }
            }
            if (root == null) {
                throw new SvgException("the document has no root element");
            }
            return root;
        }

        private void start() {
            String namespace = reader.getNamespaceURI();
            boolean foreign = namespace != null && !namespace.isEmpty() && !namespace.equals(SVG);
            if (leftOut > 0 || foreign || LEFT_OUT.contains(reader.getLocalName())) {
                leftOut++;
            } else {
                open.push(new Open(reader.getLocalName(), attributes(), new ArrayList<>()));
            }
        }

        private void end() {
            if (leftOut > 0) {
                leftOut--;
                return;
            }
            Open closed = open.pop();
            Element element = new Element(closed.name(), closed.attributes(), closed.children());
            if (open.isEmpty()) {
                root = element;
            } else {
                open.element().children().add(element);
            }
        }

        private void text() {
            Open around = open.peek();
            if (around != null
                    && leftOut == 0
                    && isText(around.name())
                    && !reader.getText().isEmpty()) {
                String before =
                        !around.children().isEmpty() && around.children().getLast() instanceof Text text
                                ? text.characters()
                                : "";
                if (!before.isEmpty()) {
                    around.children().removeLast();
                }
                around.children().add(new Text(before + reader.getText()));
            }
        }

        private static boolean isText(String element) {
            return List.of("text", "tspan", "textPath", "title", "desc", "style")
                    .contains(element);
        }

        private Map<String, String> attributes() {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String namespace = reader.getAttributeNamespace(i);
                String key = reader.getAttributeLocalName(i);
                String value = reader.getAttributeValue(i);
                if (key.equals("href") && (namespace == null || namespace.isEmpty() || namespace.equals(XLINK))) {
                    if (value.startsWith("#") || value.startsWith("data:image/")) {
                        attributes.putIfAbsent("href", value);
                    }
                } else if (XML.equals(namespace)) {
                    attributes.put("xml:" + key, value);
                } else if ((namespace == null || namespace.isEmpty())
                        && !key.toLowerCase(Locale.ROOT).startsWith("on")) {
                    attributes.put(key, value);
                }
            }
            return attributes;
        }
    }
}
