package cn.banshi.domain.intake.table;

import cn.banshi.domain.intake.table.TableShape.Column;
import cn.banshi.domain.intake.word.HeadingText;
import cn.banshi.domain.intake.word.HeadingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells rows below a heading apart. */
final class RowRoles {
    /** Most cells of a line of notes or signatures. */
    private static final int NOTE_CELLS = 8;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final RawSheet sheet;
    private final HeadingBlock heading;
    private final List<String> titles;
    private final List<Map<Integer, String>> headings = new ArrayList<>();
    private final int serial;
    private final int name;

    RowRoles(RawSheet sheet, HeadingBlock heading, List<String> titles) {
        this.sheet = sheet;
        this.heading = heading;
        this.titles = titles;
        for (int row = heading.first(); row <= heading.last(); row++) {
            headings.add(Filled.of(sheet, row).stream()
                    .collect(Collectors.toMap(Filled::column, Filled::plain, (one, other) -> one)));
        }
        this.serial = heading.columns().stream()
                .filter(column -> HeadingWords.isSerial(HeadingText.meaning(column.heading())))
                .mapToInt(Column::index)
                .findFirst()
                .orElse(-1);
        this.name = heading.columns().stream()
                .mapToInt(Column::index)
                .filter(index -> index > serial)
                .findFirst()
                .orElse(heading.firstColumn());
    }

    /** Puts the roles of the rows from first to last, both below the heading. */
    void put(RowRole[] roles, int first, int last) {
        boolean[] perhaps = new boolean[last + 1];
        int data = 0;
        for (int row = first; row <= last; row++) {
            if (roles[row] != RowRole.BLANK) {
                continue;
            }
            Seen seen = see(row);
            roles[row] = seen.role;
            perhaps[row] = seen.perhapsData;
            data += seen.role == RowRole.DATA ? 1 : 0;
        }
        if (data == 0) {
            for (int row = first; row <= last; row++) {
                roles[row] = perhaps[row] ? RowRole.DATA : roles[row];
            }
        }
        markFoot(roles, first, last);
    }

    private record Seen(RowRole role, boolean perhapsData) {}

    private static Seen sure(RowRole role) {
        return new Seen(role, false);
    }

    private Seen see(int row) {
        List<Filled> all = Filled.of(sheet, row);
        if (all.isEmpty()) {
            return sure(RowRole.BLANK);
        }
        if (repeatsHeading(all)) {
            return sure(RowRole.HEADING);
        }
        if (all.size() == 1 && titles.contains(all.get(0).plain())) {
            return sure(RowRole.TITLE);
        }
        List<Filled> cells = all.stream()
                .filter(cell -> cell.lastColumn() >= heading.firstColumn() && cell.column() <= heading.lastColumn())
                .toList();
        if (cells.isEmpty()) {
            return sure(RowRole.NOTE);
        }
        Filled label = cells.get(0);
        String text = label.plain();
        List<Filled> others = cells.subList(1, cells.size());
        boolean figuresOnly = others.stream().allMatch(Filled::isFigure);
        if (isNothing(cells)) {
            return sure(RowRole.BLANK);
        }
        if (label.column() == serial
                && !figuresOnly
                && NUMBER.matcher(text).matches()
                && !Lines.isTotal(others.get(0).plain())) {
            return sure(RowRole.DATA);
        }
        if (isTotal(label, text, others, figuresOnly)) {
            return sure(RowRole.TOTAL);
        }
        if (isFoot(label, others)) {
            return sure(RowRole.NOTE);
        }
        if (continuesMerge(row)) {
            return sure(RowRole.DATA);
        }
        return group(label, text, others, figuresOnly);
    }

    private boolean repeatsHeading(List<Filled> cells) {
        if (cells.size() < 2 || cells.stream().allMatch(Filled::isValue)) {
            return false;
        }
        return headings.stream().anyMatch(texts -> repeats(texts, cells));
    }

