package cn.banshi.work.report;

/** Hears how far the writing of many files is, and says whether to go on. */
@FunctionalInterface
public interface SetProgress {
    /** Nobody listens. */
    SetProgress NONE = (done, all, next) -> true;

    /**
     * Called before each report, form or item.
     *
     * @param done how many are done
     * @param all how many there are
     * @param next what comes next
     * @return false to give up; nothing is left then
     */
    boolean goesOn(int done, int all, String next);
}
