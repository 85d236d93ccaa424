package cn.banshi.domain.figures;

import cn.banshi.domain.project.Light;
import cn.banshi.domain.time.DateText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** 需要盯办: the items that somebody must look after now, and why in a few words. */
public final class WatchList {
    private static final List<Light> URGENCY = List.of(Light.LATE, Light.NOT_STARTED, Light.DUE_SOON, Light.SLOW);

    private WatchList() {}

    /** 滞后, 未开工 past its planned start, 临期, 偏慢; in this order, the latest first. */
    public static List<ItemView> of(List<ItemView> items) {
        return items.stream()
                .filter(WatchList::watched)
                .sorted(Comparator.<ItemView>comparingInt(item -> URGENCY.indexOf(item.light()))
                        .thenComparing(
                                Comparator.comparingInt(ItemView::daysLate).reversed()))
                .toList();
    }

    private static boolean watched(ItemView item) {
        Light light = item.light();
        return light == Light.NOT_STARTED ? item.notStartedOverdue() : URGENCY.contains(light);
    }

    /** Such as "逾期 15 天，低 40 个百分点", "应于 11月20日开工", "今天到期，进度 82%". */
    public static String brief(ItemView item) {
        Light light = item.light();
        return light == null
                ? ""
                : switch (light) {
                    case LATE -> late(item);
                    case NOT_STARTED -> notStarted(item);
                    case DUE_SOON -> dueSoon(item);
                    case SLOW -> item.deadline() == null ? "两个月没有填进展" : gap(item);
                    default -> "";
                };
    }

    private static String late(ItemView item) {
        String overdue = item.daysLate() > 0 ? "逾期 " + item.daysLate() + " 天" : "";
        if (item.builtOn() != null) {
            return overdue + "完工，待验收";
        }
        boolean behind = item.gap() != null && item.gap().num() > 0;
        return overdue + (behind && !overdue.isEmpty() ? "，" : "") + (behind ? gap(item) : "");
    }

    private static String gap(ItemView item) {
        return item.gap() == null ? "" : "低 " + item.gap().shortText(1) + " 个百分点";
    }

    private static String notStarted(ItemView item) {
        LocalDate start = item.scheduledStart();
        return start == null ? "尚未开工" : "应于 " + DateText.monthDayText(start) + "开工";
    }

    private static String dueSoon(ItemView item) {
        Integer left = item.daysLeft();
        String when = left == null || left == 0 ? "今天到期" : "还有 " + left + " 天到期";
        return when + "，进度 " + item.progress().shortText(1) + "%";
    }
}
