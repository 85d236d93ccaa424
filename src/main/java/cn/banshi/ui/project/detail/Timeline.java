package cn.banshi.ui.project.detail;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.DatedNote;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportCalendar;
import cn.banshi.ui.kit.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything dated about an item in one line of time, newest first. */
final class Timeline {
    private final OfficeData office;
    private final ReportCalendar calendar;
    private final LocalDate today;
    private final int decimals;
    private final List<TimelineEntry> entries = new ArrayList<>();

    private Timeline(OfficeData office, LocalDate today) {
        this.office = office;
        this.calendar = office.office().calendar();
        this.today = today;
        this.decimals = office.office().wanDecimals();
    }

    /** Moves, months, payments, adjustments and notes; of one day the later entered goes first. */
    static List<TimelineEntry> of(Dossier item, OfficeData office, LocalDate today) {
        Timeline timeline = new Timeline(office, today);
        item.moves().forEach(timeline::move);
        item.adjustments().forEach(timeline::adjustment);
        item.papers().notes().forEach(timeline::note);
        timeline.payments(item.payments());
        item.months().forEach(timeline::month);
        Collections.reverse(timeline.entries);
        timeline.entries.sort(Comparator.comparing(TimelineEntry::date).reversed());
        return List.copyOf(timeline.entries);
    }

    private void move(StatusMove move) {
        String basis = move.basis().isEmpty() ? "" : Texts.of("detail.timeline.basis", move.basis());
        entries.add(new TimelineEntry(move.date(), move.to().label(), sentences(move.note(), basis), move.person()));
    }

    private void adjustment(Adjustment adjustment) {
        boolean deadline = adjustment.target() == AdjustmentTarget.DEADLINE;
        String what = deadline
                ? Texts.of("detail.timeline.deadline", day(adjustment.oldDate()), day(adjustment.newDate()))
                : Texts.of(
                        "detail.timeline.amount",
                        adjustment.target().label(),
                        amount(adjustment.oldAmount()),
                        amount(adjustment.newAmount()));
        String basis = adjustment.basis().isEmpty() ? "" : Texts.of("detail.timeline.basis", adjustment.basis());
        entries.add(new TimelineEntry(
                adjustment.date(),
                Texts.of(deadline ? "detail.adjust.deadline" : "detail.adjust.amount"),
                sentences(what, adjustment.reason(), basis),
                adjustment.approver()));
    }

    private void note(DatedNote note) {
        entries.add(new TimelineEntry(note.date(), ProjectField.NOTES.label(), note.text(), ""));
    }

    /** One line a month, with every source that paid in it. */
    private void payments(List<Payment> payments) {
        Map<YearMonth, List<Payment>> byMonth =
                payments.stream().collect(Collectors.groupingBy(Payment::month, TreeMap::new, Collectors.toList()));
        byMonth.forEach((month, paid) -> {
            Money sum = paid.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
            String parts = paid.stream()
                    .map(payment -> Texts.of(
                            "detail.timeline.paid.source",
                            office.valueName(payment.sourceId()),
                            MoneyText.wan(payment.amount(), decimals)))
                    .collect(Collectors.joining("、"));
            entries.add(new TimelineEntry(
                    endOf(month),
                    Texts.of("detail.timeline.payment"),
                    paid.size() == 1
                            ? Texts.of("detail.timeline.paid.one", month.getMonthValue(), parts)
                            : Texts.of(
                                    "detail.timeline.paid", month.getMonthValue(), MoneyText.wan(sum, decimals), parts),
                    ""));
        });
    }

    private LocalDate endOf(YearMonth month) {
        LocalDate last = calendar.lastDay(month);
        return last.isAfter(today) ? today : last;
    }

    private void month(MonthlyProgress month) {
        String progress = month.physicalProgress() == null
                ? ""
                : Texts.of("detail.timeline.progress", month.physicalProgress().toString());
        String money = month.investment() == null
                ? ""
                : Texts.of("detail.timeline.invested", MoneyText.wan(month.investment(), decimals));
        String words = sentences(month.text(), progress, money);
        if (!words.isEmpty()) {
            entries.add(new TimelineEntry(
                    endOf(month.month()),
                    Texts.of("detail.timeline.month"),
                    Texts.of("detail.timeline.month.text", month.month().getMonthValue(), words),
                    ""));
        }
    }

    /** Joins sentences; one that has no end mark gets a full stop before the next. */
    private static String sentences(String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.endsWith("。") ? part.substring(0, part.length() - 1) : part)
                .collect(Collectors.joining("。"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? Texts.of("detail.timeline.none") : DateText.longText(day);
    }

    private String amount(@Nullable Money money) {
        return money == null ? Texts.of("detail.timeline.none") : MoneyText.wan(money, decimals);
    }
}
