package cn.banshi.store;

import cn.banshi.domain.history.UndoCheck;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an undo would leave behind; tried for real and taken back. Where it is blocked, the rest is empty.
 *
 * @param check whether it can be done
 * @param sets change sets that would be taken back
 * @param rows rows that they wrote
 * @param renewed the touched items as they would then be
 * @param gone ids of touched items that would no longer be there
 * @param office the office's own data as it would then be, null where it stays
 */
public record UndoTrial(
        UndoCheck check,
        int sets,
        int rows,
        List<Dossier> renewed,
        Set<Long> gone,
        @Nullable OfficeData office) {

    static UndoTrial blocked(UndoCheck.Blocked why) {
        return new UndoTrial(why, 0, 0, List.of(), Set.of(), null);
    }
}
