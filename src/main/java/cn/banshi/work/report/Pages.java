package cn.banshi.work.report;

import cn.banshi.report.PageImage;

/** A document laid out on pages; preview, PDF and paper come from the same pages. */
public final class Pages {
    /** Number of pages. */
    public int count() {
        throw new UnsupportedOperationException();
    }

    /**
     * A page as pixels.
     *
     * @param page 0-based
     * @param zoom 1 = 72 dots per inch
     */
    public PageImage image(int page, float zoom) {
        throw new UnsupportedOperationException();
    }
}
