package cn.banshi.domain.office;

import cn.banshi.domain.time.DateText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The holders of one post, the newest first, and whether they follow each other day by day.
 *
 * @param terms newest first
 * @param smooth false where there is a gap or an overlap, or nobody holds the post now
 * @param sentence what there is to know about it; empty where nobody ever held the post
 */
public record TermLine(List<LeaderTerm> terms, boolean smooth, String sentence) {

    /** The line of a post as of today. */
    public static TermLine of(OfficeData office, long leaderId, LocalDate today) {
        List<LeaderTerm> terms = office.terms().stream()
                .filter(term -> term.leaderId() == leaderId)
                .sorted(Comparator.comparing(TermLine::first).reversed())
                .toList();
        for (int i = 0; i + 1 < terms.size(); i++) {
            String trouble = between(terms.get(i + 1), terms.get(i));
            if (!trouble.isEmpty()) {
                return new TermLine(terms, false, trouble);
            }
        }
        if (terms.isEmpty()) {
            return new TermLine(terms, true, "");
        }
        LeaderTerm last = terms.get(0);
        if (last.until() != null && last.until().isBefore(today)) {
            return new TermLine(
                    terms, false, "%s %s止，现在没有人任职。请换人".formatted(last.name(), DateText.longText(last.until())));
        }
        return new TermLine(terms, true, smooth(terms));
    }

    private static LocalDate first(LeaderTerm term) {
        return term.from() == null ? LocalDate.MIN : term.from();
    }

    private static String between(LeaderTerm earlier, LeaderTerm later) {
        LocalDate until = earlier.until();
        LocalDate from = later.from();
        if (until == null || from == null || !from.isAfter(until)) {
            return "%s 和 %s 的任职时间有重叠，报表不知道印谁。请改任职止或任职起".formatted(earlier.name(), later.name());
        }
        LocalDate free = until.plusDays(1);
        if (from.isAfter(free)) {
            return "%s到%s没有人任职，这几天的报表只印岗位。请改任职止或任职起"
                    .formatted(DateText.longText(free), DateText.longText(from.minusDays(1)));
        }
        return "";
    }

    private static String smooth(List<LeaderTerm> terms) {
        LeaderTerm now = terms.get(0);
        LocalDate from = now.from();
        if (terms.size() == 1 || from == null) {
            return "报表印报告日在任的人";
        }
        return "%s交，%s接，中间没有空档。报表印报告日在任的人：%s以前印 %s，以后印 %s"
                .formatted(
                        DateText.longText(from.minusDays(1)),
                        DateText.monthDayText(from),
                        DateText.longText(from),
                        terms.get(1).name(),
                        now.name());
    }

    /** Who holds the post on the day, null when nobody does. */
    public @Nullable LeaderTerm on(LocalDate day) {
        return terms.stream().filter(term -> term.covers(day)).findFirst().orElse(null);
    }
}
