package cn.banshi.work.draft;

import cn.banshi.store.Drafts;
import cn.banshi.work.session.LedgerSession;
import java.util.List;
import java.util.Optional;

/** Drafts: not in the journal, never in figures. */
public final class DraftWork {
    private final LedgerSession session;

    /** Works on the open ledger. */
    public DraftWork(LedgerSession session) {
        this.session = session;
    }

    /** Keeps a draft, on disk when it returns; replaces the one of the same key. */
    public void save(String key, String json) {
        session.store().drafts().put(key, json);
    }

    /** The draft of a key. */
    public Optional<Draft> find(String key) {
        return session.store().drafts().get(key).map(DraftWork::draft);
    }

    /** Every draft, newest first. */
    public List<Draft> list() {
        return session.store().drafts().list().stream().map(DraftWork::draft).toList();
    }

    /** Forgets a draft; nothing happens where there is none. */
    public void discard(String key) {
        session.store().drafts().delete(key);
    }

    private static Draft draft(Drafts.Draft stored) {
        return new Draft(stored.key(), stored.content(), stored.savedAt());
    }
}
