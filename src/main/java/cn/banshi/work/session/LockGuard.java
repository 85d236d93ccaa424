package cn.banshi.work.session;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.Editions;
import cn.banshi.domain.edition.LockedChange;
import cn.banshi.domain.edition.LockedFacts;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.store.ChangeGuard;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Watches every change set, however it came about: one that touches facts of a locked month needs a reason, which is kept with
 * it; an item that was reported is not removed.
 */
final class LockGuard {
    private final Map<YearMonth, String> reasons = new ConcurrentHashMap<>();

    void explain(YearMonth month, String reason) {
        if (reason.isBlank()) {
            throw new Refused(List.of(Finding.error(ProjectField.STATUS, "请写明调整原因")));
        }
        reasons.put(month, reason.strip());
    }

    void look(ChangeGuard.Pending pending, Ledger before, Editions editions) {
        if (editions.isEmpty()) {
            return;
        }
        refuseOtherDays(before.office().office(), pending.office().get(), editions);
        Set<Long> ids = pending.touched().apply(LockedFacts.TABLES);
        if (ids.isEmpty()) {
            return;
        }
        Map<Long, Dossier> after =
                pending.reader().apply(ids).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
        Set<YearMonth> touched = new TreeSet<>();
        for (long id : ids) {
            Dossier old = before.dossier(id);
            Dossier now = after.get(id);
            refuseRemoval(editions, old, now);
            touched.addAll(LockedFacts.differing(editions, old, now));
        }
        Set<YearMonth> unexplained = touched.stream()
                .filter(month -> !reasons.containsKey(month))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unexplained.isEmpty()) {
            throw new LockedMonthException(unexplained);
        }
        for (YearMonth month : touched) {
            pending.tx().insert(new LockedChange(0, 0, month, reasons.getOrDefault(month, "")));
        }
    }

    /** The days of reported months stay what they were. */
    private static void refuseOtherDays(Office before, Office after, Editions editions) {
        if (before.cutoffDay() != after.cutoffDay()) {
            YearMonth last = Objects.requireNonNull(editions.lockedUntil());
            throw new AppException(
                    ErrorCode.INPUT,
                    "%d年%d月已经报送，统计截止日不能再改：一改，已报送各月的起止日就变了。要换截止日，请从下一年度起另建一份台账"
                            .formatted(last.getYear(), last.getMonthValue()));
        }
    }

    private static void refuseRemoval(Editions editions, @Nullable Dossier before, @Nullable Dossier after) {
        if (before == null || before.project().recycled()) {
            return;
        }
        if (after != null && !after.project().recycled()) {
            return;
        }
        for (Edition edition : editions.all()) {
            if (edition.issued().itemIds().contains(before.id())) {
                throw new AppException(
                        ErrorCode.INPUT,
                        "“%s”在%d年%d月报送的报表里，不能删除。请改为取消，并写明原因"
                                .formatted(
                                        before.project().name(),
                                        edition.month().getYear(),
                                        edition.month().getMonthValue()));
            }
        }
    }
}
