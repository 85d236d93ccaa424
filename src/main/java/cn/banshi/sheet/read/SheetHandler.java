package cn.banshi.sheet.read;

import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.sheet.text.SheetText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads the XML of one sheet, from its first cell to its last. */
final class SheetHandler extends TextCollector {
    private static final int ISO_DAY = 10;
    /** By such a formula WPS shows a picture in a cell. */
    private static final String PICTURE = "=DISPIMG(";

    private final SheetCollector sheet;
    private final CellMaker maker;
    private final List<RawCell> strings;
    private final List<CellFormat> formats;

    private int row = -1;
    private int column = -1;
    private boolean inCell;
    private String type = "n";
    private CellFormat format = CellFormat.PLAIN;
    private boolean formula;
    private boolean valued;

    SheetHandler(SheetCollector sheet, CellMaker maker, List<RawCell> strings, List<CellFormat> formats) {
        this.sheet = sheet;
        this.maker = maker;
        this.strings = strings;
        this.formats = formats;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (inCell) {
            inCellElement(uri, name, qualified, attributes);
            return;
        }
        switch (name) {
            case "c" -> startCell(attributes);
            case "row" -> startRow(attributes);
            case "col" -> column(attributes);
            case "mergeCell" -> merge(OoxmlParser.attribute(attributes, "ref"));
            default -> {}
        }
    }

    private void inCellElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "f" -> formula = true;
            case "v" -> {
                clear();
                collect();
                valued = true;
            }
            default -> super.startElement(uri, name, qualified, attributes);
        }
    }

    private void startRow(Attributes attributes) {
        int number = OoxmlParser.number(attributes, "r", row + 2) - 1;
        row = number >= 0 && number <= SheetCollector.LAST_ROW ? number : row + 1;
        column = -1;
        if (OoxmlParser.flag(attributes, "hidden") || isNothing(OoxmlParser.attribute(attributes, "ht"))) {
            sheet.hideRow(row);
        }
        sheet.countRow();
    }

    private void column(Attributes attributes) {
        if (OoxmlParser.flag(attributes, "hidden") || isNothing(OoxmlParser.attribute(attributes, "width"))) {
            sheet.hideColumns(
                    OoxmlParser.number(attributes, "min", 1) - 1, OoxmlParser.number(attributes, "max", 0) - 1);
        }
    }

    private static boolean isNothing(@Nullable String size) {
        return size != null && (size.equals("0") || size.equals("0.0"));
    }

    private void startCell(Attributes attributes) {
        String reference = OoxmlParser.attribute(attributes, "r");
        int stated = reference == null ? -1 : CellAddress.column(reference);
        column = stated < 0 ? column + 1 : stated;
        String kind = OoxmlParser.attribute(attributes, "t");
        type = kind == null ? "n" : kind;
        int style = OoxmlParser.number(attributes, "s", 0);
        format = style >= 0 && style < formats.size() ? formats.get(style) : CellFormat.PLAIN;
        formula = false;
        valued = false;
        inCell = true;
        clear();
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, name, qualified);
        if (inCell && name.equals("c")) {
            inCell = false;
            if (row >= 0 && column < SheetCollector.MOST_COLUMNS) {
                sheet.cell(row, column, cell(collected()));
            }
        }
    }

    private RawCell cell(String value) {
        return switch (type) {
            case "s" -> sharedString(value);
            case "str" -> value.startsWith(PICTURE) ? RawCell.blank() : maker.text(SheetText.fromWorkbook(value));
            case "inlineStr" -> maker.text(SheetText.fromWorkbook(value));
            case "b" -> value.isBlank() ? missing() : maker.flag(value.strip().equals("1") || value.equals("true"));
            case "e" -> valued ? maker.fault(value.strip()) : missing();
            case "d" -> day(value.strip());
            default -> number(value.strip());
        };
    }

    private RawCell missing() {
        return formula ? maker.uncalculated() : RawCell.blank();
    }

    private RawCell sharedString(String value) {
        try {
            int index = Integer.parseInt(value.strip());
            return index >= 0 && index < strings.size() ? strings.get(index) : maker.fault("#REF!");
        } catch (NumberFormatException noNumber) {
            return value.isBlank() ? missing() : maker.fault("#REF!");
        }
    }

    private RawCell day(String value) {
        if (value.isEmpty()) {
            return missing();
        }
        try {
            return maker.day(LocalDate.parse(value.length() > ISO_DAY ? value.substring(0, ISO_DAY) : value));
        } catch (DateTimeException noDay) {
            return maker.text(value);
        }
    }

    private RawCell number(String value) {
        if (value.isEmpty()) {
            return missing();
        }
        try {
            return maker.number(Double.parseDouble(value), format);
        } catch (NumberFormatException noNumber) {
            return maker.text(value);
        }
    }

    private void merge(@Nullable String reference) {
        if (reference == null) {
            return;
        }
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = reference.substring(colon + 1);
        sheet.merge(CellAddress.row(first), CellAddress.row(last), CellAddress.column(first), CellAddress.column(last));
    }
}
