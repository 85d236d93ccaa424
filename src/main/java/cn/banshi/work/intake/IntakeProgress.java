package cn.banshi.work.intake;

/** Hears how far a long reading or checking is, and says whether to go on. */
public interface IntakeProgress {
    /** Nobody listens. */
    IntakeProgress NONE = rows -> true;

    /**
     * Called every few rows.
     *
     * @param rows rows done so far
     * @return false to give up; nothing is written then
     */
    boolean goesOn(int rows);
}
