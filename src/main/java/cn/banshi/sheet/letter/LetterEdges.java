package cn.banshi.sheet.letter;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Page numbers — 1 — at the outer edges and marks at the top; later sections take them over from the first. */
final class LetterEdges {
    private static final String MARK_COLOUR = "9A1B1B";
    private static final BigInteger ONE_CHARACTER = BigInteger.valueOf(100);
    private static final BigInteger CHARACTER = BigInteger.valueOf(14L * LetterStyle.TWIPS);

    private LetterEdges() {}

    static void addTo(XWPFDocument document, CTSectPr first, List<String> marks) {
        document.getSettings().setEvenAndOddHeadings(true);
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, first);
        number(policy.createFooter(XWPFHeaderFooterPolicy.DEFAULT), true);
        number(policy.createFooter(XWPFHeaderFooterPolicy.EVEN), false);
        if (!marks.isEmpty()) {
            String words = String.join("  ", marks);
            mark(policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT), words);
            mark(policy.createHeader(XWPFHeaderFooterPolicy.EVEN), words);
        }
    }

    private static XWPFParagraph paragraph(XWPFHeaderFooter edge) {
        XWPFParagraph paragraph = edge.getParagraphs().isEmpty() ? edge.createParagraph() : edge.getParagraphArray(0);
        paragraph.setStyle(LetterStyle.NUMBER.id());
        return paragraph;
    }

    private static void number(XWPFHeaderFooter footer, boolean odd) {
        XWPFParagraph paragraph = paragraph(footer);
        CTPPr properties = paragraph.getCTP().getPPr();
        CTInd indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
        if (odd) {
            indent.setRightChars(ONE_CHARACTER);
            indent.setRight(CHARACTER);
        } else {
            indent.setLeftChars(ONE_CHARACTER);
            indent.setLeft(CHARACTER);
        }
        paragraph.setAlignment(odd ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        run(paragraph).setText("— ");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run(paragraph).getCTR().addNewInstrText().setStringValue("PAGE");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run(paragraph).setText("1");
        run(paragraph).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        run(paragraph).setText(" —");
    }

    private static XWPFRun run(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        LetterStyle.face(run.getCTR().addNewRPr().addNewRFonts(), LetterFont.TABLE);
        return run;
    }

    private static void mark(XWPFHeaderFooter header, String words) {
        XWPFParagraph paragraph = paragraph(header);
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        XWPFRun run = run(paragraph);
        run.setText(words);
        run.setColor(MARK_COLOUR);
        run.setBold(true);
    }
}
