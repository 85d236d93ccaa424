package cn.banshi.work.month;

import cn.banshi.domain.checks.QualityPoint;
import cn.banshi.domain.figures.FigureSet;
import cn.banshi.report.check.CrossCheck;
import cn.banshi.work.report.Pages;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be known before a month is locked.
 *
 * @param month the month
 * @param through its last day
 * @param due items that owe a report for the month
 * @param filled those of them that have a text
 * @param quality what should be put right, by kind
 * @param check 勾稽核对
 * @param reports what would be printed and kept
 * @param missing characters of those reports that no font can print, each once: they would be lost for good
 * @param figures the figures that would be kept
 * @param refusal why the month cannot be locked at all, empty where it can
 */
public record LockPreview(
        YearMonth month,
        LocalDate through,
        int due,
        int filled,
        List<QualityPoint> quality,
        CrossCheck check,
        List<Planned> reports,
        List<String> missing,
        FigureSet figures,
        String refusal) {
    /**
     * A report as it would be kept.
     *
     * @param code such as R01
     * @param title as in the catalogue
     * @param laid its pages
     */
    public record Planned(String code, String title, Pages laid) {
        /** Pages of its PDF. */
        public int pages() {
            return laid.count();
        }
    }

    /** Points to be put right: those of the list that are not only worth a look. */
    public long openPoints() {
        return quality.stream().filter(point -> !point.kind().amber()).count();
    }

    /** Whether nothing is open: it can be locked without a word. */
    public boolean clean() {
        return openPoints() == 0 && check.passed() && missing.isEmpty();
    }

    /** What is open, such as 数据核对 2 条、勾稽核对 1 项不符; empty where nothing is. */
    public String open() {
        return Stream.of(
                        openPoints() == 0 ? "" : "数据核对 %d 条".formatted(openPoints()),
                        check.passed() ? "" : "勾稽核对 %d 项不符".formatted(check.failures()),
                        missing.isEmpty() ? "" : "%d 个字印不出来".formatted(missing.size()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("、"));
    }

    /** All reports as they would be kept, one behind the other; empty where none would be. */
    public Optional<Pages> set() {
        String title = LockRules.name(month) + "报送材料";
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(Pages.together(
                        title, reports.stream().map(Planned::laid).toList()));
    }

    /** Pages of all reports together. */
    public int pages() {
        return reports.stream().mapToInt(Planned::pages).sum();
    }
}
