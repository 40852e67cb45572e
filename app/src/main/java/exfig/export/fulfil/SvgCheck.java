package exfig.export.fulfil;

import exfig.export.fulfil.RenderVerifier.Verdict;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An SVG is sound when it is well-formed to its last tag, its root is `svg`, it is UTF-8 and stays
/// within the limits on size and depth. Document types are not read, so that an entity of their own
/// makes a file unsound.
final class SvgCheck {
    /// What readers of our own take, too.
    static final int MAX_BYTES = 32 << 20;

    static final int MAX_DEPTH = 1_000;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final XMLInputFactory FACTORY = factory();

    private SvgCheck() {}

    static Verdict check(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            return new Verdict.Broken("it is larger than " + (MAX_BYTES >> 20) + " MB");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            skipByteOrderMark(in);
            return check(reader(utf8(in)));
        } catch (XMLStreamException _) {
            return new Verdict.Broken("it is not a complete SVG");
        }
    }

    private static Verdict check(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        boolean root = false;
        while (xml.hasNext()) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!root && !xml.getLocalName().equals("svg")) {
                    return new Verdict.Broken("it is not an SVG but starts with <" + xml.getLocalName() + ">");
                }
                root = true;
                depth++;
                if (depth > MAX_DEPTH) {
                    return new Verdict.Broken("it is nested deeper than " + MAX_DEPTH + " elements");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                return new Verdict.Broken("it uses an entity of its own");
            }
        }
        return root ? Verdict.SOUND : new Verdict.Broken("it is empty");
    }

    // The JDK's reader meets some malformed document types with exceptions that its contract does not name.
    private static int next(XMLStreamReader xml) throws XMLStreamException {
        try {
            return xml.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException("the parser gave up", e);
        }
    }

    private static void skipByteOrderMark(InputStream in) throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            in.reset();
        }
    }

    // The JDK's own decoder writes to standard error what it cannot read.
    private static Reader utf8(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
    }

    // The JDK does not promise that threads may share a factory, and making one costs more than reading an icon.
    private static XMLStreamReader reader(Reader in) throws XMLStreamException {
        synchronized (FACTORY) {
            return FACTORY.createXMLStreamReader(in);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Our own limit names itself; the JDK's would read like a cut file.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }
}
