package cn.banshi.sheet.read;

/** How much of the memory a file may take up; a file that would take more is refused before memory runs out. */
final class Budget {
    private static final double SHARE_OF_HEAP = 0.6;

    private final Refusal refusal;
    private long left = (long) (Runtime.getRuntime().maxMemory() * SHARE_OF_HEAP);

    Budget(Refusal refusal) {
        this.refusal = refusal;
    }

    /**
     * Takes that many bytes.
     *
     * @throws cn.banshi.base.AppException when they are no longer there
     */
    void take(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw refusal.tooMuch(null);
        }
    }
}
