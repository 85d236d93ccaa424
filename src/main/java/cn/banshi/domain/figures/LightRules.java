package cn.banshi.domain.figures;

import cn.banshi.domain.office.Thresholds;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Status;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of lights and schedule words, in their order: the first that fits. */
final class LightRules {
    private LightRules() {}

    /** The light set by hand that is in force on D; of several the one set last. */
    static @Nullable ManualLight manual(List<ManualLight> lights, Lens lens) {
        ManualLight found = null;
        for (int i = 0; i < lights.size(); i++) {
            ManualLight light = lights.get(i);
            boolean holds = !light.since().isAfter(lens.asOf()) && Lens.index(light.until()) >= lens.month();
            if (holds && (found == null || !light.since().isBefore(found.since()))) {
                found = light;
            }
        }
        return found;
    }

    static Light light(ItemView item) {
        ManualLight manual = item.manualLight();
        return manual == null ? byRule(item) : manual.light();
    }

    /** The light without regard to one set by hand. */
    static Light byRule(ItemView item) {
        Thresholds limits = item.lens().thresholds();
        Pace pace = item.pace();
        if (item.done()) {
            return Light.DONE;
        }
        if (paused(item)) {
            return Light.PAUSED;
        }
        if (pace.overdue() || pace.gapAbove(limits.lateGap())) {
            return Light.LATE;
        }
        if (item.startedOn() == null) {
            return Light.NOT_STARTED;
        }
        if (dueSoon(item)) {
            return Light.DUE_SOON;
        }
        if (pace.gapAbove(limits.slowGap()) || silent(item)) {
            return Light.SLOW;
        }
        return Light.ON_TIME;
    }

    static ScheduleWord word(ItemView item, Light light) {
        // A light set by hand is what counts, so 滞后 follows it even where another word would come first.
        if (light == Light.LATE && item.manualLight() != null) {
            return ScheduleWord.LATE;
        }
        if (paused(item)) {
            return ScheduleWord.ADJUSTED;
        }
        if (item.done()) {
            return doneWord(item);
        }
        if (light == Light.LATE) {
            return ScheduleWord.LATE;
        }
        if (item.startedOn() == null) {
            return ScheduleWord.NOT_STARTED;
        }
        Thresholds limits = item.lens().thresholds();
        Pace pace = item.pace();
        if (pace.gapAbove(limits.slowGap()) && !pace.gapAbove(limits.lateGap())) {
            return ScheduleWord.SLOW;
        }
        return pace.gapBelow(-limits.aheadGap()) ? ScheduleWord.AHEAD : ScheduleWord.ON_TIME;
    }

    private static ScheduleWord doneWord(ItemView item) {
        LocalDate finished = item.builtOn() == null ? item.doneOn() : item.builtOn();
        LocalDate deadline = item.deadline();
        if (finished == null || deadline == null || finished.equals(deadline)) {
            return ScheduleWord.PUNCTUAL;
        }
        return finished.isBefore(deadline) ? ScheduleWord.EARLY : ScheduleWord.OVERDUE_DONE;
    }

    private static boolean paused(ItemView item) {
        return item.status() == Status.PAUSED || item.status() == Status.STOPPED;
    }

    private static boolean dueSoon(ItemView item) {
        Thresholds limits = item.lens().thresholds();
        LocalDate deadline = item.deadline();
        if (deadline == null) {
            return false;
        }
        long left = deadline.toEpochDay() - item.lens().day();
        return left >= 0 && left <= limits.dueDays() && item.pace().progressBelow(limits.dueProgress());
    }

    /** No deadline, and no text for this and last month. */
    private static boolean silent(ItemView item) {
        return item.deadline() == null && blank(item.monthRows().current) && blank(item.monthRows().previous);
    }

    private static boolean blank(@Nullable MonthlyProgress row) {
        return row == null || row.text().isBlank();
    }

    static Explained why(ItemView item) {
        Light light = item.light();
        if (light == null) {
            return new Explained("", item.status().label() + "，不亮灯");
        }
        return new Explained(light.label(), LightTexts.why(item, light));
    }
}
