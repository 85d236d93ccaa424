package cn.banshi.report.card;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.Acceptance;
import cn.banshi.domain.project.PublicNotice;
import cn.banshi.domain.project.SatisfactionSurvey;
import cn.banshi.domain.project.SurveyResult;
import cn.banshi.report.ItemWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is on file about an item up to the day of its view, and how a card says it. */
final class PaperWords {
    private PaperWords() {}

    /** 验收 up to the day, oldest first. */
    static List<Acceptance> acceptances(ItemView item) {
        return upTo(item, item.dossier().papers().acceptances(), Acceptance::date);
    }

    /** 公示 up to the day, oldest first. */
    static List<PublicNotice> notices(ItemView item) {
        return upTo(item, item.dossier().papers().notices(), PublicNotice::from);
    }

    /** 测评 up to the day, oldest first. */
    static List<SatisfactionSurvey> surveys(ItemView item) {
        return upTo(item, item.dossier().papers().surveys(), SatisfactionSurvey::date);
    }

    private static <T> List<T> upTo(ItemView item, List<T> rows, Function<T, LocalDate> day) {
        return rows.stream()
                .filter(row -> !day.apply(row).isAfter(item.asOf()))
                .sorted(Comparator.comparing(day))
                .toList();
    }

    /** Such as 街道 10月28日 合格. */
    static String acceptance(ItemView item) {
        return acceptances(item).stream()
                .map(row -> words(row.level(), ItemWords.day(item, row.date()), conclusion(row)))
                .collect(Collectors.joining("；"));
    }

    /** 合格 or 不合格. */
    static String conclusion(Acceptance row) {
        return row.passed() ? "合格" : "不合格";
    }

    /** Such as 11月1日至11月7日 社区公告栏 第3号 无异议. */
    static String notice(ItemView item) {
        return notices(item).stream()
                .map(row -> words(
                        ItemWords.day(item, row.from())
                                + (row.until() == null ? "起" : "至" + ItemWords.day(item, row.until())),
                        row.place(),
                        row.number(),
                        row.result()))
                .collect(Collectors.joining("；"));
    }

    /** Such as 11月30日 入户 满意（20/8/1）. */
    static String survey(ItemView item) {
        return surveys(item).stream()
                .map(row -> words(
                        ItemWords.day(item, row.date()),
                        row.way(),
                        result(row) + "（" + row.satisfied() + "/" + row.fair() + "/" + row.dissatisfied() + "）"))
                .collect(Collectors.joining("；"));
    }

    /** 满意, 基本满意, 不满意; empty where nobody voted. */
    static String result(SatisfactionSurvey row) {
        SurveyResult result = row.result();
        return result == null ? "" : result.label();
    }

    private static String words(String... words) {
        return Stream.of(words).filter(word -> !word.isBlank()).collect(Collectors.joining(" "));
    }
}
