package cn.banshi.store.journal;

import cn.banshi.domain.Row;
import org.jspecify.annotations.Nullable;

/**
 * The open transaction of one user action. Everything written through it is one change set.
 *
 * <p>Only to be used inside the {@link TxWork} that it was given to.
 */
public interface Tx {
    /**
     * Adds a row.
     *
     * @param row with id 0
     * @return the row as stored, with id and version
     */
    <R extends Row> R insert(R row);

    /**
     * Changes a row; a row without differences is not written.
     *
     * @return the row as stored, with its new version
     * @throws cn.banshi.base.AppException CONFLICT when the stored version is not the row's
     */
    <R extends Row> R update(R row);

    /**
     * Removes a row.
     *
     * @throws cn.banshi.base.AppException CONFLICT when the stored version is not the row's, INPUT when others refer to it
     */
    void delete(Row row);

    /** The row as it stands in this transaction, null where there is none. */
    <R extends Row> @Nullable R find(Class<R> type, long id);

    /**
     * The next code of a prefix, such as "SF-JD-2021" → "SF-JD-2021-001". Numbers are never given out twice, even where the
     * item that had one is undone or removed.
     */
    String nextCode(String prefix);

    /** The next code behind a parent's, such as "SF-JD-2021-001" → "SF-JD-2021-001-1"; given out once like {@link #nextCode}. */
    String nextSubCode(String parentCode);

    /**
     * Keeps a content for ever under its SHA-256. A row of this transaction must name it: contents are outside of the journal,
     * which covers them by that name alone.
     *
     * @return the SHA-256 in hexadecimal digits
     */
    String keep(byte[] content);

    /** Notes a code that came from outside, so that {@link #nextCode} never gives it out. */
    void noteCode(String code);
}
