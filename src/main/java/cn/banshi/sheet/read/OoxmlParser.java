package cn.banshi.sheet.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the XML parts of workbooks. Nothing outside the part is ever read, and a document type is refused. */
final class OoxmlParser {
    private static final int LONGEST_TEXT = 4 << 20;
    private static final String DEEPEST = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    /** The parser names it, whatever its language, when it meets a document type. */
    private static final String NO_TYPES = "disallow-doctype-decl";

    /** A part declares a document type, as no spreadsheet program does. */
    static final class DocumentTypeException extends IOException {
        private static final long serialVersionUID = 1;

        DocumentTypeException(Throwable cause) {
            super(cause);
        }
    }

    private OoxmlParser() {}

    /**
     * Parses the part to its end, so that its check sum is proved too.
     *
     * @throws IOException when it cannot be read or is not well-formed
     */
    static void parse(InputStream part, DefaultHandler handler) throws IOException {
        try (part) {
            XMLReader reader = reader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(new Guarded(part)));
            part.transferTo(OutputStream.nullOutputStream());
        } catch (SAXException | ParserConfigurationException failure) {
            String said = String.valueOf(failure.getMessage());
            throw said.contains(NO_TYPES) ? new DocumentTypeException(failure) : new IOException(failure);
        }
    }

    /** Keeps the part open, which parsers close, and refuses a single text or tag that would fill the memory. */
    private static final class Guarded extends FilterInputStream {
        private int sinceMarkup;

        Guarded(InputStream part) {
            super(part);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            for (int i = from + read - 1; i >= from; i--) {
                if (bytes[i] == '<') {
                    sinceMarkup = from + read - 1 - i;
                    return read;
                }
            }
            sinceMarkup += Math.max(0, read);
            if (sinceMarkup > LONGEST_TEXT) {
                throw new IOException("a text of more than " + LONGEST_TEXT + " bytes");
            }
            return read;
        }

        @Override
        public void close() {}
    }

    private static XMLReader reader() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/" + NO_TYPES, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(DEEPEST, "200");
        return parser.getXMLReader();
    }

    /** The attribute of that plain name, null where there is none. */
    static @Nullable String attribute(Attributes attributes, String name) {
        return attributes.getValue("", name);
    }

    /** The whole number that the attribute holds, or the other one. */
    static int number(Attributes attributes, String name, int otherwise) {
        String text = attribute(attributes, name);
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    /** Whether the attribute says yes. */
    static boolean flag(Attributes attributes, String name) {
        String text = attribute(attributes, name);
        return "1".equals(text) || "true".equals(text) || "on".equals(text);
    }
}
