package cn.banshi.store.journal;

import cn.banshi.domain.history.Author;
import cn.banshi.domain.history.RowChange;
import cn.banshi.store.json.FlatJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/** Verifies the hash chain of the journal, a set at a time. */
public final class Chain {
    static final String ROWS =
            "select change_number, table_name, row_id, project_id, before, after, version_after" + " from change_row";

    private Chain() {}

    private record Stored(HashChain.Head head, String previous, String hash) {}

    /** Whether change set {@code number} (0: the beginning) has this hash, and every later one stands on it unaltered. */
    public static boolean holds(Handle handle, long number, String hash) {
        return (number == 0 ? HashChain.START.equals(hash) : hash.equals(hashOf(handle, number)))
                && trouble(handle, number, hash) == null;
    }

    private static @Nullable String hashOf(Handle handle, long number) {
        return handle.createQuery("select hash from change_set where number = ?")
                .bind(0, number)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    /** The first place where the whole chain does not hold, in Chinese; null where it holds. */
    public static @Nullable String firstTrouble(Handle handle) {
        return trouble(handle, 0, HashChain.START);
    }

    private static @Nullable String trouble(Handle handle, long after, String hash) {
        long expected = after;
        String previous = hash;
        try (ResultIterator<Stored> sets = handle.createQuery("select number, at, person, os_user, kind, title, undoes,"
                                + " schema_version, row_count, prev_hash, hash from change_set where number > ?"
                                + " order by number")
                        .bind(0, after)
                        .map((result, context) -> stored(result))
                        .iterator();
                ResultIterator<RowChange> rows = handle.createQuery(
                                ROWS + " where change_number > ? order by change_number, seq")
                        .bind(0, after)
                        .map((result, context) -> row(result))
                        .iterator()) {
            RowChange[] ahead = new RowChange[1];
            while (sets.hasNext()) {
                Stored set = sets.next();
                expected++;
                List<RowChange> own = take(rows, ahead, set.head().number());
                if (set.head().number() != expected
                        || own.size() != set.head().rowCount()
                        || !set.previous().equals(previous)
                        || !set.hash().equals(HashChain.hash(previous, set.head(), lines(own)))) {
                    return "第" + expected + "次变更的记录被改动过或缺失";
                }
                previous = set.hash();
            }
            return ahead[0] != null || rows.hasNext() ? "第" + (expected + 1) + "次变更的记录被改动过或缺失" : null;
        } catch (IllegalArgumentException e) {
            return "第" + (expected + 1) + "次变更的记录读不出来";
        }
    }

    private static List<RowChange> take(Iterator<RowChange> rows, @Nullable RowChange[] ahead, long number) {
        List<RowChange> own = new ArrayList<>();
        while (true) {
            RowChange row = ahead[0];
            if (row == null && rows.hasNext()) {
                row = rows.next();
            }
            if (row == null || row.changeNumber() != number) {
                ahead[0] = row;
                return own;
            }
            own.add(row);
            ahead[0] = null;
        }
    }

    private static Iterable<HashChain.Line> lines(List<RowChange> rows) {
        return () -> rows.stream().map(HashChain.Line::of).iterator();
    }

    private static Stored stored(ResultSet result) throws SQLException {
        long undoes = result.getLong(7);
        HashChain.Head head = new HashChain.Head(
                result.getLong(1),
                result.getObject(2, OffsetDateTime.class).toInstant(),
                new Author(result.getString(3), result.getString(4)),
                result.getString(5),
                result.getString(6),
                undoes == 0 ? null : undoes,
                result.getInt(8),
                result.getInt(9));
        return new Stored(head, result.getString(10), result.getString(11));
    }

    static RowChange row(ResultSet result) throws SQLException {
        long project = result.getLong(4);
        Long projectId = result.wasNull() ? null : project;
        return new RowChange(
                result.getLong(1),
                result.getString(2),
                result.getLong(3),
                projectId,
                columns(result.getString(5)),
                columns(result.getString(6)),
                result.getLong(7));
    }

    private static Map<String, @Nullable String> columns(@Nullable String json) {
        return json == null ? Map.of() : FlatJson.read(json);
    }
}
