package cn.banshi.report.form;

import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.report.form.FormDefinition.FormBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where heading, empty rows and total stand on an empty form. Rows are counted from 0.
 *
 * @param columns columns with a heading, from left to right
 */
record FormPlaces(
        int firstHeading,
        int lastHeading,
        List<Heading> columns,
        List<FormBlock> blocks,
        @Nullable Integer totalRow) {
    private static final int LEAST_NAMED = 2;
    private static final int LEAST_HEADINGS = 3;
    private static final int LONGEST_HEADING = 24;
    private static final int MOST_HEADING_ROWS = 4;
    private static final Pattern TOTAL = Pattern.compile("^(本(页|期|月))?(合|总|小|共)\\s*计.*");
    private static final Pattern GROUP = Pattern.compile("^(?:[（(]?[一二三四五六七八九十]+[)）]?[、.．]?)\\s*(\\S.*)$");
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,3})[)）]|(?:[一二三四五六七八九十]{1,3}|\\d{1,3})[、.．])\\s*(\\S.*)$");
    private static final Pattern CAPTION =
            Pattern.compile("(单位|部门|日期|时间|负责人|电话|(填|审|制).?[人表])\\s*([(（].*[)）])?\\s*[:：]");
    private static final Pattern NUMERAL = Pattern.compile("^[（(]?[一二三四五六七八九十]+[)）]?[、.．]?$");
    private static final Pattern ROW_NUMBER = Pattern.compile("^(\\d{1,4}|[.…·]+)$");

    /**
     * A column with a heading.
     *
     * @param path headings from the top row to the bottom row
     */
    record Heading(int index, List<String> path) {
        String last() {
            return path.get(path.size() - 1);
        }

        String title() {
            return String.join(" / ", path);
        }
    }

    /** The name of a row as it stands in a form, without its number. */
    static String bareName(String text) {
        Matcher numbered = NUMBERED.matcher(text.strip());
        return numbered.matches() ? numbered.group(1).strip() : text.strip();
    }

    /** The places, empty where nothing looks like a heading above empty rows. */
    static Optional<FormPlaces> find(BlankForm form) {
        FormPlaces best = null;
        int most = 0;
        for (int row = 0; row < form.cells().rows(); row++) {
            FormPlaces places = at(form, row);
            if (places != null) {
                int known = (int) places.columns.stream()
                        .filter(heading ->
                                HeadingFields.key(List.of(heading.last()), HeadingFields.Setting.NONE) != null)
                        .count();
                if (known > most) {
                    most = known;
                    best = places;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable FormPlaces at(BlankForm form, int firstHeading) {
        RawSheet cells = form.cells();
        if (texts(cells, firstHeading) < LEAST_HEADINGS - 1 || !isHeading(cells, firstHeading)) {
            return null;
        }
        int lastHeading = lastHeading(cells, firstHeading);
        List<Heading> columns = headings(cells, firstHeading, lastHeading);
        if (columns.size() < LEAST_HEADINGS) {
            return null;
        }
        return new Below(form, lastHeading, columns).places(firstHeading);
    }

    /** The places below a heading that is given, empty where nothing below it is open. */
    static Optional<FormPlaces> at(BlankForm form, int firstHeading, int lastHeading) {
        List<Heading> columns = headings(form.cells(), firstHeading, lastHeading);
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(new Below(form, lastHeading, columns).places(firstHeading));
    }

    private static int texts(RawSheet cells, int row) {
        int count = 0;
        for (int column = 0; column < cells.columns(); column++) {
            count += cells.cell(row, column).isBlank() ? 0 : 1;
        }
        return count;
    }

    private static boolean isHeading(RawSheet cells, int row) {
        for (int column = 0; column < cells.columns(); column++) {
            RawCell cell = cells.cell(row, column);
            boolean heading = cell instanceof RawCell.Text text
                    && text.text().length() <= LONGEST_HEADING
                    && !CAPTION.matcher(text.text()).find();
            if (!cell.isBlank() && !heading) {
                return false;
            }
        }
        return true;
    }

    /** Down to where merged headings end, and on over rows that are headings themselves. */
    private static int lastHeading(RawSheet cells, int first) {
        int last = first;
        for (int row = first; row <= last && row < first + MOST_HEADING_ROWS; row++) {
            for (Area merge : cells.merges()) {
                if (merge.firstRow() == row
                        && !cells.cell(row, merge.firstColumn()).isBlank()) {
                    last = Math.max(last, Math.min(merge.lastRow(), first + MOST_HEADING_ROWS - 1));
                }
            }
            int below = last + 1;
            boolean wide = row == last && hasWide(cells, row);
            if (wide && texts(cells, below) >= 2 && isHeading(cells, below)) {
                last = below;
            }
        }
        return last;
    }

    private static boolean hasWide(RawSheet cells, int row) {
        return cells.merges().stream()
                .anyMatch(merge -> merge.firstRow() == row && merge.columns() > 1 && merge.lastRow() == row);
    }

    private static List<Heading> headings(RawSheet cells, int first, int last) {
        List<Heading> headings = new ArrayList<>();
        for (int column = 0; column < cells.columns(); column++) {
            List<String> path = FormFit.path(cells, first, last, column);
            Area merge = cells.merge(last, column);
            boolean covered = merge != null && merge.firstColumn() != column;
            if (!path.isEmpty() && !covered) {
                headings.add(new Heading(column, List.copyOf(path)));
            }
        }
        return headings;
    }

    /** What lies below the heading. */
    private record Below(BlankForm form, int lastHeading, List<Heading> columns) {
        @Nullable
        FormPlaces places(int firstHeading) {
            List<FormBlock> blocks = new ArrayList<>();
            Integer totalRow = null;
            String group = "";
            int from = -1;
            int row = lastHeading + 1;
            boolean framed = framedBelow();
            for (; row <= end(); row++) {
                boolean open = isOpen(row, framed);
                if (open && from < 0) {
                    from = row;
                }
                if (!open && from >= 0) {
                    blocks.add(new FormBlock(from, row - 1, group));
                    from = -1;
                    group = "";
                }
                if (open) {
                    continue;
                }
                if (isTotal(row)) {
                    totalRow = totalRow == null || !blocks.isEmpty() ? Integer.valueOf(row) : totalRow;
                    continue;
                }
                String head = groupName(row);
                if (head.isEmpty()) {
                    break;
                }
                group = head;
            }
            if (from >= 0) {
                blocks.add(new FormBlock(from, row - 1, group));
            }
            return blocks.isEmpty()
                    ? named(firstHeading, framed)
                    : new FormPlaces(firstHeading, lastHeading, columns, grouped(blocks), totalRow);
        }

        /** Rows that are empty but for their names, as receiving offices send them out. */
        private @Nullable FormPlaces named(int firstHeading, boolean framed) {
            List<FormBlock> blocks = new ArrayList<>();
            Integer totalRow = null;
            for (int row = lastHeading + 1; row <= end() && totalRow == null; row++) {
                String name = isTotal(row) ? "" : name(row, framed);
                if (isTotal(row)) {
                    totalRow = row;
                } else if (name.isEmpty()) {
                    break;
                } else {
                    blocks.add(new FormBlock(row, row, name, true));
                }
            }
            return blocks.size() < LEAST_NAMED
                    ? null
                    : new FormPlaces(firstHeading, lastHeading, columns, List.copyOf(blocks), totalRow);
        }

        private String name(int row, boolean framed) {
            if (framed && !form.framedRows().contains(row)) {
                return "";
            }
            RawSheet cells = form.cells();
            String name = "";
            for (int column = 0; column < cells.columns(); column++) {
                String text = cells.cell(row, column).text().strip();
                boolean number = column == columns.get(0).index()
                        && ROW_NUMBER.matcher(text).matches();
                if (text.isEmpty() || number || form.computed(row, column)) {
                    continue;
                }
                if (!name.isEmpty() || column > columns.get(0).index() + 1) {
                    return "";
                }
                name = bareName(text);
            }
            return name;
        }

        /** Groups count where every block has one; else the first block is what is filled. */
        private static List<FormBlock> grouped(List<FormBlock> blocks) {
            boolean all = blocks.size() > 1
                    && blocks.stream().noneMatch(block -> block.group().isEmpty());
            return all
                    ? List.copyOf(blocks)
                    : List.of(new FormBlock(
                            blocks.get(0).firstRow(), blocks.get(0).lastRow(), ""));
        }

        private int end() {
            int framed =
                    form.framedRows().stream().mapToInt(Integer::intValue).max().orElse(-1);
            return Math.max(Math.max(form.cells().rows() - 1, framed), lastHeading + 1);
        }

        private boolean framedBelow() {
            return form.framedRows().contains(lastHeading + 1)
                    || form.framedRows().contains(lastHeading + 2);
        }

        /** Empty but for formulas and numbers of rows; where the form has frames, inside them. */
        private boolean isOpen(int row, boolean framed) {
            if (framed && !form.framedRows().contains(row)) {
                return false;
            }
            RawSheet cells = form.cells();
            for (int column = 0; column < cells.columns(); column++) {
                RawCell cell = cells.cell(row, column);
                boolean number = column == columns.get(0).index()
                        && ROW_NUMBER.matcher(cell.text().strip()).matches();
                if (!cell.isBlank() && !number && !form.computed(row, column)) {
                    return false;
                }
            }
            return !isTotal(row);
        }

        private boolean isTotal(int row) {
            RawSheet cells = form.cells();
            for (int column = 0; column < Math.min(cells.columns(), LEAST_HEADINGS); column++) {
                if (TOTAL.matcher(cells.cell(row, column).text().strip()).matches()) {
                    return true;
                }
            }
            return false;
        }

        private String groupName(int row) {
            RawSheet cells = form.cells();
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < cells.columns(); column++) {
                String text = cells.cell(row, column).text().strip();
                if (!text.isEmpty() && !form.computed(row, column)) {
                    texts.add(text);
                }
            }
            if (texts.size() == 2 && NUMERAL.matcher(texts.get(0)).matches()) {
                return texts.get(1);
            }
            if (texts.size() != 1) {
                return "";
            }
            Matcher matcher = GROUP.matcher(texts.get(0));
            return matcher.matches() ? matcher.group(1) : "";
        }
    }
}
