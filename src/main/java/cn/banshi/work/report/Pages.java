package cn.banshi.work.report;

import cn.banshi.paper.Printed;
import cn.banshi.report.PageImage;
import java.util.List;

/** A document laid out on pages; preview, PDF and paper come from the same pages. */
public final class Pages {
    private final Printed printed;

    Pages(Printed printed) {
        this.printed = printed;
    }

    /**
     * Documents one behind the other, for a look through all of them.
     *
     * @param title of all of them
     * @param documents at least one
     */
    public static Pages together(String title, List<Pages> documents) {
        return new Pages(
                Printed.together(title, documents.stream().map(Pages::printed).toList()));
    }

    Printed printed() {
        return printed;
    }

    /** The pages as PDF. */
    public byte[] pdf() {
        return printed.pdf();
    }

    /** Number of pages. */
    public int count() {
        return printed.count();
    }

    /**
     * Width of a page in points; pages of one report may differ.
     *
     * @param page 0-based
     */
    public int width(int page) {
        return printed.width(page);
    }

    /**
     * Height of a page in points; pages of one report may differ.
     *
     * @param page 0-based
     */
    public int height(int page) {
        return printed.height(page);
    }

    /**
     * A page as pixels.
     *
     * @param page 0-based
     * @param zoom 1 = 72 dots per inch
     */
    public PageImage image(int page, float zoom) {
        return printed.image(page, zoom);
    }
}
