package cn.banshi.paper;

import cn.banshi.report.Align;
import cn.banshi.report.ColumnWidths;
import cn.banshi.report.Letter;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Lays a letter out line by line; 22 lines fill a page. */
final class LetterRows {
    private static final int LINE = 29;
    private static final int TITLE_LINE = 36;
    private static final int WIDTH = 442;
    private static final float SIZE = 15.75f;
    private static final float TITLE_SIZE = 22;

    /** Width of a cell; a little more than a line is measured to, so that it is never broken again. */
    private static final int ROOM = 446;

    private static final int INDENT = 32;
    private static final int ANNEX_WORD = 48;
    private static final int ANNEX_NUMBER = 16;
    private static final int CHARACTERS_BEHIND_DATE = 4;

    private final Letter letter;
    private final Faces faces;
    private final List<PageRow> rows = new ArrayList<>();
    private int block;

    LetterRows(Letter letter, Faces faces) {
        this.letter = letter;
        this.faces = faces;
    }

    /**
     * The lines. In one block, and thus on one page: a heading with the beginning of what follows, the first two and the last
     * two lines of a paragraph, and the end of the text with annexes and signature.
     */
    List<PageRow> rows() {
        title();
        line("");
        if (!letter.addressee().isEmpty()) {
            Lines.of(letter.addressee(), faces.regular(SIZE), WIDTH, 0).forEach(this::line);
        }
        boolean behindHeading = false;
        for (Letter.Paragraph paragraph : letter.body()) {
            if (!behindHeading) {
                block++;
            }
            paragraph(paragraph);
            behindHeading = paragraph.level() != Letter.Level.BODY;
        }
        annexes();
        signature();
        return rows;
    }

    private void title() {
        boolean bold = faces.boldCovers(letter.titleLine());
        Font font = bold ? faces.bold(TITLE_SIZE) : faces.regular(TITLE_SIZE);
        for (String line : Lines.of(String.join("\n", letter.title()), font, WIDTH, 0)) {
            add(TITLE_LINE, new PageRow.Cell(0, WIDTH, "title", Align.CENTER, bold), line);
        }
    }

    private void paragraph(Letter.Paragraph paragraph) {
        boolean sans = paragraph.level() == Letter.Level.FIRST && faces.sansCovers(paragraph.words());
        Font font = sans ? faces.sans(SIZE) : faces.regular(SIZE);
        List<String> lines = Lines.of(paragraph.words(), font, WIDTH, INDENT);
        for (int i = 0; i < lines.size(); i++) {
            boolean freeToMove = i >= 2 && i != lines.size() - 1;
            if (freeToMove) {
                block++;
            }
            int x = i == 0 ? INDENT : 0;
            add(LINE, new PageRow.Cell(x, ROOM - x, sans ? "first" : "line", Align.LEFT, false), lines.get(i));
        }
    }

    private void annexes() {
        int count = letter.annexes().size();
        if (count > 0) {
            line("");
        }
        int number = INDENT + ANNEX_WORD;
        int name = count == 1 ? number : number + ANNEX_NUMBER;
        for (int i = 0; i < count; i++) {
            List<String> lines = Lines.of(letter.annexName(i), faces.regular(SIZE), (float) WIDTH - name, 0);
            for (int l = 0; l < lines.size(); l++) {
                List<PageRow.Cell> cells = List.of(
                        new PageRow.Cell(INDENT, ANNEX_WORD, "line", Align.LEFT, false),
                        new PageRow.Cell(number, ANNEX_NUMBER, "line", Align.LEFT, false),
                        new PageRow.Cell(name, ROOM - name, "line", Align.LEFT, false));
                List<String> texts =
                        List.of(i + l == 0 ? "附件：" : "", l == 0 ? letter.annexNumber(i) : "", lines.get(l));
                rows.add(new PageRow(new PageRow.Layout(LINE, false, cells), texts, block));
            }
        }
    }

    /** Signer above the date, both in the middle of a block that ends four characters before the margin. */
    private void signature() {
        if (letter.signer().isEmpty()) {
            return;
        }
        line("");
        line("");
        double widest = Math.max(ColumnWidths.ems(letter.signer()), ColumnWidths.ems(letter.date()));
        int width = (int) Math.min(WIDTH, Math.ceil((widest + 1) * SIZE));
        int x = Math.max(0, WIDTH - width - Math.round(CHARACTERS_BEHIND_DATE * SIZE));
        PageRow.Cell cell = new PageRow.Cell(x, width, "line", Align.CENTER, false);
        Lines.of(letter.signer(), faces.regular(SIZE), width, 0).forEach(line -> add(LINE, cell, line));
        add(LINE, cell, letter.date());
    }

    private void line(String text) {
        add(LINE, new PageRow.Cell(0, ROOM, "line", Align.LEFT, false), text);
    }

    private void add(int height, PageRow.Cell cell, String text) {
        rows.add(new PageRow(new PageRow.Layout(height, false, List.of(cell)), List.of(text), block));
    }
}
