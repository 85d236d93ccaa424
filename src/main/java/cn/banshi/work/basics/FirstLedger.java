package cn.banshi.work.basics;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** First start: the ledger of an office, made with all that the clerk typed in its first change set. */
public final class FirstLedger {
    private FirstLedger() {}

    /**
     * Makes the ledger and opens it. Where it cannot be made nothing is left in the folder, so that the clerk may try again.
     *
     * @param folder data folder, made if missing; must not hold a ledger
     * @param today day to take as today instead of the system's, else null
     * @throws AppException INPUT for what cannot be stored as it is, LEDGER where there is a ledger already, FILE where the
     *     folder cannot be written
     */
    public static LedgerSession create(Path folder, NewOffice wish, @Nullable LocalDate today) {
        Office office = office(wish);
        List<Community> communities = new ArrayList<>();
        for (CommunityLine line : wish.communities()) {
            if (!line.problem().isEmpty()) {
                throw new AppException(ErrorCode.INPUT, line.problem());
            }
            communities.add(BasicsRows.community(line, communities.size() + 1));
        }
        refuse(office, communities);
        return LedgerSession.create(folder, office.preparer(), today, new StartRows(office, communities));
    }

    /** Rows that are not stored yet are told apart by numbers of the check's own. */
    private static void refuse(Office office, List<Community> communities) {
        List<Community> numbered = new ArrayList<>();
        numbered.add(RowCopy.with(StartRows.officeLevel(), "id", 1L));
        for (Community community : communities) {
            numbered.add(RowCopy.with(community, "id", numbered.size() + 1L));
        }
        BasicsChecks checks = new BasicsChecks(
                new OfficeData(office, numbered, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        checks.refuse(office);
        numbered.forEach(checks::refuse);
    }

    private static Office office(NewOffice wish) {
        String name = wish.fullName().strip();
        return Office.beginning(
                name,
                wish.shortName().isBlank()
                        ? BasicsWork.shortName(name)
                        : wish.shortName().strip(),
                wish.district().strip(),
                wish.codeLetters().isBlank()
                        ? BasicsWork.codeLetters(name)
                        : wish.codeLetters().strip(),
                wish.unitLeader().strip(),
                wish.reviewer().strip(),
                wish.preparer().strip(),
                wish.phone().strip());
    }
}
