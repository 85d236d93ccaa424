package cn.banshi.domain.time;

import java.time.Instant;
import java.time.LocalDate;

/** The one clock of the program; whoever needs the day or the time is given it. */
public interface OfficeClock {
    /** The day that figures and checks take as today, in the system's zone. */
    LocalDate today();

    /** The moment for journal and backups, in UTC; never fixed, even where {@link #today()} is. */
    Instant now();
}
