package cn.banshi.report.mask;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.checks.PersonalNumbers;
import cn.banshi.report.Card;
import cn.banshi.report.CardSet;
import cn.banshi.report.Letter;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import java.util.List;

/** 公示版: masks, and a last look that lets no number of 11 or 18 digits out. */
public final class PublicVersion {
    private PublicVersion() {}

    /**
     * The document as others may read it.
     *
     * @throws AppException INPUT when a number of 11 or 18 digits is left that is no phone and no card; the sentence says where
     */
    public static ReportDocument of(ReportDocument document) {
        ReportDocument masked = document.mapTexts(Masks::text);
        for (ReportRow row : masked.rows()) {
            for (int i = 0, column = 0; i < row.cells().size(); i++) {
                ReportCell cell = row.cells().get(i);
                refuse(cell.text(), place(masked, row, column));
                column += cell.span();
            }
        }
        refuse(masked.title(), "标题");
        refuse(List.of(masked.asOf(), masked.left(), masked.right()), "表头");
        refuse(masked.paragraphs(), "文字说明");
        refuse(masked.notes(), "附注");
        masked.charts().forEach(chart -> refuse(chart.categories(), "图“" + chart.title() + "”"));
        refuse(masked.signature(), "签字行");
        refuse(masked.seal(), "签字行");
        return masked;
    }

    /**
     * Cards as others may read them.
     *
     * @throws AppException as {@link #of(ReportDocument)}
     */
    public static CardSet of(CardSet set) {
        List<Card> cards =
                set.cards().stream().map(card -> card.mapTexts(Masks::text)).toList();
        for (Card card : cards) {
            String page = PersonalNumbers.in(card.name()) ? "有一张卡片" : "“" + card.name() + "”的卡片";
            refuse(card.title(), page + "标题");
            // The code of an item holds no number of a person, however long it is.
            refuse(card.left(), page);
            card.placed().forEach(box -> refuse(box.cell().text(), page));
            refuse(card.notes(), page);
        }
        return new CardSet(
                set.code(),
                set.title(),
                cards,
                set.nothing(),
                set.tables().stream().map(PublicVersion::of).toList(),
                set.draft(),
                set.sample());
    }

    /**
     * The letter as others may read it; its annexes are masked where they are made.
     *
     * @throws AppException INPUT when a number of 11 or 18 digits is left that is no phone and no card; the sentence says where
     */
    public static Letter of(Letter letter) {
        Letter masked = letter.mapTexts(Masks::text);
        refuse(masked.title(), "标题");
        refuse(masked.addressee(), "主送");
        for (int i = 0; i < masked.body().size(); i++) {
            refuse(masked.body().get(i).words(), "正文第" + (i + 1) + "段");
        }
        refuse(masked.signer(), "落款");
        return masked;
    }

    private static String place(ReportDocument document, ReportRow row, int column) {
        String heading = document.columns().get(column).title();
        String first = row.cells().get(0).text().replace("\n", "");
        return column == 0 || PersonalNumbers.in(first) ? heading + "一栏" : heading + "一栏（第" + first + "行）";
    }

    private static void refuse(List<String> texts, String place) {
        texts.forEach(text -> refuse(text, place));
    }

    /**
     * The last look at one text of a public version.
     *
     * @param place where it stands, for the sentence
     * @throws AppException INPUT when a number of 11 or 18 digits is in it
     */
    public static void refuse(String text, String place) {
        if (PersonalNumbers.in(text)) {
            throw new AppException(ErrorCode.INPUT, "公示版没有出：" + place + "里有11位或18位的号码，可能是电话或证件号。请先在台账里改掉，再出公示版。");
        }
    }
}
