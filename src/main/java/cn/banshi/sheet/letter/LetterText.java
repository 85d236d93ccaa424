package cn.banshi.sheet.letter;

import java.util.StringTokenizer;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Puts words into a run as they are. */
final class LetterText {
    private static final String BREAKS = "\n\t";

    private LetterText() {}

    /** Line ends and tabs become breaks and tabs; signs that XML cannot hold are left out. */
    static void put(XWPFRun run, String text) {
        CTRPr look =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        if (look.sizeOfRFontsArray() == 0) {
            // Without it Word takes Chinese quotation marks and dashes for Latin ones.
            look.addNewRFonts().setHint(STHint.EAST_ASIA);
        }
        StringTokenizer pieces = new StringTokenizer(text, BREAKS, true);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            if (piece.equals("\n")) {
                run.addBreak();
            } else if (piece.equals("\t")) {
                run.addTab();
            } else {
                String words = piece.replaceAll("\\p{Cntrl}|[\uFFFE\uFFFF]", "");
                run.setText(words, run.getCTR().sizeOfTArray());
            }
        }
    }
}
