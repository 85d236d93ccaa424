package cn.banshi.store.journal;

import cn.banshi.domain.history.Author;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.history.RowChange;
import cn.banshi.store.table.Asked;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads change sets and their rows. */
public final class History {
    private static final String SETS =
            "select number, at, person, os_user, kind, title, undoes, undone, row_count from change_set c where true";

    private History() {}

    /** Change sets, newest first, at most {@code limit}. */
    public static List<ChangeSet> list(Handle handle, JournalFilter filter, int limit) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        values.add(limit);
        return sets(handle, where + " order by number desc fetch first ? rows only", values);
    }

    private static String where(JournalFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder();
        add(where, values, " and number < ?", filter.below());
        add(
                where,
                values,
                " and at >= ?",
                filter.from() == null ? null : filter.from().atOffset(ZoneOffset.UTC));
        add(
                where,
                values,
                " and at < ?",
                filter.until() == null ? null : filter.until().atOffset(ZoneOffset.UTC));
        add(where, values, " and person = ?", filter.person().isEmpty() ? null : filter.person());
        add(
                where,
                values,
                " and number in (select change_number from change_row where project_id = ?)",
                filter.projectId());
        if (!filter.kinds().isEmpty()) {
            where.append(filter.kinds().stream()
                    .map(kind -> "'" + kind.name() + "'")
                    .sorted()
                    .collect(Collectors.joining(", ", " and kind in (", ")")));
        }
        return where.toString();
    }

    /** Sets and rows that a filter lets through. */
    public static JournalCount count(Handle handle, JournalFilter filter) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        try (var query =
                handle.createQuery("select count(*), coalesce(sum(row_count), 0) from change_set where true" + where)) {
            for (int i = 0; i < values.size(); i++) {
                query.bind(i, values.get(i));
            }
            return query.map((result, context) -> new JournalCount(result.getInt(1), result.getInt(2)))
                    .one();
        }
    }

    /** Everyone who ever wrote. */
    public static List<String> people(Handle handle) {
        return handle.createQuery("select distinct person from change_set where person <> '' order by person")
                .mapTo(String.class)
                .list();
    }

    private static void add(StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            values.add(value);
        }
    }

    /** Moment of the newest set. */
    public static Optional<Instant> lastMoment(Connection connection) {
        return Optional.ofNullable(Asked.first(
                connection,
                "select at from change_set order by number desc fetch first row only",
                result -> result.getObject(1, OffsetDateTime.class).toInstant()));
    }

    /** The set of a number. */
    public static Optional<ChangeSet> find(Handle handle, long number) {
        return sets(handle, " and number = ?", List.of(number)).stream().findFirst();
    }

    /** The rows of a set, in the order in which they were written. */
    public static List<RowChange> rows(Handle handle, long number) {
        return handle.createQuery(Chain.ROWS + " where change_number = ? order by seq")
                .bind(0, number)
                .map((result, context) -> Chain.row(result))
                .list();
    }

    /** The rows of one item in all sets, newest first. */
    public static List<RowChange> rowsOfProject(Handle handle, long projectId) {
        return handle.createQuery(Chain.ROWS + " where project_id = ? order by change_number desc, seq")
                .bind(0, projectId)
                .map((result, context) -> Chain.row(result))
                .list();
    }

    /** Sets behind a number that wrote rows of a table, oldest first. */
    public static List<ChangeSet> touching(Handle handle, String table, long after) {
        return sets(
                handle,
                " and number > ? and number in (select change_number from change_row where table_name = ?)"
                        + " order by number",
                List.of(after, table));
    }

    /** The newest set that meets a condition. */
    static Optional<ChangeSet> newest(Handle handle, String condition, Object... values) {
        return sets(handle, condition + " order by number desc fetch first row only", List.of(values)).stream()
                .findFirst();
    }

    private static List<ChangeSet> sets(Handle handle, String rest, List<Object> values) {
        List<ChangeSet> bare;
        try (var query = handle.createQuery(SETS + rest)) {
            for (int i = 0; i < values.size(); i++) {
                query.bind(i, values.get(i));
            }
            bare = query.map((result, context) -> set(result)).list();
        }
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Long, Set<Long>> projects = new HashMap<>();
        Set<Long> office = new LinkedHashSet<>();
        String numbers = bare.stream().map(set -> Long.toString(set.number())).collect(Collectors.joining(", "));
        handle.createQuery("select distinct change_number, project_id from change_row where change_number in ("
                        + numbers + ") order by 1, 2")
                .map((result, context) -> new long[] {result.getLong(1), result.getLong(2)})
                .forEach(pair -> {
                    if (pair[1] == 0) {
                        office.add(pair[0]);
                    } else {
                        projects.computeIfAbsent(pair[0], number -> new LinkedHashSet<>())
                                .add(pair[1]);
                    }
                });
        return bare.stream()
                .map(set -> new ChangeSet(
                        set.number(),
                        set.at(),
                        set.author(),
                        set.kind(),
                        set.title(),
                        set.undoes(),
                        set.undone(),
                        set.rowCount(),
                        projects.getOrDefault(set.number(), Set.of()),
                        office.contains(set.number())))
                .toList();
    }

    private static ChangeSet set(ResultSet result) throws SQLException {
        long undoes = result.getLong(7);
        return new ChangeSet(
                result.getLong(1),
                result.getObject(2, OffsetDateTime.class).toInstant(),
                new Author(result.getString(3), result.getString(4)),
                ChangeKind.valueOf(result.getString(5)),
                result.getString(6),
                undoes == 0 ? null : undoes,
                result.getBoolean(8),
                result.getInt(9),
                Set.of(),
                false);
    }
}
