package cn.banshi.domain.intake;

import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A made-up table after a real form, written as text: one row a line, its role in front (T title, C caption, H heading, G
 * group, D data, S total, N note, B blank), cells between "|"; "&lt;" is merged with the cell on its left, "^" with the one
 * above, "#" a number, "%" a percentage, "@" a day. The line P has the field, unit and 年 (from January) of each column.
 */
public record LayoutFixture(
        String name, Map<String, String> facts, List<List<String>> rows, List<RowRole> roles, List<String> plan) {
    private static final Map<Character, RowRole> ROLES = Map.of(
            'T',
            RowRole.TITLE,
            'C',
            RowRole.CAPTION,
            'H',
            RowRole.HEADING,
            'G',
            RowRole.GROUP,
            'D',
            RowRole.DATA,
            'S',
            RowRole.TOTAL,
            'N',
            RowRole.NOTE,
            'B',
            RowRole.BLANK);

    /** All fixtures of the test resources. */
    public static List<LayoutFixture> all() {
        List<LayoutFixture> fixtures = new ArrayList<>();
        for (String file : List.of("projects", "progress", "requests", "office", "more")) {
            try (InputStream in = Objects.requireNonNull(
                    LayoutFixture.class.getResourceAsStream("/cn/banshi/intake/layouts/" + file + ".txt"))) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (String part : text.split("(?m)^== ", -1)) {
                    if (!part.isBlank()) {
                        fixtures.add(parse(part));
                    }
                }
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
        return fixtures;
    }

    private static LayoutFixture parse(String part) {
        List<String> lines = part.lines().filter(line -> !line.isBlank()).toList();
        Map<String, String> facts = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        List<RowRole> roles = new ArrayList<>();
        List<String> plan = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\\|", -1);
            List<String> values = List.of(cells).subList(1, cells.length);
            if (line.equals("B") || line.matches("[TCHGDSN] \\|.*") || line.startsWith("B |")) {
                roles.add(Objects.requireNonNull(ROLES.get(line.charAt(0))));
                rows.add(values);
            } else if (line.startsWith("P ")) {
                plan.addAll(values);
            } else {
                String[] fact = line.split(" ", 2);
                facts.put(fact[0], fact[1]);
            }
        }
        return new LayoutFixture(lines.get(0), facts, rows, roles, plan);
    }

    /** Its kind. */
    public IncomingKind kind() {
        return IncomingKind.ofKey(facts.get("kind")).orElseThrow();
    }

    /** The sheet as written. */
    public RawSheet sheet() {
        return sheet(rows, facts.getOrDefault("sheet", "Sheet1"), 0, 0);
    }

    /** Rows of cells as a sheet that begins further down and further right. */
    public static RawSheet sheet(List<List<String>> rows, String name, int down, int right) {
        RawSheet.Builder builder = new RawSheet.Builder(name);
        Map<Integer, Area> merges = new TreeMap<>();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] owner = new int[rows.size() * width];
        for (int row = 0; row < rows.size(); row++) {
            builder.row(row + down);
            List<String> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                String cell = cells.get(column);
                int at = row * width + column;
                int before = cell.equals("<") ? at - 1 : cell.equals("^") ? at - width : -1;
                owner[at] = before < 0 ? at : owner[before];
                int top = owner[at] / width + down;
                int left = owner[at] % width + right;
                if (before >= 0) {
                    merges.merge(
                            owner[at],
                            new Area(top, row + down, left, column + right),
                            (one, other) -> new Area(
                                    one.firstRow(),
                                    Math.max(one.lastRow(), other.lastRow()),
                                    one.firstColumn(),
                                    Math.max(one.lastColumn(), other.lastColumn())));
                } else {
                    builder.cell(column + right, cell(cell));
                }
            }
        }
        merges.values().forEach(builder::merge);
        return builder.build();
    }

    private static RawCell cell(String text) {
        if (text.isEmpty()) {
            return RawCell.blank();
        }
        String rest = text.substring(1);
        return switch (text.charAt(0)) {
            case '#' -> new RawCell.Numeric(Double.parseDouble(rest), false);
            case '%' -> new RawCell.Numeric(Double.parseDouble(rest) / 100, true);
            case '@' -> new RawCell.Day(LocalDate.parse(rest));
            default -> new RawCell.Text(text.replace("\\n", "\n"));
        };
    }

    /** What is expected of a column: field, unit of money, since January; the parts of its entry in the line P. */
    public static String[] expected(String entry) {
        String[] parts = (entry + "::").split(":", -1);
        String field = parts[0].equals("?") ? "-" : parts[0];
        boolean money = IncomingField.ofKey(field)
                .filter(known -> known.content() == Content.MONEY)
                .isPresent();
        return new String[] {field, money && !parts[1].equals("-") ? parts[1] : "", parts[2]};
    }
}
