package cn.banshi.store.journal;

import java.io.Serial;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of one change, each prepared once: a bulk change runs the same few many thousand times. */
final class Statements implements AutoCloseable {
    private static final String[] ID = {"id"};

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** The database refused a statement; the cause says why. */
    static final class Failed extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        Failed(SQLException cause) {
            super(cause);
        }
    }

    /** Sets the parameters. */
    @FunctionalInterface
    interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    /** Takes what a row of a result holds. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet result) throws SQLException;
    }

    /** Inserts one row; gives the id that the database gave it. */
    long insert(String sql, Binding binding) {
        try {
            PreparedStatement statement = prepared.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql, ID);
                prepared.put(sql, statement);
            }
            binding.bind(statement);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** Runs a statement; gives the number of rows that it touched. */
    int update(String sql, Binding binding) {
        try {
            PreparedStatement statement = prepared(sql);
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    /** The first row of a query, null where there is none. */
    <T> @Nullable T first(String sql, Binding binding, Reading<T> reading) {
        try {
            PreparedStatement statement = prepared(sql);
            binding.bind(statement);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? reading.read(result) : null;
            }
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }
}
