package cn.banshi.sheet.letter;

import cn.banshi.report.Letter;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of a letter, so that an office can change each in one place. */
enum LetterStyle {
    /** 主送, 附件说明, 落款: from the left edge. */
    LINE("Normal", "Normal", LetterFont.BODY, 16, ParagraphAlignment.BOTH, false),
    /** 标题, 2号. */
    TITLE("Gwbt", "公文标题", LetterFont.TITLE, 22, ParagraphAlignment.CENTER, false),
    /** 正文, 3号, indented by two characters. */
    BODY("Gwzw", "公文正文", LetterFont.BODY, 16, ParagraphAlignment.BOTH, true),
    /** 一、 */
    FIRST("Gwyj", "公文一级标题", LetterFont.FIRST, 16, ParagraphAlignment.BOTH, true),
    /** （一） */
    SECOND("Gwej", "公文二级标题", LetterFont.SECOND, 16, ParagraphAlignment.BOTH, true),
    /** 附件1, above a table. */
    ANNEX("Gwfj", "公文附件标识", LetterFont.FIRST, 16, ParagraphAlignment.LEFT, false),
    /** What stands in and around a table. */
    TABLE("Gwbg", "公文表格", LetterFont.TABLE, 10, ParagraphAlignment.LEFT, false),
    /** 页码, 4号. */
    NUMBER("Gwym", "公文页码", LetterFont.TABLE, 14, ParagraphAlignment.LEFT, false);

    /** Twentieths of a point in a point. */
    static final int TWIPS = 20;

    /** Height of a line, 22 of which fill a page, in twentieths of a point. */
    static final int LINE_PITCH = 579;

    private static final int TITLE_PITCH = 35 * TWIPS;
    /** 28 characters of 16 points on 156 mm, in twentieths of a point. */
    private static final int NARROWER = -5;

    private static final int HALF_POINTS = 2;
    private static final int INDENT_CHARACTERS = 200;

    private final String id;
    private final String label;
    private final LetterFont font;
    private final int size;
    private final ParagraphAlignment align;
    private final boolean indented;

    LetterStyle(String id, String label, LetterFont font, int size, ParagraphAlignment align, boolean indented) {
        this.id = id;
        this.label = label;
        this.font = font;
        this.size = size;
        this.align = align;
        this.indented = indented;
    }

    String id() {
        return id;
    }

    /** The style of a paragraph of that level. */
    static LetterStyle of(Letter.Level level) {
        return switch (level) {
            case FIRST -> FIRST;
            case SECOND -> SECOND;
            case BODY -> BODY;
        };
    }

    /** Adds all of them to a new document. */
    static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        for (LetterStyle style : values()) {
            styles.addStyle(new XWPFStyle(style.xml(), styles));
        }
    }

    private CTStyle xml() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(label);
        if (this == LINE) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(LINE.id);
        }
        style.addNewQFormat();
        paragraph(style.addNewPPr());
        CTRPr run = style.addNewRPr();
        face(run.addNewRFonts(), font);
        run.addNewSpacing().setVal(BigInteger.valueOf(size == LINE.size ? NARROWER : 0));
        BigInteger half = BigInteger.valueOf((long) HALF_POINTS * size);
        run.addNewSz().setVal(half);
        run.addNewSzCs().setVal(half);
        run.addNewLang().setEastAsia("zh-CN");
        return style;
    }

    private void paragraph(CTPPrGeneral paragraph) {
        if (this == FIRST || this == SECOND) {
            paragraph.addNewKeepNext();
        }
        // Programs read the grid of characters differently; exact lines and narrower characters give the same in all.
        paragraph.addNewSnapToGrid().setVal(false);
        paragraph.addNewAutoSpaceDE().setVal(false);
        paragraph.addNewAutoSpaceDN().setVal(false);
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        boolean exact = this != TABLE && this != NUMBER;
        spacing.setLine(BigInteger.valueOf(exact ? this == TITLE ? TITLE_PITCH : LINE_PITCH : 12 * TWIPS));
        spacing.setLineRule(exact ? STLineSpacingRule.EXACT : STLineSpacingRule.AUTO);
        if (indented) {
            CTInd indent = paragraph.addNewInd();
            indent.setFirstLineChars(BigInteger.valueOf(INDENT_CHARACTERS));
            indent.setFirstLine(BigInteger.valueOf(2L * size * TWIPS));
        }
        paragraph.addNewJc().setVal(STJc.Enum.forInt(align.getValue()));
    }

    /** Chinese by that font, with its own quotation marks; the rest by the Latin one. */
    static void face(CTFonts fonts, LetterFont font) {
        fonts.setHint(STHint.EAST_ASIA);
        fonts.setEastAsia(font.face());
        fonts.setAscii(LetterFont.LATIN);
        fonts.setHAnsi(LetterFont.LATIN);
        fonts.setCs(LetterFont.LATIN);
    }
}
