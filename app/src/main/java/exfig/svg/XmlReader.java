package exfig.svg;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Bytes of UTF-8 to a tree of SVG elements. No document type, no external entity, no network;
/// size, depth and count are bounded.
final class XmlReader {
    static final int MAX_BYTES = 32 << 20;
    static final int MAX_DEPTH = 200;
    static final int MAX_ELEMENTS = 200_000;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private XmlReader() {}

    /// The root `svg` element.
    static XmlElement read(byte[] bytes) throws SvgException {
        if (bytes.length > MAX_BYTES) {
            throw new SvgException("the document is larger than " + (MAX_BYTES >> 20) + " MB");
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(utf8(bytes));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new SvgException("the document is not well-formed XML" + place(e), e);
        }
    }

    // The JDK's reader meets some malformed document types with exceptions that its contract does not name.
    static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException("the parser gave up", e);
        }
    }

    // The JDK's own decoder writes to standard error what it cannot read.
    static Reader utf8(byte[] bytes) {
        int start = Arrays.mismatch(bytes, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8.newDecoder());
    }

    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Our own limit names itself; the JDK's would read like a syntax error.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    static String place(XMLStreamException e) {
        return Optional.ofNullable(e.getLocation())
                .filter(location -> location.getLineNumber() > 0)
                .map(location -> " (line " + location.getLineNumber() + ", column " + location.getColumnNumber() + ")")
                .orElse("");
    }

    private static XmlElement tree(XMLStreamReader reader) throws XMLStreamException, SvgException {
        XmlElement root = null;
        XmlElement current = null;
        int depth = 0;
        int foreign = 0;
        int count = 0;
        while (reader.hasNext()) {
            switch (next(reader)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    count++;
                    check(depth, count);
                    if (foreign > 0 || (root != null && foreign(reader.getNamespaceURI()))) {
                        foreign++;
                    } else {
                        current = element(reader, current);
                        root = root == null ? checkedRoot(current, reader.getNamespaceURI()) : root;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (foreign > 0) {
                        foreign--;
                    } else if (current != null) {
                        current = current.parent().orElse(null);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (current != null && foreign == 0) {
                        current.append(reader.getText());
                    }
                }
                default -> {}
            }
        }
        if (root == null) {
            throw new SvgException("the document has no root element");
        }
        return root;
    }

    private static void check(int depth, int count) throws SvgException {
        if (depth > MAX_DEPTH) {
            throw new SvgException("the document is nested deeper than " + MAX_DEPTH + " elements");
        }
        if (count > MAX_ELEMENTS) {
            throw new SvgException("the document has more than " + MAX_ELEMENTS + " elements");
        }
    }

    private static XmlElement checkedRoot(XmlElement root, @Nullable String namespace) throws SvgException {
        if (!root.name().equals("svg") || foreign(namespace)) {
            throw new SvgException("the document is not SVG: its root element is <" + root.name() + ">");
        }
        return root;
    }

    private static boolean foreign(@Nullable String namespace) {
        return namespace != null && !namespace.isEmpty() && !namespace.equals(SVG);
    }

    private static XmlElement element(XMLStreamReader reader, @Nullable XmlElement parent) {
        XmlElement element = new XmlElement(reader.getLocalName(), parent);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            String key = reader.getAttributeLocalName(i);
            boolean plain = namespace == null || namespace.isEmpty();
            boolean link = XLINK.equals(namespace) && key.equals("href");
            if (plain || (link && !element.attributes().containsKey(key))) {
                element.put(key, reader.getAttributeValue(i));
            }
        }
        return element;
    }
}
