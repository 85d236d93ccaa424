package cn.banshi.work.project;

import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.work.session.LedgerSession;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Items: create, edit, move along the life cycle, adjust, remove. Every method is one change set. */
public final class ProjectWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public ProjectWork(LedgerSession session) {
        this.session = session;
    }

    /** Errors and warnings of an item while it is edited; writes nothing. */
    public List<Finding> check(Dossier edited) {
        throw new UnsupportedOperationException();
    }

    /** Errors and warnings of the quick form; writes nothing. */
    public List<Finding> check(NewProject form) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds an item from the quick form: next code, next free list number, 已立项 today.
     *
     * @throws cn.banshi.work.session.Refused when a must-fill field is empty
     */
    public Dossier create(NewProject form) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds an item with all that is filled; code, list number and first move are given where missing. Ids in it are
     * ignored. A parent in it makes it a 子项目.
     *
     * @param year list year
     * @throws cn.banshi.work.session.Refused when the checks find errors
     */
    public Dossier create(Dossier full, int year) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves an edited item: writes the rows that differ from {@code base} as one change set.
     *
     * @param base the item as it was read
     * @param edited the item as it shall be; new rows have id 0
     * @return the item as stored; {@code base} itself where nothing differs
     * @throws cn.banshi.work.session.Refused when the checks find errors
     * @throws cn.banshi.base.AppException CONFLICT when somebody changed a touched row in between
     */
    public Dossier save(Dossier base, Dossier edited) {
        throw new UnsupportedOperationException();
    }

    /**
     * Moves items to a status, all or none, as one change set.
     *
     * @throws cn.banshi.work.session.Refused when a move is not allowed for one of them
     */
    public void move(Collection<Long> ids, MoveRequest request) {
        throw new UnsupportedOperationException();
    }

    /** What stands against such a move; writes nothing. */
    public List<Finding> check(Collection<Long> ids, MoveRequest request) {
        throw new UnsupportedOperationException();
    }

    /**
     * Books a 延期 or 调额: the adjustment and the new value of the field.
     *
     * @param adjustment with id 0; the old value is taken from the item
     * @throws cn.banshi.work.session.Refused without a reason or a new value
     */
    public void adjust(long id, Adjustment adjustment) {
        throw new UnsupportedOperationException();
    }

    /** 批量改牵头单位. */
    public void setLeadDepartment(Collection<Long> ids, long departmentId) {
        throw new UnsupportedOperationException();
    }

    /** 批量改时限; a 延期 adjustment is booked where a deadline existed. */
    public void setDeadline(
            Collection<Long> ids, LocalDate newDate, String wording, String reason, String approver, String basis) {
        throw new UnsupportedOperationException();
    }

    /** Moves items (with their sub-items) to the recycle bin. */
    public void recycle(Collection<Long> ids) {
        throw new UnsupportedOperationException();
    }

    /** Brings items (with their sub-items) back from the recycle bin. */
    public void restore(Collection<Long> ids) {
        throw new UnsupportedOperationException();
    }

    /** The code that the next item of the community and year would get; uses none up. */
    public String previewCode(long communityId, int year) {
        throw new UnsupportedOperationException();
    }

    /** The next free 清单序号 of a list year. */
    public String nextListNumber(int year) {
        throw new UnsupportedOperationException();
    }
}
