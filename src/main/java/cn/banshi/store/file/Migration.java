package cn.banshi.store.file;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.store.journal.Journal;
import cn.banshi.store.journal.LedgerSchema;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/** Brings the tables to the version of this program. Flyway is only started when there is something to do: it is slow. */
final class Migration {
    private static final String HISTORY = "flyway_schema_history";

    private Migration() {}

    /**
     * The version of the tables.
     *
     * @throws AppException LEDGER when they are newer, or none of this program's
     */
    static int version(Handle handle) {
        boolean ours = handle.createQuery("select count(*) from information_schema.tables where table_name = ?")
                        .bind(0, HISTORY)
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (!ours) {
            throw new AppException(ErrorCode.LEDGER, "这个文件不是本程序的台账，没有打开。请选对数据文件夹，或用备份恢复。");
        }
        int version = handle.createQuery("select version from " + HISTORY
                        + " where success and version is not null order by installed_rank desc fetch first row only")
                .mapTo(String.class)
                .findOne()
                .map(Integer::parseInt)
                .orElse(0);
        if (version > LedgerSchema.CURRENT) {
            throw new AppException(ErrorCode.LEDGER, "这份台账是更新版本的程序记的，本程序打不开，也没有改动它。请安装新版本再打开。");
        }
        return version;
    }

    /** Runs what is missing; undo does not reach behind it. */
    static void migrate(LedgerFile file) {
        Flyway.configure()
                .dataSource(file.source())
                .locations("classpath:cn/banshi/store/migrations")
                .table(HISTORY)
                .failOnMissingLocations(true)
                .load()
                .migrate();
        Journal.setBarrier(file.writer());
        file.schema(LedgerSchema.CURRENT);
    }
}
