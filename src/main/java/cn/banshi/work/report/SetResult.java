package cn.banshi.work.report;

import java.nio.file.Path;
import java.util.List;

/**
 * A set that was written.
 *
 * @param folder where it stands
 * @param lines what became of each report and form, in their order
 */
public record SetResult(Path folder, List<Line> lines) {
    /**
     * What became of one report or form.
     *
     * @param name its title
     * @param files names of its files, empty where it was not written
     * @param pages printed pages, 0 where there are none
     * @param remark why it was not written, or what the clerk should know; empty where all is well
     * @param edition name of the edition that it was written from, empty where it has the figures of now
     */
    public record Line(String name, List<String> files, int pages, String remark, String edition) {
        /** With the figures of now. */
        public Line(String name, List<String> files, int pages, String remark) {
            this(name, files, pages, remark, "");
        }

        /** Copies the list. */
        public Line {
            files = List.copyOf(files);
        }

        /** Whether it was written. */
        public boolean written() {
            return !files.isEmpty();
        }
    }

    /** Copies the list. */
    public SetResult {
        lines = List.copyOf(lines);
    }

    /** Reports and forms that were written. */
    public int written() {
        return (int) lines.stream().filter(Line::written).count();
    }
}
