package cn.banshi.sheet.read;

/** Follows a reading and may stop it between two rows. Called on the reading thread. */
public interface ReadProgress {
    /** Neither follows nor stops. */
    ReadProgress NONE = new ReadProgress() {
        @Override
        public void row(int count) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** So many rows are read; rows that are only formatted count too. */
    void row(int count);

    /** Whether to stop. */
    boolean cancelled();
}
