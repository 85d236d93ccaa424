package cn.banshi.domain.project;

import cn.banshi.domain.time.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences behind {@link LifeCycle#check}. */
final class MoveChecks {
    private MoveChecks() {}

    static List<Finding> check(List<StatusMove> log, StatusMove next, LocalDate today) {
        List<StatusMove> before = new ArrayList<>();
        StatusMove after = null;
        for (StatusMove move : log) {
            if (next.position() <= 0 || move.position() < next.position()) {
                before.add(move);
            } else if (move.position() > next.position() && after == null) {
                after = move;
            }
        }
        StatusMove previous = before.isEmpty() ? null : before.get(before.size() - 1);
        List<Finding> findings = new ArrayList<>();
        checkDate(previous, next, after, today, findings);
        checkStep(before, previous, next, after, findings);
        checkWords(before, next, findings);
        return List.copyOf(findings);
    }

    private static void checkDate(
            @Nullable StatusMove previous,
            StatusMove next,
            @Nullable StatusMove after,
            LocalDate today,
            List<Finding> findings) {
        if (next.date().isAfter(today)) {
            findings.add(Finding.error(
                    ProjectField.MOVE_DATE,
                    "%s%s还没到。请改为今天（%s）或以前的日期"
                            .formatted(dateName(next.to()), DateText.longText(next.date()), DateText.longText(today))));
        }
        if (previous != null && next.date().isBefore(previous.date())) {
            findings.add(Finding.error(ProjectField.MOVE_DATE, outOfOrder(next, "早于", previous)));
        }
        if (after != null && next.date().isAfter(after.date())) {
            findings.add(Finding.error(ProjectField.MOVE_DATE, outOfOrder(next, "晚于", after)));
        }
    }

    private static String outOfOrder(StatusMove move, String relation, StatusMove other) {
        return "%s（%s）%s%s（%s）。请改其中一个"
                .formatted(
                        dateName(move.to()),
                        DateText.longText(move.date()),
                        relation,
                        dateName(other.to()),
                        DateText.longText(other.date()));
    }

    private static String dateName(Status state) {
        return switch (state) {
            case APPROVED -> "立项日期";
            case UNDERWAY -> "开工日期";
            case BUILT -> "完工日期";
            case DONE -> "办结日期";
            case CLOSED -> "销号日期";
            case RESERVE, PAUSED, STOPPED, CANCELLED -> state.label() + "日期";
        };
    }

    private static void checkStep(
            List<StatusMove> before,
            @Nullable StatusMove previous,
            StatusMove next,
            @Nullable StatusMove after,
            List<Finding> findings) {
        Status held = previous == null ? null : previous.to();
        if (next.from() != held) {
            findings.add(Finding.error(
                    ProjectField.STATUS, "状态已经变为%s，请重新打开这一项再改".formatted(held == null ? "空" : held.label())));
        } else if (previous == null) {
            if (LifeCycle.rank(next.to()) < 0) {
                findings.add(Finding.error(
                        ProjectField.STATUS,
                        "还没有立项，不能直接%s。请先登记储备或已立项".formatted(next.to().label())));
            }
        } else if (!LifeCycle.next(before).contains(next.to())) {
            findings.add(Finding.error(ProjectField.STATUS, refused(previous.to(), next.to(), LifeCycle.next(before))));
        }
        if (after != null && after.from() != next.to()) {
            findings.add(Finding.error(
                    ProjectField.STATUS,
                    "后面还有一次变动是从%s开始的，请先改后面那一次"
                            .formatted(after.from() == null ? "空" : after.from().label())));
        }
    }

    private static String refused(Status from, Status to, List<Status> allowed) {
        if (from == to) {
            return "现在已经是%s，请选择别的状态".formatted(to.label());
        }
        List<String> labels = allowed.stream().map(Status::label).toList();
        return "不能从%s改为%s。可以改为：%s".formatted(from.label(), to.label(), String.join("、", labels));
    }

    private static void checkWords(List<StatusMove> before, StatusMove next, List<Finding> findings) {
        if (!next.note().isBlank()) {
            return;
        }
        switch (LifeCycle.noteNeed(before, next.to())) {
            case NONE -> {}
            case RESTART_REASON -> findings.add(Finding.error(ProjectField.MOVE_NOTE, "重启要写明原因，请在说明中填写"));
            case REASON -> {
                String what = LifeCycle.rank(next.to()) < 0
                        ? next.to().label()
                        : "退回" + next.to().label();
                findings.add(Finding.error(ProjectField.MOVE_NOTE, what + "要写明原因，请在说明中填写"));
            }
            case RESULT -> findings.add(Finding.error(ProjectField.MOVE_NOTE, "直接办结要写明办理结果，请在说明中填写"));
        }
    }
}
