package cn.banshi.ui.project.create;

import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.DeadlineWording;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.create.Echo.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a typed deadline means, as a date and in words; a plain date is understood too. */
public final class Deadlines {
    private Deadlines() {}

    /** The last day, null where the wording names none. */
    public static @Nullable LocalDate date(String wording, int listYear, LocalDate today) {
        if (wording.isBlank()) {
            return null;
        }
        if (DeadlineWording.parse(wording, listYear) instanceof DeadlineWording.Meaning.OnDay onDay) {
            return onDay.day();
        }
        return DateText.parse(wording, today).orElse(null);
    }

    /** What the wording means, in words; empty while nothing is typed. */
    public static String words(String wording, int listYear, LocalDate today) {
        return echo(wording, listYear, today).text();
    }

    /** The line under the field. */
    static Echo echo(String wording, int listYear, LocalDate today) {
        if (wording.isBlank()) {
            return Echo.NONE;
        }
        LocalDate date = date(wording, listYear, today);
        if (date != null) {
            long days = ChronoUnit.DAYS.between(today, date);
            return days < 0
                    ? new Echo(Texts.of("create.deadline.past", date.toString(), -days), Tone.WARNING)
                    : new Echo(Texts.of("create.deadline.day", date.toString(), days), Tone.PLAIN);
        }
        DeadlineWording.Meaning meaning = DeadlineWording.parse(wording, listYear);
        if (meaning instanceof DeadlineWording.Meaning.NoDate none && !none.ask()) {
            return new Echo(Texts.of("create.deadline.none"), Tone.PLAIN);
        }
        return new Echo(Texts.of("create.deadline.ask"), Tone.WARNING);
    }
}
