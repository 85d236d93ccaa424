package cn.banshi.base;

/** Kinds of trouble that a face reacts to differently. */
public enum ErrorCode {
    /** Input that the user can correct: a field, a row, a file's content. */
    INPUT,
    /** The command or request itself makes no sense. */
    USAGE,
    /** Somebody changed the same row in between. */
    CONFLICT,
    /** The ledger is open in another window or program. */
    LOCKED,
    /** The ledger file is damaged, cut, foreign, older than its generation file, or from a newer program. */
    LEDGER,
    /** Files: no right to write, disk full, file open elsewhere. */
    FILE,
    /** No printer, missing characters, and other trouble of the paper side. */
    PAPER
}
