package cn.banshi.sheet.read;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of the old Office container: workbooks up to 2003, and locked ones of any age. */
final class CompoundFile {
    private CompoundFile() {}

    static SourceBook open(Path file, Refusal refusal) throws IOException {
        POIFSFileSystem files = new POIFSFileSystem(FileChannel.open(file, StandardOpenOption.READ), true, true);
        try {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw refusal.locked();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                throw refusal.noTable("Word 文档");
            }
            if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                throw refusal.noTable("PPT 演示文稿");
            }
            if (root.hasEntryCaseInsensitive("Book") && !root.hasEntryCaseInsensitive("Workbook")) {
                throw refusal.otherTable("Excel 95 或更早的文件");
            }
            return new BiffBook(files, refusal);
        } catch (RuntimeException failure) {
            files.close();
            throw failure;
        }
    }
}
