package cn.banshi.work.intake;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.intake.found.SheetTables;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.sheet.read.ClipboardTable;
import cn.banshi.sheet.read.ReadProgress;
import cn.banshi.sheet.read.WorkbookReader;
import cn.banshi.work.intake.IntakeWork.SheetChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Files and pasted blocks → the tables on their sheets. */
final class IncomingFiles {
    private IncomingFiles() {}

    /** The sheets of a file, in its order. */
    static List<SheetChoice> sheets(Path file) {
        return new WorkbookReader()
                .sheets(file).stream()
                        .map(sheet -> new SheetChoice(sheet.name(), sheet.hidden()))
                        .toList();
    }

    /**
     * The tables of one sheet of a file.
     *
     * @param sheet its name; null = the first that has a table
     * @throws AppException INPUT where there is no table, or the file cannot be read
     * @throws CancellationException when the progress says so
     */
    static List<IncomingTable> open(Path file, @Nullable String sheet, IntakeProgress progress) {
        List<String> names = sheet != null
                ? List.of(sheet)
                : sheets(file).stream()
                        .sorted(Comparator.comparing(SheetChoice::hidden))
                        .map(SheetChoice::name)
                        .toList();
        for (String name : names) {
            List<IncomingTable> tables = tables(file, new WorkbookReader().read(file, name, reading(progress)));
            if (!tables.isEmpty()) {
                return tables;
            }
        }
        throw noTable(String.valueOf(file.getFileName()));
    }

    /**
     * The tables of all sheets of a file that are not hidden.
     *
     * @throws AppException INPUT where there is no table, or the file cannot be read
     */
    static List<IncomingTable> openAll(Path file, IntakeProgress progress) {
        List<IncomingTable> tables = new ArrayList<>();
        for (SheetChoice sheet : sheets(file)) {
            if (!sheet.hidden()) {
                tables.addAll(tables(file, new WorkbookReader().read(file, sheet.name(), reading(progress))));
            }
        }
        if (tables.isEmpty()) {
            throw noTable(String.valueOf(file.getFileName()));
        }
        return List.copyOf(tables);
    }

    private static ReadProgress reading(IntakeProgress progress) {
        return new ReadProgress() {
            private boolean stopped;

            @Override
            public void row(int count) {
                stopped = stopped || !progress.goesOn(count);
            }

            @Override
            public boolean cancelled() {
                return stopped;
            }
        };
    }

    /** The tables of a block that was copied from a spreadsheet. */
    static List<IncomingTable> pasted(String block) {
        List<IncomingTable> tables = tables(null, ClipboardTable.parse(block));
        if (tables.isEmpty()) {
            throw noTable("粘贴的内容");
        }
        return tables;
    }

    private static AppException noTable(String name) {
        return new AppException(ErrorCode.INPUT, "“" + name + "”里没有找到表头（至少要有“项目名称”这样的一列）。请打开看看，表头要在数据上面一行");
    }

    private static List<IncomingTable> tables(@Nullable Path file, RawSheet sheet) {
        String name = file == null ? "" : String.valueOf(file.getFileName());
        return SheetTables.find(sheet, name).stream()
                .map(found -> new IncomingTable(file, found))
                .toList();
    }
}
