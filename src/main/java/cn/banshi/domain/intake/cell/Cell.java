package cn.banshi.domain.intake.cell;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.cell.Remark.Kind;
import cn.banshi.domain.intake.table.RawCell;
import java.util.ArrayList;
import java.util.List;

/** A cell that is being read: its cleaned text, and the remarks collected so far. */
final class Cell {
    /** Longer texts are no amounts, days or numbers. */
    static final int LONGEST_VALUE = 80;

    private static final int QUOTED_COLUMNS = 40;

    private final RawCell raw;
    private final String text;
    private final List<Remark> remarks = new ArrayList<>();

    Cell(RawCell raw) {
        this.raw = raw;
        this.text = CleanText.of(raw.text());
    }

    RawCell raw() {
        return raw;
    }

    String text() {
        return text;
    }

    boolean isLong() {
        return text.length() > LONGEST_VALUE;
    }

    /** The cell in a sentence: “约260万元”. */
    String quoted() {
        return quoted(text);
    }

    static String quoted(String part) {
        return "“" + ChineseText.cut(part.replace('\n', ' '), QUOTED_COLUMNS) + "”";
    }

    Cell remark(Kind kind, String sentence) {
        remarks.add(new Remark(kind, sentence));
        return this;
    }

    /** Takes the value. */
    CellReading is(CellValue value) {
        return new CellReading(value, raw.text().strip(), List.copyOf(remarks));
    }

    /** Refuses the cell. */
    CellReading wrong(Kind kind, String sentence) {
        return remark(kind, sentence).is(CellValue.nil());
    }
}
