package cn.banshi.report.mask;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.checks.PersonalNumbers;
import cn.banshi.report.Card;
import cn.banshi.report.CardSet;
import cn.banshi.report.Letter;
import cn.banshi.report.Report;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.TextWalk;
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
        ReportDocument masked = document.mapTexts(Masks::text).markedPublic();
        look(masked);
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
        CardSet masked = new CardSet(
                set.code(),
                Masks.text(set.title()),
                cards,
                set.nothing(),
                set.tables().stream().map(PublicVersion::of).toList(),
                set.draft(),
                set.sample(),
                true);
        look(masked);
        return masked;
    }

    /**
     * The letter as others may read it; its annexes are masked where they are made.
     *
     * @throws AppException INPUT when a number of 11 or 18 digits is left that is no phone and no card; the sentence says where
     */
    public static Letter of(Letter letter) {
        Letter masked = letter.mapTexts(Masks::text).markedPublic();
        look(masked);
        return masked;
    }

    private static void look(Report report) {
        TextWalk.over(report, (text, place) -> {
            // The code of an item holds no number of a person, however long it is.
            if (!place.endsWith(TextWalk.ITEM_NUMBER)) {
                refuse(text, place);
            }
        });
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
