package cn.banshi.work.draft;

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
        throw new UnsupportedOperationException();
    }

    /** The draft of a key. */
    public Optional<Draft> find(String key) {
        throw new UnsupportedOperationException();
    }

    /** Every draft, newest first. */
    public List<Draft> list() {
        throw new UnsupportedOperationException();
    }

    /** Forgets a draft; nothing happens where there is none. */
    public void discard(String key) {
        throw new UnsupportedOperationException();
    }
}