    private static boolean repeats(Map<Integer, String> texts, List<Filled> cells) {
        int same = 0;
        int other = 0;
        for (Filled cell : cells) {
            String above = texts.get(cell.column());
            boolean equal =
                    above != null && cell.cell().text().length() >= above.length() && above.equals(cell.plain());
            same += equal ? 1 : 0;
            other += equal ? 0 : 1;
            if (10 * other > 3 * cells.size()) {
                return false;
            }
        }
        return same >= 2;
    }

    /** A number of a row that waits to be filled in, or formulas over nothing. */
    private boolean isNothing(List<Filled> cells) {
        return cells.stream()
                .allMatch(cell -> (cell.column() == serial && cell.isFigure())
                        || cell.cell() instanceof RawCell.Fault
                        || (cell.cell() instanceof RawCell.Numeric number && number.value() == 0));
    }

    private boolean isTotal(Filled label, String text, List<Filled> others, boolean figuresOnly) {
        if (Lines.isTotal(text) || (Lines.isTotalSentence(text) && (figuresOnly || others.size() <= 1))) {
            return true;
        }
        if (Lines.isTotalOf(text) && figuresOnly) {
            return true;
        }
        return label.column() == serial
                && !others.isEmpty()
                && Lines.isTotal(others.get(0).plain())
                && others.stream().skip(1).allMatch(Filled::isFigure);
    }

    private boolean isFoot(Filled label, List<Filled> others) {
        String raw = label.cell().text();
        if (label.isValue() || others.size() >= NOTE_CELLS) {
            return false;
        }
        if (Lines.isNote(raw)) {
            return others.isEmpty()
                    || label.columns() > 2
                    || (others.stream().noneMatch(Filled::isFigure) && others.size() <= 2);
        }
        return Lines.isSignature(raw)
                && others.stream()
                                        .filter(cell ->
                                                Lines.isSignature(cell.cell().text()))
                                        .count()
                                * 2
                        >= others.size() - 1;
    }

    /** Whether cells that run down from the row above stand in it, so that it goes on with an item. */
    private boolean continuesMerge(int row) {
        Area merge = sheet.merge(row, name);
        return merge != null && merge.firstRow() < row && merge.firstRow() > heading.last();
    }

    private Seen group(Filled label, String text, List<Filled> others, boolean figuresOnly) {
        boolean wide = label.columns() > 1 && label.column() <= name && label.lastColumn() > name;
        boolean few = heading.columns().size() <= 2;
        if (others.isEmpty()) {
            if (Lines.isDayAlone(text)) {
                return sure(RowRole.NOTE);
            }
            if (label.isValue() || (label.column() > name && !wide)) {
                return sure(RowRole.DATA);
            }
            if (wide || (!few && (label.column() == serial || label.column() < name || Lines.isGroup(text)))) {
                return sure(RowRole.GROUP);
            }
            boolean named = Lines.isGroupName(text) || serial >= 0;
            return few || !named ? sure(RowRole.DATA) : new Seen(RowRole.GROUP, true);
        }
        boolean atHead = label.column() <= name && !label.isValue();
        if (atHead && figuresOnly && !others.isEmpty() && (wide || Lines.isGroup(text)) && !Lines.isFigure(text)) {
            return new Seen(RowRole.GROUP, !wide);
        }
        boolean numbered = (label.column() == serial || label.column() == heading.firstColumn())
                && Lines.isGroupNumber(text)
                && !others.get(0).isValue()
                && others.stream().skip(1).allMatch(Filled::isFigure);
        return numbered ? new Seen(RowRole.GROUP, true) : sure(RowRole.DATA);
    }

    /** What stands below the last row of data, after the first note or without the look of a group, is a note too. */
    private static void markFoot(RowRole[] roles, int first, int last) {
        int end = last;
        while (end >= first
                && roles[end] != RowRole.DATA
                && roles[end] != RowRole.TOTAL
                && roles[end] != RowRole.HEADING) {
            end--;
        }
        boolean noted = end >= first && roles[end] != RowRole.HEADING;
        for (int row = end + 1; row <= last; row++) {
            noted |= roles[row] == RowRole.NOTE;
            if (noted && roles[row] == RowRole.GROUP) {
                roles[row] = RowRole.NOTE;
            }
        }
    }
}
