package cn.banshi.work.intake;

import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.TableShape;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One table of a file, as it was found.
 *
 * @param file where it comes from; null for a pasted block
 * @param sheet all cells of its sheet
 * @param shape where the table lies on the sheet
 */
public record IncomingTable(@Nullable Path file, RawSheet sheet, TableShape shape) {
    /** Name of the file; 粘贴 for a pasted block. */
    public String fileName() {
        return file == null ? "粘贴" : String.valueOf(file.getFileName());
    }
}
