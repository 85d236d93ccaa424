package cn.banshi.work.intake;

import cn.banshi.domain.Row;
import cn.banshi.domain.project.Dossier;
import org.jspecify.annotations.Nullable;

/** What one row would write. Ids below zero stand for rows that are written with it, see {@link Pending}. */
sealed interface Proposal {
    /**
     * An item.
     *
     * @param base as the ledger has it, null for a new one
     * @param edited as it shall be
     * @param listYear year whose counter gives a new item its code
     * @param parentCode code of the parent where it comes with the same files, else empty
     */
    record Item(@Nullable Dossier base, Dossier edited, int listYear, String parentCode) implements Proposal {}

    /** A row of the office's own data; id below zero for a new one. */
    record Office(Row row) implements Proposal {}
}
