package cn.banshi.domain.intake.cell;

/**
 * What is to be said about a cell or a row.
 *
 * @param kind class of the remark
 * @param sentence what is wrong or doubtful, and what to do
 */
public record Remark(Kind kind, String sentence) {
    /** Classes of remarks; their keys are stable. */
    public enum Kind {
        /** Must-fill field is empty. */
        MISSING("missing", true),
        /** The item has no name. */
        MISSING_NAME("missing-name", true),
        /** No day of the calendar. */
        BAD_DATE("bad-date", true),
        /** No amount. */
        BAD_AMOUNT("bad-amount", true),
        /** Below zero where it cannot be. */
        NEGATIVE_AMOUNT("negative-amount", true),
        /** No number. */
        BAD_NUMBER("bad-number", true),
        /** No percentage from 0 to 100. */
        BAD_PERCENT("bad-percent", true),
        /** An identity of more than 15 digits in a number cell: its last digits are lost. */
        DAMAGED_IDENTITY("damaged-identity", true),
        /** The spreadsheet's own fault, such as #REF!. */
        FAULT("fault", true),
        /** A community that the office does not have. */
        UNKNOWN_COMMUNITY("unknown-community", true),
        /** A unit that the office does not have. */
        UNKNOWN_DEPARTMENT("unknown-department", true),
        /** A word that its list does not have. */
        UNKNOWN_VALUE("unknown-value", true),
        /** No such item in the ledger. */
        UNKNOWN_PROJECT("unknown-project", true),
        /** Several items may be meant; the clerk decides. */
        DOUBTFUL_MATCH("doubtful-match", true),
        /** The same row twice in the files of this import. */
        DUPLICATE("duplicate", true),
        /** The channel's number is there already. */
        CHANNEL_NUMBER("channel-number", true),
        /** Dates in the wrong order. */
        DATE_ORDER("date-order", true),
        /** Status and dates do not fit. */
        STATUS("status", true),
        /** No month is known that figures of a month could go to. */
        MISSING_MONTH("missing-month", true),
        /** Another rule of the ledger. */
        RULE("rule", true),
        /** An estimate (约, 余, 左右) was taken as its number. */
        ESTIMATE("estimate", false),
        /** A wording that means no day; ask for one. */
        ASK_DEADLINE("ask-deadline", false),
        /** Looks like 元 under 万元, or the other way. */
        UNIT_SLIP("unit-slip", false),
        /** Nothing says whether 元 or 万元. */
        UNIT_GUESSED("unit-guessed", false),
        /** A year was not written and is taken from the list. */
        YEAR_GUESSED("year-guessed", false),
        /** A cumulative smaller than the months before: 冲减. */
        REVERSAL("reversal", false),
        /** The row is hidden in the file. */
        HIDDEN("hidden", false),
        /** A name that is close to a known one was taken for it. */
        CLOSE_NAME("close-name", false),
        /** It changes facts of a month that was reported; writing asks why. */
        LOCKED_MONTH("locked-month", false),
        /** Something new will be created with it. */
        CREATED("created", false),
        /** A rule of the ledger that warns. */
        NOTE("note", false);

        private final String key;
        private final boolean error;

        Kind(String key, boolean error) {
            this.key = key;
            this.error = error;
        }

        /** Stable English name. */
        public String key() {
            return key;
        }

        /** Whether a row with it cannot be taken in. */
        public boolean isError() {
            return error;
        }
    }
}
