package exfig.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// JUnit reports as Jenkins' schema (`xunit-plugin`, `junit-10.xsd`) and Ant's restrict them.
public final class JunitSchema {
    private JunitSchema() {}

    /// The document, which is as both schemas say.
    ///
    /// @throws SAXException when it is not
    public static Document parse(byte[] xml) throws SAXException, IOException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(JunitSchema.class.getResource("/report/junit.xsd")))
                .newValidator()
                .validate(new DOMSource(document));
        return document;
    }
}
