package cn.banshi.store.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database through its own driver. What every start of the program asks goes this way: JDBI, through which everything
 * else goes, takes a quarter of a second of the processor to be loaded.
 */
public final class Asked {
    private Asked() {}

    /** Makes one value of the row at the cursor. */
    public interface RowReader<T> {
        /** The value; the cursor stays where it is. */
        T read(ResultSet row) throws SQLException;
    }

    /** All rows. */
    public static <T> List<T> all(Connection connection, String sql, RowReader<T> reader, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first row, null where there is none. */
    public static <T> @Nullable T first(Connection connection, String sql, RowReader<T> reader, Object... parameters) {
        List<T> rows = all(connection, sql, reader, parameters);
        return rows.isEmpty() ? null : rows.get(0);
    }
}
