package cn.banshi.store.file;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.store.journal.Journal;
import cn.banshi.store.journal.LedgerSchema;
import cn.banshi.store.table.Asked;
import java.sql.Connection;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the tables to the version of this program. Flyway is only started when there is something to do: it is slow. */
final class Migration {
    private static final String HISTORY = "flyway_schema_history";

    private Migration() {}

    /**
     * The version of the tables.
     *
     * @throws AppException LEDGER when they are newer, or none of this program's
     */
    static int version(Connection connection) {
        String found = Asked.first(
                connection,
                "select table_name from information_schema.tables where table_name = ?",
                result -> result.getString(1),
                HISTORY);
        if (found == null) {
            throw new AppException(ErrorCode.LEDGER, "这个文件不是本程序的台账，没有打开。请选对数据文件夹，或用备份恢复。");
        }
        String newest = Asked.first(
                connection,
                "select version from " + HISTORY
                        + " where success and version is not null order by installed_rank desc fetch first row only",
                result -> result.getString(1));
        int version = newest == null ? 0 : Integer.parseInt(newest);
        if (version > LedgerSchema.CURRENT) {
            throw new AppException(ErrorCode.LEDGER, "这份台账是更新版本的程序记的，本程序打不开，也没有改动它。请安装新版本再打开。");
        }
        return version;
    }

    /**
     * Runs what is missing; undo does not reach behind it.
     *
     * @throws AppException LEDGER when the tables are not those that this program's versions made
     */
    static void migrate(LedgerFile file) {
        try {
            Flyway.configure()
                    .dataSource(file.source())
                    .locations("classpath:cn/banshi/store/migrations")
                    .table(HISTORY)
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayValidateException e) {
            throw new AppException(ErrorCode.LEDGER, "这份台账是试用版程序记的，表的结构与本程序的不同，没有打开，也没有改动它。请用当时的程序导出清单，再导入新台账。", e);
        } catch (FlywayException e) {
            // A full disk and the like have their own sentences.
            RuntimeException known = Trouble.of(e);
            throw known != e
                    ? known
                    : new AppException(ErrorCode.LEDGER, "台账升级到新版本没有成功。请先把数据文件夹复制一份，再试一次；仍不行时用备份恢复到新文件夹。", e);
        }
        Journal.setBarrier(file.writer());
        file.schema(LedgerSchema.CURRENT);
    }
}
