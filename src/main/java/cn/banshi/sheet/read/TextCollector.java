package cn.banshi.sheet.read;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the text of rich strings: their runs, but not the readings beside them. */
abstract class TextCollector extends DefaultHandler {
    /** Twice what a cell can hold; what is beyond is no text of a spreadsheet. */
    private static final int LONGEST = 65_534;

    private final StringBuilder text = new StringBuilder();
    private boolean collecting;
    private boolean inReading;

    /** Begins to collect. */
    final void collect() {
        collecting = !inReading;
    }

    /** Begins a new text. */
    final void clear() {
        text.setLength(0);
        collecting = false;
        inReading = false;
    }

    final String collected() {
        return text.toString();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("rPh")) {
            inReading = true;
        } else if (name.equals("t")) {
            collect();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        collecting = false;
        if (name.equals("rPh")) {
            inReading = false;
        }
    }

    @Override
    public final void characters(char[] characters, int from, int length) {
        if (collecting && text.length() < LONGEST) {
            text.append(characters, from, Math.min(length, LONGEST - text.length()));
        }
    }
}
