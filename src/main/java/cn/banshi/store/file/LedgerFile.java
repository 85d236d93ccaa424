package cn.banshi.store.file;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.store.journal.Chain;
import cn.banshi.store.journal.Journal;
import cn.banshi.store.journal.LedgerSchema;
import cn.banshi.store.table.Asked;
import cn.banshi.store.table.RawTable;
import cn.banshi.store.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open database file with its lock. Opening is {@link Opening}'s business; this holds what is open.
 *
 * <p>Two connections: one writes, one reads on a consistent snapshot. Each belongs to the thread that the store gives it, and
 * has a handle from the moment somebody asks for one.
 */
public final class LedgerFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerFile.class);
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();
    private static final String LEDGER = "ledger";

    private final LedgerFolder folder;
    private final DataSource source;
    private final Connection writing;
    private final Connection reading;
    private @Nullable Handle writer;
    private @Nullable Handle reader;
    private volatile int schema = LedgerSchema.CURRENT;

    private LedgerFile(LedgerFolder folder, DataSource source, Connection writing) throws SQLException {
        this.folder = folder;
        this.source = source;
        this.writing = writing;
        this.reading = openReading();
    }

    /** Connects to the file, existing or (where {@code create}) new, and locks it. */
    static LedgerFile connect(LedgerFolder folder, boolean create) {
        if (folder.urlPath().indexOf(';') >= 0) {
            throw new AppException(ErrorCode.FILE, "数据文件夹的路径里有分号“;”，台账打不开。请换一个文件夹。");
        }
        if (!OPEN.add(folder.folder())) {
            throw new AppException(ErrorCode.LOCKED, "台账已经在本程序里打开。请到已打开的窗口操作。");
        }
        Connection writing = null;
        try {
            DataSource source = source(folder, create);
            writing = source.getConnection();
            if (writing.isReadOnly()) {
                throw new AppException(ErrorCode.FILE, "台账文件是只读的，不能记账。请检查文件夹的写权限，或换一个数据文件夹。");
            }
            return new LedgerFile(folder, source, writing);
        } catch (RuntimeException | SQLException e) {
            abandon(writing);
            OPEN.remove(folder.folder());
            throw e instanceof SQLException sql ? Trouble.of(sql) : Trouble.of((RuntimeException) e);
        }
    }

    private static DataSource source(LedgerFolder folder, boolean create) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.urlPath()
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS;DATABASE_TO_LOWER=TRUE;CACHE_SIZE=8192"
                + ";MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0;IFEXISTS=" + (create ? "FALSE" : "TRUE"));
        source.setUser("banshi");
        source.setPassword("");
        return source;
    }

    /** The data folder. */
    public LedgerFolder folder() {
        return folder;
    }

    DataSource source() {
        return source;
    }

    /** The version of its tables. */
    int schema() {
        return schema;
    }

    /** Says which version its tables have: an older one until it is migrated. */
    void schema(int version) {
        schema = version;
    }

    /** For the writer thread. */
    public Handle writer() {
        if (writer == null) {
            writer = handle(writing);
        }
        return writer;
    }

    /** For the reader thread. */
    public Handle reader() {
        if (reader == null) {
            reader = handle(reading);
        }
        return reader;
    }

    private static Handle handle(Connection connection) {
        Jdbi jdbi = Jdbi.create(connection);
        jdbi.getConfig(SqlStatements.class)
                .setTemplateEngine(TemplateEngine.NOP)
                .setSqlParser(new PlainSql());
        return jdbi.open();
    }

    /** What {@link #writer()} writes through. */
    Connection writing() {
        return writing;
    }

    /** What {@link #reader()} reads through. */
    public Connection reading() {
        return reading;
    }

    /** One more that reads like {@link #reading()}; the caller closes it. */
    public Connection openReading() throws SQLException {
        Connection opened = source.getConnection();
        opened.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        // Else every large result is first written to a temporary file: 60,000 month rows at each start.
        execute(opened, "set lazy_query_execution true");
        return opened;
    }

    /** Reads on one consistent state. */
    public static <T extends @Nullable Object> T snapshot(Connection connection, Function<Connection, T> work) {
        try {
            connection.setAutoCommit(false);
            try {
                return work.apply(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw Trouble.of(e);
        } catch (RuntimeException e) {
            throw Trouble.of(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The ledger's uuid. */
    public static String ledgerId(Connection connection) {
        String value = Asked.first(
                connection,
                "select info_value from ledger_info where info_key = ?",
                result -> result.getString(1),
                LEDGER);
        if (value == null) {
            throw new AppException(ErrorCode.LEDGER, "台账缺少自身的标识，不能打开。请用备份恢复到新文件夹。");
        }
        return value;
    }

    /** Gives a new ledger its uuid. */
    public void giveId() {
        putId(UUID.randomUUID().toString());
    }

    /** Sets the ledger's uuid, for a restored ledger. */
    public void putId(String uuid) {
        writer().execute("insert into ledger_info (info_key, info_value) values (?, ?)", LEDGER, uuid);
    }

    /** Rows per table, drafts and counters left out. */
    public Map<String, Long> counts(Connection connection) {
        Map<String, Long> counts = new LinkedHashMap<>();
        String sql = Stream.concat(
                        Stream.concat(Tables.ALL.stream(), Stream.of(Tables.CONTENT))
                                .filter(table -> Tables.has(schema, table))
                                .map(RawTable::name),
                        Stream.of("change_set", "change_row"))
                .map(name -> "select '" + name + "', count(*) from " + name)
                .collect(Collectors.joining(" union all "));
        Asked.all(connection, sql, result -> counts.put(result.getString(1), result.getLong(2)));
        return counts;
    }

    /** Where the database stands now. */
    public Generation generation(Connection connection) {
        Journal.End end = Journal.end(connection);
        return new Generation(
                ledgerId(connection), schema, end.number(), end.hash(), StoreMark.of(connection), counts(connection));
    }

    /** What the generation file says otherwise than the database, in Chinese; null where they agree. */
    public @Nullable String compareBeside(Handle handle) {
        Generation beside;
        try {
            beside = Generation.read(folder.generation());
        } catch (Generation.DamagedGeneration e) {
            return "代次文件 ledger.generation 损坏了。";
        }
        if (beside == null) {
            return "代次文件 ledger.generation 不见了。";
        }
        return beside.ledger().equals(ledgerId(handle.getConnection()))
                        && Chain.holds(handle, beside.change(), beside.head())
                ? null
                : "台账与代次文件 ledger.generation 对不上。";
    }

    /**
     * Forces what is committed to disk, then says so in the generation file.
     *
     * <p>The generation file may fail without harm: the change is safe, and opening accepts a ledger that is ahead of its
     * generation file by changes whose chain verifies.
     */
    public void settle() {
        try {
            execute(writing, "checkpoint sync");
        } catch (SQLException e) {
            throw Trouble.of(e);
        }
        try {
            generation(writing).write(folder.generation());
        } catch (IOException e) {
            LOG.warn("generation file not written", e);
        }
    }

    /** Closes without writing anything, for a file that was refused. */
    void abandon() {
        abandon(writing);
        OPEN.remove(folder.folder());
    }

    private static void abandon(@Nullable Connection connection) {
        if (connection != null) {
            try {
                execute(connection, "shutdown immediately");
            } catch (SQLException e) {
                LOG.debug("refused ledger closed", e);
            }
        }
    }

    @Override
    public void close() {
        try {
            reading.close();
            writing.close();
        } catch (SQLException e) {
            LOG.warn("ledger not closed cleanly", e);
        } finally {
            OPEN.remove(folder.folder());
        }
    }

    static void clear(LedgerFolder folder) throws IOException {
        if (Files.isDirectory(folder.folder())) {
            try (Stream<Path> files = Files.list(folder.folder())) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder.folder());
        }
    }
}
