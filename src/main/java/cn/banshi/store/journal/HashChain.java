package cn.banshi.store.journal;

import cn.banshi.domain.history.Author;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.history.RowChange;
import cn.banshi.store.json.FlatJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each change set's hash covers its content, its rows and the hash before it; so no line can be altered unnoticed. */
public final class HashChain {
    /** What the first set stands on. */
    public static final String START = "0".repeat(64);

    /** The columns of a row that is not there. */
    static final String NOTHING = FlatJson.write(Map.of());

    private HashChain() {}

    /**
     * What a set's own line holds.
     *
     * @param kind name of the {@link ChangeKind}
     */
    record Head(
            long number,
            Instant at,
            Author author,
            String kind,
            String title,
            @Nullable Long undoes,
            int schemaVersion,
            int rowCount) {}

    /**
     * What a row's line holds.
     *
     * @param before columns as JSON
     * @param after columns as JSON
     */
    record Line(String table, long rowId, @Nullable Long projectId, String before, String after, long versionAfter) {
        static Line of(RowChange row) {
            return new Line(
                    row.table(),
                    row.rowId(),
                    row.projectId(),
                    FlatJson.write(row.before()),
                    FlatJson.write(row.after()),
                    row.versionAfter());
        }
    }

    static String hash(String previous, Head head, Iterable<Line> rows) {
        MessageDigest digest = sha256();
        line(digest, previous);
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        map.put("number", Long.toString(head.number()));
        map.put("at", head.at().toString());
        map.put("person", head.author().person());
        map.put("os_user", head.author().osUser());
        map.put("kind", head.kind());
        map.put("title", head.title());
        map.put("undoes", head.undoes() == null ? null : Long.toString(head.undoes()));
        map.put("schema_version", Integer.toString(head.schemaVersion()));
        map.put("row_count", Integer.toString(head.rowCount()));
        line(digest, FlatJson.write(map));
        for (Line row : rows) {
            map.clear();
            map.put("table_name", row.table());
            map.put("row_id", Long.toString(row.rowId()));
            map.put("project_id", row.projectId() == null ? null : Long.toString(row.projectId()));
            map.put("version_after", Long.toString(row.versionAfter()));
            line(digest, FlatJson.write(map));
            line(digest, row.before());
            line(digest, row.after());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void line(MessageDigest digest, String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
