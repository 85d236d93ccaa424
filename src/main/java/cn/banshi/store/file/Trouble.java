package cn.banshi.store.file;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.io.IOException;
import java.sql.SQLException;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** Turns what the database throws into a sentence for the clerk; the one place that does. */
public final class Trouble {
    private static final int DUPLICATE = org.h2.api.ErrorCode.DUPLICATE_KEY_1;
    private static final int REFERRED = org.h2.api.ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_CHILD_EXISTS_1;
    private static final int NO_TARGET = org.h2.api.ErrorCode.REFERENTIAL_INTEGRITY_VIOLATED_PARENT_MISSING_1;

    private Trouble() {}

    /**
     * The exception to throw instead: an AppException stays, database trouble gets its sentence, anything else is a bug and
     * stays what it is.
     */
    public static RuntimeException of(RuntimeException trouble) {
        if (trouble instanceof AppException) {
            return trouble;
        }
        SQLException sql = cause(trouble, SQLException.class);
        return sql == null ? trouble : of(sql);
    }

    /** The exception for trouble of the database. */
    public static AppException of(SQLException trouble) {
        return switch (trouble.getErrorCode()) {
            case DUPLICATE -> new AppException(ErrorCode.INPUT, "已经有一条相同的记录（编号、年度或月份重复），没有保存。请核对后再存。", trouble);
            case REFERRED -> new AppException(ErrorCode.INPUT, "还有别的记录在用它，不能删除。可以改为停用。", trouble);
            case NO_TARGET -> new AppException(ErrorCode.CONFLICT, "所引用的记录已经不在了，没有保存。请刷新后重选。", trouble);
            case org.h2.api.ErrorCode.VALUE_TOO_LONG_2,
                    org.h2.api.ErrorCode.NUMERIC_VALUE_OUT_OF_RANGE_1,
                    org.h2.api.ErrorCode.NUMERIC_VALUE_OUT_OF_RANGE_2,
                    org.h2.api.ErrorCode.CHECK_CONSTRAINT_VIOLATED_1 ->
                new AppException(ErrorCode.INPUT, "内容超出了允许的范围，没有保存。请改短或改小后再存。", trouble);
            case org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1 -> locked(trouble);
            case org.h2.api.ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 ->
                new AppException(ErrorCode.LEDGER, "这个文件夹里没有台账。请选对数据文件夹，或用备份恢复。", trouble);
            case org.h2.api.ErrorCode.FILE_VERSION_ERROR_1 ->
                new AppException(ErrorCode.LEDGER, "台账文件不是本程序能读的格式。请用备份恢复到新文件夹。", trouble);
            case org.h2.api.ErrorCode.FILE_CORRUPTED_1, org.h2.api.ErrorCode.UNSUPPORTED_SETTING_COMBINATION ->
                damaged(trouble);
            case org.h2.api.ErrorCode.IO_EXCEPTION_1,
                    org.h2.api.ErrorCode.IO_EXCEPTION_2,
                    org.h2.api.ErrorCode.FILE_RENAME_FAILED_2,
                    org.h2.api.ErrorCode.DATABASE_IS_READ_ONLY,
                    org.h2.api.ErrorCode.DATABASE_IS_CLOSED -> unwritable(trouble);
            default -> general(trouble);
        };
    }

    /** A full disk, and a file that makes no sense, come as a general error first. */
    private static AppException general(SQLException trouble) {
        if (cause(trouble, IOException.class) != null) {
            return unwritable(trouble);
        }
        return cause(trouble, MVStoreException.class) != null
                ? damaged(trouble)
                : new AppException(ErrorCode.LEDGER, "台账读写出错，没有保存。请重新打开程序再试；仍不行时用备份恢复。", trouble);
    }

    private static AppException unwritable(Throwable cause) {
        return new AppException(ErrorCode.FILE, "写不进台账文件：磁盘可能已满，或没有写权限。请腾出空间或检查权限，然后重新打开程序。", cause);
    }

    /** A ledger that another program has open. */
    static AppException locked(Throwable cause) {
        return new AppException(ErrorCode.LOCKED, "台账正被另一个窗口或程序使用。请先关闭它，再打开。", cause);
    }

    /** A ledger file that cannot be read. */
    public static AppException damaged(Throwable cause) {
        return new AppException(ErrorCode.LEDGER, "台账文件已损坏或不完整，没有打开，也没有改动它。请用最近的备份恢复到新文件夹。", cause);
    }

    private static <T> @Nullable T cause(Throwable trouble, Class<T> kind) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}
