package cn.banshi.domain.edition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was issued, and so what is locked; immutable.
 *
 * <p>Locking a month locks all facts up to its last day, those of earlier months that were never reported too.
 *
 * @param all by month, then revision
 * @param variants saved column choices by report and name
 */
public record Editions(List<Edition> all, List<ReportVariant> variants) {
    /** Nothing was ever issued. */
    public static final Editions NONE = new Editions(List.of(), List.of());

    /** Sorts and copies the lists. */
    public Editions {
        all = all.stream()
                .sorted(Comparator.comparing(Edition::month)
                        .thenComparingInt(edition -> edition.issued().revision()))
                .toList();
        variants = variants.stream()
                .sorted(Comparator.comparing(ReportVariant::reportCode).thenComparing(ReportVariant::name))
                .toList();
    }

    /** Whether nothing is locked. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The last locked month, null where none is. */
    public @Nullable YearMonth lockedUntil() {
        return all.isEmpty() ? null : all.get(all.size() - 1).month();
    }

    /** Whether facts of the month are locked, by its own edition or a later one. */
    public boolean locked(YearMonth month) {
        YearMonth until = lockedUntil();
        return until != null && !month.isAfter(until);
    }

    /** The newest revision of a month. */
    public Optional<Edition> latest(YearMonth month) {
        return all.stream().filter(edition -> edition.month().equals(month)).reduce((earlier, later) -> later);
    }

    /** The first revision of each reported month, by month: what locks. */
    public List<ReportEdition> locks() {
        return all.stream()
                .map(Edition::issued)
                .filter(issued -> issued.revision() == 1)
                .toList();
    }

    /** The reported month that locks facts of this month, null where none does. */
    public @Nullable YearMonth lockOf(YearMonth month) {
        return locks().stream()
                .map(ReportEdition::month)
                .filter(locked -> !locked.isBefore(month))
                .findFirst()
                .orElse(null);
    }

    /** The reported month that locks facts of this day, null where none does. */
    public @Nullable YearMonth lockOf(LocalDate day) {
        return locks().stream()
                .filter(lock -> !lock.through().isBefore(day))
                .map(ReportEdition::month)
                .findFirst()
                .orElse(null);
    }

    /** The edition of an id. */
    public Optional<Edition> find(long id) {
        return all.stream().filter(edition -> edition.issued().id() == id).findFirst();
    }
}
