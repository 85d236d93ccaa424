package cn.banshi.sheet.read;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a file is not read, in the clerk's words: the cause, then the next step. */
final class Refusal {
    private static final String SAVE_AS = "请用 Excel 或 WPS 打开它，另存为 .xlsx 再导入。";

    private final String file;
    private final boolean named;

    Refusal(Path file) {
        Path name = file.getFileName();
        this.named = String.valueOf(name).toLowerCase(Locale.ROOT).matches(".*\\.(?:xlsx|xlsm|xls|csv)");
        this.file = "“" + (name == null ? file : name) + "”";
    }

    AppException cannotOpen(IOException failure) {
        String sentence;
        if (failure instanceof NoSuchFileException) {
            sentence = "找不到" + file + "。请看看文件是不是已经改名、移走或删除。";
        } else if (failure instanceof AccessDeniedException) {
            sentence = "没有权限读取" + file + "。请把它复制到自己的文件夹里再导入。";
        } else {
            sentence = "打不开" + file + "，可能正被别的程序占用。请在 Excel 或 WPS 里关闭它，再导入一次。";
        }
        return new AppException(ErrorCode.FILE, sentence, failure);
    }

    AppException folder() {
        return new AppException(ErrorCode.FILE, file + "是一个文件夹。请选文件夹里的表格文件。");
    }

    AppException ownerMark() {
        return input("是 Excel 打开文件时留下的临时标记，里面没有表格。请选名字前面没有“~$”的那个文件。");
    }

    AppException empty() {
        return input("是空文件，可能没有下载完或没有保存。请向对方重新要一份。");
    }

    /** The file is something else, and a spreadsheet program can turn it into a workbook. */
    AppException otherTable(String what) {
        return input((named ? "其实是" + what + "，只是名字像 Excel 表。" : "是" + what + "，这里读不了。") + SAVE_AS);
    }

    /** The file is nothing that holds a table. */
    AppException noTable(String what) {
        return input("是" + what + "，不是 Excel 表。请选 .xlsx、.xls 或 .csv 文件。");
    }

    AppException archive() {
        return input("是压缩包。请先解压，再选里面的 Excel 表。");
    }

    AppException locked() {
        return input("设了打开密码。请用 Excel 或 WPS 打开它，去掉密码后另存一份再导入。");
    }

    AppException noSheet() {
        return input("里没有工作表。请用 Excel 或 WPS 打开看看，有内容的话另存为 .xlsx 再导入。");
    }

    AppException missingSheet(String sheet) {
        return input("里没有名为“" + sheet + "”的工作表。请重新选一个工作表。");
    }

    AppException tooBigFile(int megabytes) {
        return input("超过 " + megabytes + " MB，太大了。请删去图片和用不到的工作表，只留要导入的表再试。");
    }

    AppException tooManyRows(int row, int most) {
        return input("在第 " + (row + 1) + " 行还有内容，一次最多读 " + most + " 行。请拆成几份导入；如果下面是误填的，请删掉那些行再试。");
    }

    AppException tooManyColumns(int row) {
        return input("的第 " + (row + 1) + " 行有一万六千多列，不像一张表。请用 Excel 或 WPS 打开看看，另存为 .xlsx 再导入。");
    }

    AppException tooMuch(@Nullable Throwable cause) {
        return input("的内容太多，内存放不下。请只留要导入的行和列，或拆成几份再导入。", cause);
    }

    AppException tooManyMerges() {
        return input("的合并单元格太多，读不过来。请用 Excel 或 WPS 取消多余的合并，再导入。");
    }

    /** Made to fill memory or disk, or so badly broken that it looks like that. */
    AppException hostile(Throwable cause) {
        return input("的内部结构不正常（像是做坏的或恶意的文件），没有读取。请向发来的人核实，让对方重新另存为 .xlsx 再发。", cause);
    }

    AppException documentType(Throwable cause) {
        return input("里写有文档类型声明（DTD），Excel 和 WPS 存的表里不会有，为安全起见没有读取。请向发来的人核实，让对方重新另存为 .xlsx 再发。", cause);
    }

    AppException damaged(Throwable cause) {
        return input("已损坏或不完整，读不出来。请用 Excel 或 WPS 打开并另存为 .xlsx 再导入；打不开的话，请对方重新发一份。", cause);
    }

    private AppException input(String rest) {
        return input(rest, null);
    }

    private AppException input(String rest, @Nullable Throwable cause) {
        return cause == null
                ? new AppException(ErrorCode.INPUT, file + rest)
                : new AppException(ErrorCode.INPUT, file + rest, cause);
    }
}
