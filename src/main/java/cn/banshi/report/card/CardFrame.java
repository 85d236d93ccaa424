package cn.banshi.report.card;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.project.Schedule;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportCalendar;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Card;
import cn.banshi.report.CardSet;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.PeriodWords;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportBasis;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.table.PublicFields;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all cards share: which items, head and foot, and how a card says what an item holds. */
final class CardFrame {
    private final ReportInput input;
    private final ReportDefinition definition;
    private final Office office;
    private final String title;

    CardFrame(ReportDefinition definition, ReportInput input) {
        this(definition, input, definition.title());
    }

    private CardFrame(ReportDefinition definition, ReportInput input, String title) {
        this.input = input;
        this.definition = definition;
        this.office = input.office();
        this.title = title;
    }

    /** The same with another title on the cards. */
    CardFrame titled(String other) {
        return new CardFrame(definition, input, other);
    }

    /** Items that were built or done in the period, or up to its last day. */
    List<ItemView> finished() {
        boolean toDate = input.parameters().basis() == ReportBasis.TO_DATE;
        ReportPeriod period = input.figures().period();
        ReportCalendar calendar = office.calendar();
        return input.figures().items().stream()
                .filter(item -> {
                    LocalDate day = item.doneOn() == null ? item.builtOn() : item.doneOn();
                    return day != null && (toDate || period.contains(calendar.monthOf(day)));
                })
                .toList();
    }

    /**
     * The items that have a card: the chosen ones, whatever they are like, else the usual ones.
     *
     * @param usual items that get a card where none is chosen
     */
    List<ItemView> items(List<ItemView> usual) {
        List<ItemView> items = input.parameters().scope().items().isEmpty()
                ? usual
                : input.figures().items();
        return forPublic()
                ? items.stream().filter(item -> item.project().open()).toList()
                : items;
    }

    /** The first rows of a form that is filled in by hand: which item, of whom. */
    CardRows opening(ItemView item, CardRows rows) {
        return rows.text("项目名称", item.project().name(), 1)
                .values(
                        "清单序号", item.listNumber(),
                        "所属社区", text(item, ItemField.COMMUNITY),
                        "牵头单位", text(item, ItemField.LEAD_DEPARTMENT));
    }

    /** Whether it is made for the public. */
    boolean forPublic() {
        return input.parameters().audience() == ReportAudience.PUBLIC;
    }

    /**
     * The set of cards; where there is no item, one page that says so.
     *
     * @param none why there is none and what to do, a sentence
     * @param rows adds the rows of an item's card
     */
    CardSet set(
            List<ItemView> items,
            List<ReportDocument> tables,
            String none,
            List<String> notes,
            BiConsumer<ItemView, CardRows> rows) {
        List<Card> cards = items.stream()
                .map(item -> {
                    CardRows grid = new CardRows();
                    rows.accept(item, grid);
                    return card(name(item), number(item), grid, notes);
                })
                .toList();
        if (cards.isEmpty() && tables.isEmpty()) {
            cards = List.of(card("没有项目", "", new CardRows().text("说明", none, 3), List.of()));
        }
        PeriodWords words = input.words();
        return new CardSet(
                definition.code(),
                office.fullName() + words.year() + words.months() + definition.title(),
                cards,
                items.isEmpty() ? none : "",
                tables,
                input.figures().preliminary(),
                office.sample());
    }

    private Card card(String name, String right, CardRows rows, List<String> notes) {
        return new Card(
                name,
                List.of(office.fullName() + "“我为群众办实事”", title),
                "截至" + DateText.longText(input.figures().asOf()),
                right,
                CardRows.COLUMNS,
                rows.rows(),
                notes);
    }

    private static String name(ItemView item) {
        return (item.listNumber() + " " + item.project().name()).strip();
    }

    private static String number(ItemView item) {
        return "编号：" + item.project().code();
    }

    /** A field of the column catalogue; empty where nothing is filled or these readers may not see it. */
    String text(ItemView item, ItemField field) {
        String text = field.text(item, input.data());
        return forPublic() ? PublicFields.text(field, text) : text;
    }

    /** Filled fields with a mark between them. */
    String joined(ItemView item, ItemField... fields) {
        return Stream.of(fields)
                .map(field -> text(item, field))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("、"));
    }

    /** A day of the list year as 11月26日, of another year with the year; empty for none. */
    String day(ItemView item, @Nullable LocalDate day) {
        return ItemWords.day(item, day);
    }

    /** 完成时限 as worded, with the day that counts where the words do not say it. */
    String deadline(ItemView item) {
        Schedule schedule = item.project().schedule();
        String day = day(item, item.deadline());
        String wording = schedule.deadlineWording();
        if (wording.isBlank() || day.isEmpty() || wording.contains(day)) {
            return wording.isBlank() ? day : wording;
        }
        return wording + "\n（" + day + "）";
    }

    /** 责任领导, with the holders of the day. */
    String leaders(ItemView item) {
        return ItemWords.leaders(item, input.data());
    }

    /** 万元 without the unit; empty for null and for a zero that says nothing. */
    String wan(ItemView item, @Nullable Money amount) {
        Money stated = ItemWords.stated(item, amount);
        return stated == null ? "" : wan(stated);
    }

    /** 万元 without the unit. */
    String wan(Money amount) {
        return MoneyText.wan(amount, office.wanDecimals());
    }

    /** 形象进度 such as 60%; empty where nothing is known. */
    String progress(ItemView item) {
        return item.progressStated() || item.done() ? item.progress().text(office.rateDecimals()) + "%" : "";
    }

    /** The row of those who sign, where it is asked for. */
    void signatures(CardRows rows) {
        if (!input.parameters().frame().signature()) {
            return;
        }
        rows.row(
                2,
                0,
                List.of(
                        CardRows.label("单位负责人", 3),
                        CardRows.blank(office.unitLeader(), 3),
                        CardRows.label("审核人", 3),
                        CardRows.blank(office.reviewer(), 3),
                        CardRows.label("填报人", 2),
                        CardRows.blank(office.preparer(), 3),
                        CardRows.label("填报\n日期", 2),
                        CardRows.blank(DateText.longText(input.filledOn()), 5)));
    }
}
