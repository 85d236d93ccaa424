package cn.banshi.sheet.read;

import cn.banshi.domain.intake.table.RawSheet;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An opened foreign file. */
interface SourceBook extends Closeable {
    /** Its sheets, in order. */
    List<IncomingSheetName> sheets() throws IOException;

    /** Reads the sheet of that name. */
    RawSheet read(String sheetName, ReadProgress progress) throws IOException;
}
