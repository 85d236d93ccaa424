package cn.banshi.sheet.read;

import cn.banshi.base.AppException;
import cn.banshi.domain.intake.table.RawSheet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A block of cells as Excel and WPS put it on the clipboard: tab separated, cells with line breaks in quotes. */
public final class ClipboardTable {
    private ClipboardTable() {}

    /**
     * The block as a sheet without a name, its cells texts and plain numbers; the line break behind its last row makes no row.
     *
     * @throws AppException INPUT when it is longer than can be taken in
     */
    public static RawSheet parse(String block) {
        try {
            return TextBook.read(
                    new StringReader(block),
                    '\t',
                    UnaryOperator.identity(),
                    new Refusal(Path.of("粘贴的内容")),
                    ReadProgress.NONE);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
