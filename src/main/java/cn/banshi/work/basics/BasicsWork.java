package cn.banshi.work.basics;

import cn.banshi.domain.Row;
import cn.banshi.domain.project.Dossier;
import cn.banshi.work.session.LedgerSession;
import java.util.List;

/**
 * 基础资料. Its rows are Office, Community, Grid, Department, Leader, LeaderTerm, DictionaryValue and OwnColumn; every method
 * is one change set.
 */
public final class BasicsWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public BasicsWork(LedgerSession session) {
        this.session = session;
    }

    /**
     * Recognises a pasted list of communities: one per line, columns by tab, comma or blanks; name, and where they stand
     * code, households, population, secretary in any order. Missing codes come from pinyin initials, made unique.
     */
    public static List<CommunityLine> pasteCommunities(String pasted) {
        throw new UnsupportedOperationException();
    }

    /** Letters for codes, from the pinyin initials of the office's name, such as SF for 示范街道办事处. */
    public static String codeLetters(String officeName) {
        throw new UnsupportedOperationException();
    }

    /** First start: names the office and adds its communities. */
    public void setUp(NewOffice office) {
        throw new UnsupportedOperationException();
    }

    /** Why a row cannot be saved as it is, one sentence each; writes nothing. */
    public List<String> check(Row row) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds (id 0) or saves a row of the office's data.
     *
     * @return the row as stored; the argument where nothing differs
     * @throws cn.banshi.base.AppException INPUT with the first sentence of {@link #check(Row)}
     */
    public <R extends Row> R save(R row) {
        throw new UnsupportedOperationException();
    }

    /** Puts rows of one kind into this order. */
    public void reorder(List<? extends Row> inOrder) {
        throw new UnsupportedOperationException();
    }

    /** How often a row is used by items (and by other rows of the office's data). */
    public int uses(Row row) {
        throw new UnsupportedOperationException();
    }

    /** Items that use the row. */
    public List<Dossier> usedBy(Row row) {
        throw new UnsupportedOperationException();
    }

    /** Merges one community, department, leader or dictionary value into another of its kind: uses move, then it goes. */
    public <R extends Row> void merge(R from, R into) {
        throw new UnsupportedOperationException();
    }

    /** No longer offers the row for new items, or offers it again. */
    public void setActive(Row row, boolean active) {
        throw new UnsupportedOperationException();
    }

    /**
     * Deletes a row that nothing uses.
     *
     * @throws cn.banshi.base.AppException INPUT while it is in use, or built in
     */
    public void delete(Row row) {
        throw new UnsupportedOperationException();
    }
}
