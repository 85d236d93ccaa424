package cn.banshi.ui.project.detail;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.DatedNote;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportCalendar;
import cn.banshi.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything dated about an item in one line of time, newest first. */
final class Timeline {
    private final ReportCalendar calendar;
    private final LocalDate today;
    private final int decimals;
    private final List<TimelineEntry> entries = new ArrayList<>();

    private Timeline(ReportCalendar calendar, LocalDate today, int decimals) {
        this.calendar = calendar;
        this.today = today;
        this.decimals = decimals;
    }

    /** Moves, months, adjustments and notes; of one day the later entered goes first. */
    static List<TimelineEntry> of(Dossier item, ReportCalendar calendar, LocalDate today, int decimals) {
        Timeline timeline = new Timeline(calendar, today, decimals);
        item.moves().forEach(timeline::move);
        item.adjustments().forEach(timeline::adjustment);
        item.papers().notes().forEach(timeline::note);
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

    private void month(MonthlyProgress month) {
        LocalDate last = calendar.lastDay(month.month());
        String progress = month.physicalProgress() == null
                ? ""
                : Texts.of("detail.timeline.progress", month.physicalProgress().toString());
        String money = month.investment() == null
                ? ""
                : Texts.of("detail.timeline.invested", MoneyText.wan(month.investment(), decimals));
        String words = sentences(month.text(), progress, money);
        if (!words.isEmpty()) {
            entries.add(new TimelineEntry(
                    last.isAfter(today) ? today : last,
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
