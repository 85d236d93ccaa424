package cn.banshi.sheet;

import cn.banshi.report.Align;
import cn.banshi.report.ValueStyle;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Cell styles of one workbook, each made once. */
final class SheetStyles {
    private static final String FACE = "宋体";

    private static final int TWIPS = 20;

    /** Size of table text in points. */
    static final int BODY = 10;

    /**
     * What a cell looks like.
     *
     * @param size font size in points
     * @param boxed whether it has borders
     * @param wrapped whether it wraps
     * @param guarded whether Excel must not take the text for a formula when it is edited
     */
    record Look(
            double size, boolean bold, Align align, boolean boxed, boolean wrapped, ValueStyle value, boolean guarded) {
        /** Text outside the table. */
        static Look line(double size, boolean bold, Align align) {
            return new Look(size, bold, align, false, true, ValueStyle.TEXT, false);
        }

        /** A cell of the table. */
        static Look cell(boolean bold, Align align, ValueStyle value, boolean guarded) {
            return new Look(BODY, bold, align, true, true, value, guarded);
        }

        /** The same in another size. */
        Look sized(double other) {
            return new Look(other, bold, align, boxed, wrapped, value, guarded);
        }
    }

    private record Letters(double size, boolean bold) {}

    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();
    private final Map<Letters, Font> fonts = new HashMap<>();

    SheetStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Widths of columns are counted in digits of the standard letters: a face with digits half as wide as high. */
    static void setStandard(Workbook workbook) {
        Font standard = workbook.getFontAt(0);
        standard.setFontName(FACE);
        standard.setFontHeightInPoints((short) BODY);
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font(new Letters(look.size(), look.bold())));
        style.setAlignment(
                switch (look.align()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTER -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.wrapped());
        style.setDataFormat(workbook.createDataFormat().getFormat(format(look.value())));
        if (look.boxed()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look.guarded()) {
            ((XSSFCellStyle) style).setQuotePrefixed(true);
        }
        return style;
    }

    private Font font(Letters letters) {
        return fonts.computeIfAbsent(letters, key -> {
            Font font = workbook.createFont();
            font.setFontName(FACE);
            font.setFontHeight((short) Math.round(key.size() * TWIPS));
            font.setBold(key.bold());
            return font;
        });
    }

    private static String format(ValueStyle value) {
        return switch (value.kind()) {
            case TEXT -> "@";
            case DATE -> "yyyy-mm-dd";
            case NUMBER -> value.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(value.decimals());
        };
    }
}
