package exfig.export.fulfil;

import exfig.export.fulfil.RenderVerifier.Verdict;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An SVG is sound when it is well-formed to its last tag and its root is `svg`.
final class SvgCheck {
    private SvgCheck() {}

    static Verdict check(InputStream in) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            boolean root = false;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && !root) {
                    if (!xml.getLocalName().equals("svg")) {
                        return new Verdict.Broken("it is not an SVG but starts with <" + xml.getLocalName() + ">");
                    }
                    root = true;
                }
            }
            return root ? Verdict.SOUND : new Verdict.Broken("it is empty");
        } catch (XMLStreamException _) {
            return new Verdict.Broken("it is not a complete SVG");
        }
    }

    // A factory a call: the JDK does not promise that one may be shared between threads.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
