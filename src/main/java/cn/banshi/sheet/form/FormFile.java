package cn.banshi.sheet.form;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens form files: small .xlsx only, everything else is told what it is. */
final class FormFile {
    private static final long MOST_BYTES = 20L << 20;
    private static final long MOST_XML = 12L << 20;
    private static final int MOST_ENTRIES = 2_000;

    private FormFile() {}

    /**
     * The whole workbook in memory.
     *
     * @throws AppException FILE when it cannot be read, INPUT when it is no .xlsx that can be filled
     */
    static FormWorkbook open(Path file) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        try {
            switch (FileMagic.valueOf(new ByteArrayInputStream(bytes))) {
                case OOXML -> {
                    if (tooBig(bytes)) {
                        throw refused(big(name));
                    }
                }
                case OLE2 -> throw refused("“" + name + "”是旧的 .xls 表，或者加了打开密码。请用 Excel 或 WPS 打开它，去掉密码，另存为 .xlsx 再用。");
                default -> throw refused("“" + name + "”不是 .xlsx 表。请用 Excel 或 WPS 打开它，另存为 .xlsx 再用。");
            }
            FormWorkbook workbook = new FormWorkbook(new ByteArrayInputStream(bytes));
            if (workbook.isMacroEnabled()) {
                throw refused("“" + name + "”带有宏。请用 Excel 或 WPS 打开它，另存为 .xlsx 再用。");
            }
            return workbook;
        } catch (IOException | RuntimeException | StackOverflowError failure) {
            if (failure instanceof AppException told) {
                throw told;
            }
            throw new AppException(
                    ErrorCode.INPUT, "“" + name + "”打不开，可能已损坏。请用 Excel 或 WPS 打开它，另存为 .xlsx 再用。", failure);
        }
    }

    private static byte[] bytes(Path file, String name) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new AppException(ErrorCode.FILE, "没有文件“" + file + "”。请看看文件名写对没有、文件还在不在。");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw refused(big(name));
            }
            return Files.readAllBytes(file);
        } catch (IOException | SecurityException failure) {
            throw new AppException(ErrorCode.FILE, "打不开“" + name + "”。请看看是否有权限读取、是否正在被别的程序占用。", failure);
        }
    }

    /** Whether the archive unpacks to more XML than a form has; counted while unpacking, since its own figures may lie. */
    private static boolean tooBig(byte[] bytes) throws IOException {
        long size = 0;
        int entries = 0;
        byte[] piece = new byte[1 << 14];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    return true;
                }
                boolean xml = !entry.getName().toLowerCase(Locale.ROOT).startsWith("xl/media/");
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    size += xml ? read : 0;
                    if (size > MOST_XML) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static String big(String name) {
        return "“" + name + "”太大，不像一张空表。请换成收表单位发的空表，删去多余的空白行再用。";
    }

    private static AppException refused(String sentence) {
        return new AppException(ErrorCode.INPUT, sentence);
    }

    /** A workbook that can lose its calculation chain, which names cells that have moved; programs build it anew. */
    static final class FormWorkbook extends XSSFWorkbook {
        FormWorkbook(ByteArrayInputStream in) throws IOException {
            super(in);
        }

        void dropCalculationChain() {
            if (getCalculationChain() != null) {
                removeRelation(getCalculationChain(), true);
            }
        }
    }
}
