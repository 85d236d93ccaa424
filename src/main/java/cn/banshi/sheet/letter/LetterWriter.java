package cn.banshi.sheet.letter;

import cn.banshi.base.file.WholeFile;
import cn.banshi.report.ColumnWidths;
import cn.banshi.report.Letter;
import cn.banshi.report.ReportDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes letters as .docx. Thread-safe. */
public final class LetterWriter {
    private static final String PROGRAM = "办实事台账";
    private static final int HUNDREDTHS = 100;
    private static final int SIZE = 16;
    private static final int CHARACTERS_A_LINE = 28;
    private static final int CHARACTERS_BEHIND_DATE = 4;

    /**
     * Writes the letter with its annexes, each on pages of its own.
     *
     * @throws cn.banshi.base.AppException FILE when the file cannot be written; an existing one is then unchanged
     */
    public void write(Letter letter, Path target) {
        WholeFile.write(target, out -> write(letter, out));
    }

    private static void write(Letter letter, OutputStream out) throws IOException {
        try (XWPFDocument file = new XWPFDocument()) {
            file.getProperties().getCoreProperties().setTitle(letter.titleLine());
            file.getProperties().getCoreProperties().setCreator(PROGRAM);
            LetterStyle.addTo(file);
            FontTable.addTo(file);
            text(file, letter);
            CTSectPr first = section(file, letter.annexes().isEmpty());
            LetterSheet.upright(first);
            LetterEdges.addTo(file, first, letter.marks());
            for (int i = 0; i < letter.annexes().size(); i++) {
                annex(file, letter, i);
            }
            file.write(out);
        }
    }

    private static void text(XWPFDocument file, Letter letter) {
        paragraph(file, LetterStyle.TITLE, String.join("\n", letter.title()));
        paragraph(file, LetterStyle.LINE, "");
        if (!letter.addressee().isEmpty()) {
            paragraph(file, LetterStyle.LINE, letter.addressee());
        }
        XWPFParagraph last = null;
        for (Letter.Paragraph paragraph : letter.body()) {
            last = body(file, paragraph);
        }
        if (last != null && !letter.signer().isEmpty()) {
            keep(last);
        }
        annexes(file, letter);
        signature(file, letter);
    }

    private static XWPFParagraph body(XWPFDocument file, Letter.Paragraph source) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(LetterStyle.of(source.level()).id());
        if (!source.lead().isEmpty()) {
            XWPFRun lead = paragraph.createRun();
            LetterStyle.face(lead.getCTR().addNewRPr().addNewRFonts(), LetterFont.SECOND);
            LetterText.put(lead, source.lead());
        }
        LetterText.put(paragraph.createRun(), source.text());
        return paragraph;
    }

    private static void annexes(XWPFDocument file, Letter letter) {
        int count = letter.annexes().size();
        if (count > 0) {
            keep(paragraph(file, LetterStyle.LINE, ""));
        }
        // 附件： takes three characters behind the indent of two, a number one more.
        int left = count == 1 ? 5 : 6;
        for (int i = 0; i < count; i++) {
            String word = i == 0 ? "附件：" : "";
            String number = letter.annexNumber(i);
            String tab = number.isEmpty() ? "" : "\t";
            XWPFParagraph paragraph = paragraph(file, LetterStyle.LINE, word + number + tab + letter.annexName(i));
            keep(paragraph);
            CTInd indent = indent(paragraph);
            indent.setLeftChars(BigInteger.valueOf((long) left * HUNDREDTHS));
            indent.setLeft(characters(left));
            int hanging = (i == 0 ? 3 : 0) + (number.isEmpty() ? 0 : 1);
            indent.setHangingChars(BigInteger.valueOf((long) hanging * HUNDREDTHS));
            indent.setHanging(characters(hanging));
        }
    }

    /** Signer above the date, both in the middle of a block that ends four characters before the margin. */
    private static void signature(XWPFDocument file, Letter letter) {
        if (letter.signer().isEmpty()) {
            return;
        }
        keep(paragraph(file, LetterStyle.LINE, ""));
        keep(paragraph(file, LetterStyle.LINE, ""));
        double widest = Math.max(ColumnWidths.ems(letter.signer()), ColumnWidths.ems(letter.date()));
        int before = (int) Math.max(0, CHARACTERS_A_LINE - CHARACTERS_BEHIND_DATE - Math.ceil(widest) - 1);
        for (String line : List.of(letter.signer(), letter.date())) {
            XWPFParagraph paragraph = paragraph(file, LetterStyle.LINE, line);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            CTInd indent = indent(paragraph);
            indent.setLeftChars(BigInteger.valueOf((long) before * HUNDREDTHS));
            indent.setLeft(characters(before));
            indent.setRightChars(BigInteger.valueOf((long) CHARACTERS_BEHIND_DATE * HUNDREDTHS));
            indent.setRight(characters(CHARACTERS_BEHIND_DATE));
            if (line.equals(letter.signer())) {
                keep(paragraph);
            }
        }
    }

    private static void annex(XWPFDocument file, Letter letter, int index) {
        ReportDocument document = letter.annexes().get(index);
        paragraph(file, LetterStyle.ANNEX, letter.annexSign(index));
        paragraph(file, LetterStyle.TITLE, String.join("\n", document.title()));
        if (!document.asOf().isEmpty()) {
            small(file, document.asOf(), ParagraphAlignment.CENTER);
        }
        XWPFParagraph line = small(file, document.left() + "\t" + document.right(), ParagraphAlignment.LEFT);
        CTTabStop edge = properties(line).addNewTabs().addNewTab();
        edge.setVal(STTabJc.RIGHT);
        edge.setPos(BigInteger.valueOf(LetterSheet.room(document.page())));
        new LetterTable(file, document).write();
        document.notes().forEach(note -> small(file, note, ParagraphAlignment.LEFT));
        // A file may not end with a table.
        small(file, String.join("    ", document.signature()), ParagraphAlignment.LEFT);
        LetterSheet.lying(section(file, index == letter.annexes().size() - 1), document.page());
    }

    private static XWPFParagraph small(XWPFDocument file, String text, ParagraphAlignment align) {
        XWPFParagraph paragraph = paragraph(file, LetterStyle.TABLE, text);
        paragraph.setAlignment(align);
        return paragraph;
    }

    /** The section that ends here: the file's last one, or one that its last paragraph holds. */
    private static CTSectPr section(XWPFDocument file, boolean last) {
        if (last) {
            return file.getDocument().getBody().addNewSectPr();
        }
        XWPFParagraph end = file.getLastParagraph();
        return properties(end).addNewSectPr();
    }

    private static XWPFParagraph paragraph(XWPFDocument file, LetterStyle style, String text) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style.id());
        if (!text.isEmpty()) {
            LetterText.put(paragraph.createRun(), text);
        }
        return paragraph;
    }

    private static void keep(XWPFParagraph paragraph) {
        paragraph.setKeepNext(true);
    }

    private static CTInd indent(XWPFParagraph paragraph) {
        CTPPr properties = properties(paragraph);
        return properties.isSetInd() ? properties.getInd() : properties.addNewInd();
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    private static BigInteger characters(int count) {
        return BigInteger.valueOf((long) count * SIZE * LetterStyle.TWIPS);
    }
}
