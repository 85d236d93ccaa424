package cn.banshi.sheet.form;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Styles that differ from the form's own in one point, because the form left it open; each made once. */
final class FormStyles {
    private record Key(int style, boolean wrapped, boolean guarded, int decimals) {}

    /** No decimals to show. */
    static final int NONE = -1;

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Changes what is needed and open in a cell's style.
     *
     * @param wrap whether the text must wrap
     * @param guarded whether the text must not be taken for a formula when it is edited
     * @param decimals decimals of a number in a cell without a number format, {@link #NONE} for no number
     */
    void fit(XSSFCell cell, boolean wrap, boolean guarded, int decimals) {
        XSSFCellStyle style = cell.getCellStyle();
        boolean wraps = wrap && !style.getWrapText() && !style.getShrinkToFit();
        int shown = decimals > 0 && style.getDataFormat() == 0 ? decimals : NONE;
        if (!wraps && shown == NONE && guarded == style.getQuotePrefixed()) {
            return;
        }
        Key key = new Key(style.getIndex(), wraps, guarded, shown);
        cell.setCellStyle(made.computeIfAbsent(key, one -> make(style, one)));
    }

    private XSSFCellStyle make(XSSFCellStyle style, Key key) {
        XSSFCellStyle copy = workbook.createCellStyle();
        copy.cloneStyleFrom(style);
        if (key.wrapped()) {
            copy.setWrapText(true);
        }
        copy.setQuotePrefixed(key.guarded());
        if (key.decimals() != NONE) {
            String format = "0." + "0".repeat(key.decimals());
            int builtin = BuiltinFormats.getBuiltinFormat(format);
            copy.setDataFormat(
                    builtin >= 0 ? builtin : workbook.createDataFormat().getFormat(format));
        }
        return copy;
    }
}
