package cn.banshi.work.intake;

import cn.banshi.base.text.ColumnLetters;
import cn.banshi.domain.intake.found.FoundTable;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.TableShape;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One table of a file, as it was found.
 *
 * @param file where it comes from; null for a pasted block
 * @param found the table on its sheet
 */
public record IncomingTable(@Nullable Path file, FoundTable found) {
    /** The cells that it is read from; those of a table beside it are not among them. */
    public RawSheet sheet() {
        return found.sheet();
    }

    /** Where the table lies on the sheet. */
    public TableShape shape() {
        return found.shape();
    }

    /** Name of the file; 粘贴 for a pasted block. */
    public String fileName() {
        return file == null ? "粘贴" : String.valueOf(file.getFileName());
    }

    /** Its columns, such as F–I 列, where it stands beside other tables; else empty. */
    public String place() {
        return found.besideOthers()
                ? ColumnLetters.of(found.area().firstColumn()) + "–"
                        + ColumnLetters.of(found.area().lastColumn()) + " 列"
                : "";
    }

    /** Whether the other stands on the same sheet of the same file. */
    public boolean sharesSheet(IncomingTable other) {
        return (file == null || other.file == null)
                ? found.whole() == other.found.whole()
                : file.equals(other.file) && sheet().name().equals(other.sheet().name());
    }
}
