package cn.banshi.report;

import cn.banshi.domain.checks.PersonalNumbers;

/** One walk over every text of a report, whatever its shape, in reading order; checks of what is printed share it. */
public final class TextWalk {
    /** Where the number of an item stands on its card. */
    public static final String ITEM_NUMBER = "编号";

    /** What is done with a text. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * One text.
         *
         * @param text as printed
         * @param place where it stands, in words that hold no number of a person
         */
        void see(String text, String place);
    }

    private final Visitor visitor;

    private TextWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Shows every text to the visitor, those of annexes and tables too. */
    public static void over(Report report, Visitor visitor) {
        TextWalk walk = new TextWalk(visitor);
        if (report instanceof ReportDocument document) {
            walk.see(document);
        } else if (report instanceof CardSet set) {
            visitor.see(set.title(), "标题");
            set.tables().forEach(walk::see);
            set.cards().forEach(walk::see);
        } else if (report instanceof Letter letter) {
            walk.see(letter);
            letter.annexes().forEach(walk::see);
        }
    }

    private void see(Letter letter) {
        see(letter.title(), "标题");
        visitor.see(letter.addressee(), "主送");
        int number = 0;
        for (Letter.Paragraph paragraph : letter.body()) {
            number++;
            visitor.see(paragraph.words(), "正文第" + number + "段");
        }
        visitor.see(letter.signer(), "落款");
        visitor.see(letter.date(), "落款");
    }

    private void see(ReportDocument document) {
        see(document.title(), "标题");
        visitor.see(document.asOf(), "表头");
        visitor.see(document.left(), "表头");
        visitor.see(document.right(), "表头");
        for (ReportColumn column : document.columns()) {
            see(column.above(), "列名");
            visitor.see(column.title(), "列名");
        }
        int line = 0;
        for (ReportRow row : document.rows()) {
            line++;
            int column = 0;
            for (ReportCell cell : row.cells()) {
                visitor.see(cell.text(), harmless(document.columns().get(column).title(), "有一栏") + row(row, line));
                column += cell.span();
            }
        }
        see(document.paragraphs(), "文字说明");
        see(document.notes(), "附注");
        see(document.signature(), "签字行");
        see(document.seal(), "盖章处");
        for (ReportChart chart : document.charts()) {
            visitor.see(chart.title(), "附图");
            see(chart.categories(), "附图");
            chart.series().forEach(series -> visitor.see(series.name(), "附图"));
        }
    }

    /** Items by what stands first in their row, mostly their number; other rows by counting. */
    private static String row(ReportRow row, int line) {
        String first = row.cells().get(0).text().replace("\n", "");
        boolean named = row.kind() == ReportRow.Kind.ITEM
                && !first.isEmpty()
                && !first.equals(ReportCell.NOTHING)
                && !PersonalNumbers.in(first);
        return named ? "（第" + first + "行）" : " 第" + line + "行";
    }

    private void see(Card card) {
        String page = harmless("“" + card.name() + "”", "有一张卡片") + "的";
        see(card.title(), page + "标题");
        visitor.see(card.left(), page + "表头");
        visitor.see(card.right(), page + ITEM_NUMBER);
        String label = "";
        for (Card.Placed box : card.placed()) {
            String text = box.cell().text();
            visitor.see(text, page + (label.isEmpty() ? "表内" : label));
            if (box.cell().kind() == Card.Kind.LABEL) {
                label = text.replace("\n", "");
            }
        }
        see(card.notes(), page + "附注");
    }

    private static String harmless(String words, String instead) {
        return PersonalNumbers.in(words) ? instead : words;
    }

    private void see(Iterable<String> texts, String place) {
        texts.forEach(text -> visitor.see(text, place));
    }
}
