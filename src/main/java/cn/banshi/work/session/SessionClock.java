package cn.banshi.work.session;

import cn.banshi.domain.time.OfficeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The system's clock, with a day that may be fixed: by the face that asks, else by the sample office. */
final class SessionClock implements OfficeClock {
    private final @Nullable LocalDate asked;
    private volatile @Nullable LocalDate fixedByOffice;

    SessionClock(@Nullable LocalDate asked) {
        this.asked = asked;
    }

    void fixByOffice(@Nullable LocalDate day) {
        fixedByOffice = day;
    }

    @Override
    public LocalDate today() {
        if (asked != null) {
            return asked;
        }
        LocalDate fixed = fixedByOffice;
        return fixed != null ? fixed : LocalDate.now(ZoneId.systemDefault());
    }

    @Override
    public Instant now() {
        return Instant.now();
    }
}
