package cn.banshi.sheet.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;

/** The sheets of an old workbook. */
final class BiffOutline extends BiffListener {
    private static final int KIND_AT = 9;

    /**
     * A sheet of any kind.
     *
     * @param position where its part begins
     */
    record Sheet(String name, boolean hidden, boolean worksheet, int position) {}

    private final List<Sheet> sheets = new ArrayList<>();

    List<Sheet> sheets() {
        return sheets;
    }

    /** The sheet's part, counted in the order of the file, which need not be that of the tabs. */
    int streamIndex(Sheet sheet) {
        List<Sheet> inOrder = new ArrayList<>(sheets);
        inOrder.sort(Comparator.comparingInt(Sheet::position));
        return SHARED + 1 + inOrder.indexOf(sheet);
    }

    @Override
    void entry(int inPart, Record entry) {
        if (entry instanceof BoundSheetRecord sheet) {
            sheets.add(new Sheet(
                    sheet.getSheetname(),
                    sheet.isHidden() || sheet.isVeryHidden(),
                    sheet.serialize()[KIND_AT] == 0,
                    sheet.getPositionOfBof()));
        }
    }

    @Override
    void partEnded(int ended) {
        stop();
    }
}
