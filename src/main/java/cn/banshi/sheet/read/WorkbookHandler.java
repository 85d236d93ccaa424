package cn.banshi.sheet.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Sheets and date system of a workbook. */
final class WorkbookHandler extends DefaultHandler {
    private static final int MOST_SHEETS = 4096;

    /**
     * A sheet of any kind.
     *
     * @param relation id of the relation to its part
     */
    record Sheet(String name, boolean hidden, String relation) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean since1904;

    List<Sheet> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            since1904 = OoxmlParser.flag(attributes, "date1904");
        } else if (name.equals("sheet") && sheets.size() < MOST_SHEETS) {
            String tab = OoxmlParser.attribute(attributes, "name");
            String relation = relation(attributes);
            String state = OoxmlParser.attribute(attributes, "state");
            if (tab != null && relation != null) {
                sheets.add(new Sheet(tab, state != null && !state.equals("visible"), relation));
            }
        }
    }

    /** Its name space differs between the kinds of workbooks. */
    private static @Nullable String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return null;
    }
}
