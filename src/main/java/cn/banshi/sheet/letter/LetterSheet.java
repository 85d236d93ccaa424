package cn.banshi.sheet.letter;

import cn.banshi.report.PageFormat;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** Paper of the parts of a letter. */
final class LetterSheet {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;

    /** 28 characters on 156 mm: each a little narrower than its 16 points, in 1/4096 of a point. */
    private static final int CHARACTER_SPACE = -849;

    private static final int TABLE_MARGIN = 20;
    private static final int FOOTER = 23;
    private static final int TABLE_FOOTER = 10;

    private LetterSheet() {}

    /** A4 upright, 37/28/35/26 mm, 22 lines of 28 characters. */
    static void upright(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        margins(section.addNewPgMar(), 37, 26, 35, 28, FOOTER);
        CTDocGrid grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES_AND_CHARS);
        grid.setLinePitch(BigInteger.valueOf(LetterStyle.LINE_PITCH));
        grid.setCharSpace(BigInteger.valueOf(CHARACTER_SPACE));
    }

    /** The paper of a table, lying, on a new page. */
    static void lying(CTSectPr section, PageFormat page) {
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf((long) page.width() * LetterStyle.TWIPS));
        size.setH(BigInteger.valueOf((long) page.height() * LetterStyle.TWIPS));
        size.setOrient(STPageOrientation.LANDSCAPE);
        margins(section.addNewPgMar(), TABLE_MARGIN, TABLE_MARGIN, TABLE_MARGIN, TABLE_MARGIN, TABLE_FOOTER);
    }

    /** Room for a table between the margins, in twentieths of a point. */
    static int room(PageFormat page) {
        return page.width() * LetterStyle.TWIPS - 2 * twips(TABLE_MARGIN).intValue();
    }

    private static void margins(CTPageMar margins, int top, int right, int bottom, int left, int footer) {
        margins.setTop(twips(top));
        margins.setRight(twips(right));
        margins.setBottom(twips(bottom));
        margins.setLeft(twips(left));
        margins.setHeader(twips(footer));
        margins.setFooter(twips(footer));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MM));
    }
}
