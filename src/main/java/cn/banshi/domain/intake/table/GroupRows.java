package cn.banshi.domain.intake.table;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the group rows of a table say about the rows below them: 一、春晓社区 or （二）环境整治类. */
public final class GroupRows {
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*(?:(第?[一二三四五六七八九十]{1,3}[、.类批部章])|(\\([一二三四五六七八九十\\d]{1,3}\\))|(\\d{1,2}[、.)])|([ivx]{1,4}[、.]))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:\\([^()]*\\)|[:,].*|共?\\d+[个项件条].*)\\s*$");
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\(?(?:[一二三四五六七八九十]{1,3}|[\\d.,%]+)\\)?[、.]?");

    /** A group, and how it is numbered: another of the same style ends it and all below it. */
    private record Group(int style, String name) {}

    private final TreeMap<Integer, List<String>> names = new TreeMap<>();

    /** The groups of one table of the sheet. */
    public GroupRows(RawSheet sheet, TableShape shape) {
        Deque<Group> open = new ArrayDeque<>();
        for (int row = shape.lastHeading() + 1; row <= shape.lastRow(); row++) {
            if (shape.role(row) == RowRole.GROUP) {
                group(sheet, row).ifPresent(group -> {
                    if (open.stream().anyMatch(one -> one.style() == group.style())) {
                        while (open.pop().style() != group.style()) {}
                    }
                    open.push(group);
                });
                names.put(row, open.stream().map(Group::name).toList());
            }
        }
    }

    private static Optional<Group> group(RawSheet sheet, int row) {
        List<String> texts = Filled.of(sheet, row).stream()
                .filter(cell -> !cell.isValue())
                .map(cell -> Normalizer.normalize(cell.cell().text(), Normalizer.Form.NFKC)
                        .strip())
                .toList();
        Optional<String> text = texts.stream()
                .filter(one -> !NUMBER_ALONE.matcher(one).matches())
                .findFirst();
        String first = texts.isEmpty() ? "" : texts.get(0);
        boolean apart = text.isPresent() && !text.get().equals(first);
        return text.map(one -> {
            int style = style(apart ? first + (first.matches(".*[、.)]") ? "" : "、") : one);
            String name = apart ? one : NUMBERED.matcher(one).replaceFirst("");
            return new Group(style, BEHIND.matcher(name).replaceFirst("").strip());
        });
    }

    private static int style(String text) {
        Matcher number = NUMBERED.matcher(text);
        boolean numbered = number.find();
        for (int at = 1; numbered && at <= number.groupCount(); at++) {
            if (number.group(at) != null) {
                return at;
            }
        }
        return 0;
    }

    /** Names of the groups that a row stands in, without their numbers; the nearest first. */
    public List<String> above(int row) {
        Map.Entry<Integer, List<String>> last = names.floorEntry(row);
        return last == null ? List.of() : last.getValue();
    }
}
