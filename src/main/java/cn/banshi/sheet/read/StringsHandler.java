package cn.banshi.sheet.read;

import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.sheet.text.SheetText;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts that the cells of a workbook share. */
final class StringsHandler extends TextCollector {
    private static final int SLOT_BYTES = 4;

    private final CellMaker maker;
    private final Budget budget;
    private final List<RawCell> strings = new ArrayList<>();

    StringsHandler(CellMaker maker, Budget budget) {
        this.maker = maker;
        this.budget = budget;
    }

    List<RawCell> strings() {
        return strings;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("si")) {
            clear();
        } else {
            super.startElement(uri, name, qualified, attributes);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, name, qualified);
        if (name.equals("si")) {
            budget.take(SLOT_BYTES);
            strings.add(maker.text(SheetText.fromWorkbook(collected())));
        }
    }
}
