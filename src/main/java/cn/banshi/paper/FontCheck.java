package cn.banshi.paper;

import cn.banshi.report.Card;
import cn.banshi.report.CardSet;
import cn.banshi.report.Letter;
import cn.banshi.report.MissingCharacter;
import cn.banshi.report.Report;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportChart;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import java.util.ArrayList;
import java.util.List;

/** Finds characters that would vanish on paper, before anything is printed. */
public final class FontCheck {
    private final Faces faces = new Faces();

    /** Every character that the bundled fonts lack with its place, in reading order; empty when all can be printed. */
    public List<MissingCharacter> missing(Report report) {
        List<MissingCharacter> found = new ArrayList<>();
        if (report instanceof ReportDocument document) {
            look(document, found);
        } else if (report instanceof CardSet set) {
            set.tables().forEach(table -> look(table, found));
            set.cards().forEach(card -> look(card, found));
        } else if (report instanceof Letter letter) {
            look(letter, found);
            letter.annexes().forEach(annex -> look(annex, found));
        }
        return List.copyOf(found);
    }

    private void look(Letter letter, List<MissingCharacter> found) {
        letter.title().forEach(line -> look(line, "标题", found));
        look(letter.addressee(), "主送", found);
        int number = 0;
        for (Letter.Paragraph paragraph : letter.body()) {
            number++;
            look(paragraph.words(), "正文第" + number + "段", found);
        }
        look(letter.signer() + letter.date(), "落款", found);
    }

    private void look(ReportDocument document, List<MissingCharacter> found) {
        document.title().forEach(line -> look(line, "标题", found));
        look(document.asOf() + document.left() + document.right(), "表头", found);
        for (ReportColumn column : document.columns()) {
            look(String.join("", column.above()) + column.title(), "列名", found);
        }
        int line = 0;
        for (ReportRow row : document.rows()) {
            line++;
            int column = 0;
            for (ReportCell cell : row.cells()) {
                look(cell.text(), document.columns().get(column).title() + " 第" + line + "行", found);
                column += cell.span();
            }
        }
        document.paragraphs().forEach(text -> look(text, "文字说明", found));
        document.notes().forEach(text -> look(text, "附注", found));
        document.signature().forEach(text -> look(text, "签字行", found));
        document.seal().forEach(text -> look(text, "盖章处", found));
        for (ReportChart chart : document.charts()) {
            look(chart.title() + String.join("", chart.categories()), "附图", found);
        }
    }

    private void look(Card card, List<MissingCharacter> found) {
        String page = "“" + card.name() + "”的";
        look(String.join("", card.title()) + card.left() + card.right(), page + "表头", found);
        String label = "";
        for (Card.Placed box : card.placed()) {
            String text = box.cell().text();
            look(text, page + (label.isEmpty() ? "表内" : label), found);
            if (box.cell().kind() == Card.Kind.LABEL) {
                label = text.replace("\n", "");
            }
        }
        card.notes().forEach(note -> look(note, page + "附注", found));
    }

    private void look(String text, String place, List<MissingCharacter> found) {
        for (String character : faces.missing(text)) {
            found.add(new MissingCharacter(character, place));
        }
    }
}
