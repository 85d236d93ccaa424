package cn.banshi.cli;

import cn.banshi.base.ErrorCode;

/** What the program answers to the shell. */
final class ExitCode {
    /** All done. */
    static final int OK = 0;

    /** Some rows were refused, the others taken. */
    static final int ROWS_REFUSED = 1;

    /** Wrong use: unknown command, missing or wrong argument. */
    static final int USAGE = 2;

    /** Trouble with the ledger or with files. */
    static final int TROUBLE = 3;

    private ExitCode() {}

    static int of(ErrorCode code) {
        return switch (code) {
            case INPUT, USAGE -> USAGE;
            case CONFLICT, LOCKED, LEDGER, FILE, PAPER -> TROUBLE;
        };
    }
}
