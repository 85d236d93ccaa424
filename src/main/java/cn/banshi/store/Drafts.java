package cn.banshi.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** Unsaved work. Kept with the ledger and in its backups, outside of the journal; survives a crash of the program. */
public final class Drafts {
    private static final String SELECT = "select draft_key, content, saved_at from draft";

    private final LedgerStore store;

    Drafts(LedgerStore store) {
        this.store = store;
    }

    /**
     * One draft.
     *
     * @param key what it is a draft of
     * @param content as the screen wrote it
     * @param savedAt moment, UTC
     */
    public record Draft(String key, String content, Instant savedAt) {}

    /** Keeps a draft in place of the one of the same key. */
    public void put(String key, String content) {
        store.aside(handle -> {
            handle.execute("delete from draft where draft_key = ?", key);
            return handle.execute(
                    "insert into draft (draft_key, content, saved_at) values (?, ?, ?)",
                    key,
                    content,
                    store.clock().now().atOffset(ZoneOffset.UTC));
        });
    }

    /** The draft of a key. */
    public Optional<Draft> get(String key) {
        return store.snapshot(handle ->
                drafts(handle.createQuery(SELECT + " where draft_key = ?").bind(0, key)).stream()
                        .findFirst());
    }

    /** Removes a draft; nothing happens where there is none. */
    public void delete(String key) {
        store.aside(handle -> handle.execute("delete from draft where draft_key = ?", key));
    }

    /** All drafts, latest first. */
    public List<Draft> list() {
        return store.snapshot(handle -> drafts(handle.createQuery(SELECT + " order by saved_at desc, draft_key")));
    }

    private static List<Draft> drafts(Query query) {
        return query.map((result, context) -> new Draft(
                        result.getString(1),
                        result.getString(2),
                        result.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }
}
