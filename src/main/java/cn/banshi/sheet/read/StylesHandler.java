package cn.banshi.sheet.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The number formats of the cell styles of a workbook. */
final class StylesHandler extends DefaultHandler {
    private static final int MOST = 65_536;
    private static final int LONGEST_CODE = 255;

    private final Map<Integer, CellFormat> known = new HashMap<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private boolean inCellStyles;

    /** By number of the cell style. */
    List<CellFormat> formats() {
        return formats;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        int id = OoxmlParser.number(attributes, "numFmtId", 0);
        if (name.equals("numFmt") && known.size() < MOST) {
            String code = OoxmlParser.attribute(attributes, "formatCode");
            if (code != null && code.length() <= LONGEST_CODE) {
                known.putIfAbsent(id, CellFormat.of(id, code));
            }
        } else if (name.equals("cellXfs")) {
            inCellStyles = true;
        } else if (name.equals("xf") && inCellStyles && formats.size() < MOST) {
            formats.add(known.getOrDefault(id, CellFormat.of(id, null)));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }
}
