package cn.banshi.domain.figures;

import cn.banshi.domain.office.Thresholds;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.ManualLight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a light is what it is, in the clerk's words, with the operands. */
final class LightTexts {
    private static final int DECIMALS = 1;

    private LightTexts() {}

    static String why(ItemView item, Light light) {
        ManualLight manual = item.manualLight();
        if (manual != null) {
            Light computed = LightRules.byRule(item);
            return "人工亮灯（" + manual.since() + " 起，至 " + manual.until().getYear() + "年"
                    + manual.until().getMonthValue() + "月）：" + manual.reason() + "；按规则为" + computed.label() + "："
                    + byRule(item, computed);
        }
        return byRule(item, light);
    }

    private static String byRule(ItemView item, Light light) {
        return switch (light) {
            case DONE -> done(item);
            case PAUSED -> item.status().label() + "（" + day(item, item.course().since()) + "起）";
            case LATE -> late(item);
            case NOT_STARTED -> notStarted(item);
            case DUE_SOON ->
                "距时限 " + item.daysLeft() + " 天（" + day(item, item.deadline()) + "），形象进度 " + percent(item.progress())
                        + "，低于 " + limits(item).dueProgress() + "%";
            case SLOW -> item.deadline() == null ? "无时限，本月和上月都没有填进展" : gap(item);
            case ON_TIME -> item.expected() == null ? "无时限，按月有进展" : gap(item);
        };
    }

    private static String done(ItemView item) {
        StringBuilder text = new StringBuilder(item.status().label());
        if (item.doneOn() != null) {
            text.append("，").append(day(item, item.doneOn())).append("办结");
        }
        if (item.daysLate() > 0) {
            text.append("；").append(overdue(item));
        }
        return text.toString();
    }

    private static String late(ItemView item) {
        List<String> reasons = new ArrayList<>();
        if (item.pace().gapAbove(limits(item).slowGap())) {
            reasons.add(gap(item));
        }
        if (item.daysLate() > 0) {
            reasons.add(overdue(item));
        }
        return String.join("；", reasons);
    }

    private static String overdue(ItemView item) {
        LocalDate finished = item.builtOn() == null ? item.doneOn() : item.builtOn();
        String late = "逾期 " + item.daysLate() + " 天（时限 " + day(item, item.deadline());
        return finished == null ? late + "）" : late + "，完工 " + day(item, finished) + "）";
    }

    private static String notStarted(ItemView item) {
        LocalDate start = item.scheduledStart();
        if (start == null) {
            return "尚未开工";
        }
        String when = "应于 " + day(item, start) + "开工";
        return item.notStartedOverdue()
                ? when + "，已过 " + (item.lens().day() - start.toEpochDay()) + " 天仍未开工"
                : when + "，尚未到期";
    }

    private static String gap(ItemView item) {
        Fraction gap = item.gap();
        Fraction expected = item.expected();
        if (gap == null || expected == null) {
            return "";
        }
        String operands = "：应达 " + percent(expected) + "，形象进度 " + percent(item.progress());
        if (gap.num() == 0) {
            return "与应达进度持平" + operands;
        }
        return (gap.isNegative() ? "高 " : "低 ") + gap.abs().shortText(DECIMALS) + " 个百分点" + operands;
    }

    static String expected(ItemView item) {
        LocalDate start = item.scheduledStart();
        LocalDate deadline = item.deadline();
        Fraction expected = item.expected();
        if (start == null || deadline == null || expected == null) {
            return "应达进度 " + Rate.NONE + "（无时限）";
        }
        String span = "（" + start + " 至 " + deadline + "）";
        if (expected.num() == 0 || expected.equals(Fraction.HUNDRED)) {
            return "应达进度 " + percent(expected) + span;
        }
        long passed = item.lens().day() - start.toEpochDay();
        long whole = deadline.toEpochDay() - start.toEpochDay();
        return "应达进度 100×" + passed + "天/" + whole + "天 = " + percent(expected) + span;
    }

    private static Thresholds limits(ItemView item) {
        return item.lens().thresholds();
    }

    private static String percent(Fraction value) {
        return value.shortText(DECIMALS) + "%";
    }

    private static String day(ItemView item, @Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        String text = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        return day.getYear() == item.asOf().getYear() ? text : day.getYear() + "年" + text;
    }
}
