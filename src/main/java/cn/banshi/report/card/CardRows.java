package cn.banshi.report.card;

import cn.banshi.report.Card;
import cn.banshi.report.ReportCell;
import java.util.ArrayList;
import java.util.List;

/** Rows of a card, built from top to bottom on a grid of 24 columns; labels take three of them. */
final class CardRows {
    /** Grid columns of every card. */
    static final int COLUMNS = 24;

    /** Grid columns of a label. */
    static final int LABEL = 3;

    private final List<Card.Row> rows = new ArrayList<>();

    /** Labels with short values in turn, all pairs of one width; "/" where nothing is filled. */
    CardRows values(String... labelsAndValues) {
        int width = COLUMNS * 2 / labelsAndValues.length;
        List<Card.Cell> cells = new ArrayList<>();
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            cells.add(label(labelsAndValues[i], LABEL));
            cells.add(value(labelsAndValues[i + 1], width - LABEL));
        }
        return row(1, 0, cells);
    }

    /** A label with running text; "/" where nothing is filled. */
    CardRows text(String label, String text, int lines) {
        return row(
                lines,
                0,
                List.of(
                        label(label, LABEL),
                        nothing(text) ? value(text, COLUMNS - LABEL) : cell(text, Card.Kind.TEXT, COLUMNS - LABEL)));
    }

    /** A label with room for handwriting below what is already known. */
    CardRows signing(String label, String text, int lines, int room) {
        return row(lines, room, List.of(label(label, LABEL), cell(text, Card.Kind.SIGNING, COLUMNS - LABEL)));
    }

    /** A row of boxes. */
    CardRows row(int lines, int room, List<Card.Cell> cells) {
        rows.add(new Card.Row(lines, room, cells));
        return this;
    }

    List<Card.Row> rows() {
        return rows;
    }

    private static boolean nothing(String text) {
        return text.isBlank() || text.equals(ReportCell.NOTHING);
    }

    static Card.Cell label(String text, int span) {
        return cell(text, Card.Kind.LABEL, span);
    }

    static Card.Cell value(String text, int span) {
        return cell(text.isBlank() ? ReportCell.NOTHING : text, Card.Kind.VALUE, span);
    }

    static Card.Cell number(String text, int span) {
        return text.isBlank() ? value(text, span) : cell(text, Card.Kind.NUMBER, span);
    }

    /** A box that stays empty where nothing is known, to be filled by hand. */
    static Card.Cell blank(String text, int span) {
        return cell(text, Card.Kind.VALUE, span);
    }

    static Card.Cell cell(String text, Card.Kind kind, int span) {
        return new Card.Cell(text, kind, span, 1);
    }

    static Card.Cell tall(String text, int span, int rowSpan) {
        return new Card.Cell(text, Card.Kind.LABEL, span, rowSpan);
    }
}
