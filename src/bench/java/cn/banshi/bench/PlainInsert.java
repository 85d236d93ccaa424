package cn.banshi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What an import writes, written by the bare database: the same rows into the same tables with the same settings, table by
 * table in prepared batches, ids and journal lines made already, one commit, forced to disk.
 */
final class PlainInsert {
    private static final String SETTINGS =
            ";DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=FS;DATABASE_TO_LOWER=TRUE;MAX_COMPACT_TIME=0"
                    + ";TRACE_LEVEL_FILE=0;IFEXISTS=TRUE;WRITE_DELAY=0;CACHE_SIZE=8192";
    /** In an order in which no row names a later one. */
    private static final List<String> TABLES = List.of(
            "community",
            "department",
            "dictionary_value",
            "project",
            "project_link",
            "list_year",
            "status_move",
            "funding");

    private static final int BATCH = 1000;

    private final Map<String, List<Object[]>> inserts = new LinkedHashMap<>();

    /** Takes the rows that the last change of a closed ledger wrote, all of them inserts, with the change itself. */
    PlainInsert(Path ledger) throws IOException {
        try (Connection connection = connect(ledger)) {
            String last = "(select max(number) from change_set)";
            take(connection, "change_set", "number = " + last);
            for (String table : TABLES) {
                take(
                        connection,
                        table,
                        "id in (select row_id from change_row where table_name = '" + table + "' and change_number = "
                                + last + ")");
            }
            take(connection, "change_row", "change_number = " + last);
            int rows = inserts.values().stream().mapToInt(List::size).sum();
            int journaled = inserts.get(last(inserts)).size();
            if (rows != 2 * journaled + 1) {
                throw new IOException("rows of other tables were written: " + rows + " of " + journaled);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static String last(Map<String, List<Object[]>> map) {
        return new ArrayList<>(map.keySet()).get(map.size() - 1);
    }

    private static Connection connect(Path ledger) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + ledger.toAbsolutePath().resolve("ledger") + SETTINGS, "banshi", "");
    }

    private void take(Connection connection, String table, String which) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select * from " + table + " where " + which)) {
            ResultSetMetaData columns = result.getMetaData();
            StringJoiner names = new StringJoiner("\", \"", "insert into " + table + " (\"", "\") values (");
            StringJoiner marks = new StringJoiner(", ", "", ")");
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                names.add(columns.getColumnName(column));
                marks.add("?");
            }
            List<Object[]> rows = new ArrayList<>();
            while (result.next()) {
                Object[] row = new Object[columns.getColumnCount()];
                for (int column = 0; column < row.length; column++) {
                    row[column] = result.getObject(column + 1);
                }
                rows.add(row);
            }
            inserts.put(names.toString() + marks, rows);
        }
    }

    /** Writes them into a closed ledger that has what they refer to. */
    void into(Path ledger) throws IOException {
        try (Connection connection = connect(ledger)) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<Object[]>> insert : inserts.entrySet()) {
                insert(connection, insert.getKey(), insert.getValue());
            }
            connection.commit();
            try (Statement statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void insert(Connection connection, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                Object[] row = rows.get(i);
                for (int column = 0; column < row.length; column++) {
                    statement.setObject(column + 1, row[column]);
                }
                statement.addBatch();
                if ((i + 1) % BATCH == 0 || i + 1 == rows.size()) {
                    statement.executeBatch();
                }
            }
        }
    }
}
