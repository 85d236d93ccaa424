package cn.banshi.work.basics;

import cn.banshi.base.text.ChineseText;
import cn.banshi.base.text.Pinyin;
import cn.banshi.domain.office.Community;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises a pasted list of communities. */
final class CommunityPaste {
    private static final Pattern GAPS = Pattern.compile("[\\t,，;；、|]+|\\s{2,}|\\s+");
    private static final Pattern RUNNING_NUMBER = Pattern.compile("^[（(]?\\d{1,3}[)）.、．]\\s*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,7})(户|人|户数|人口)?");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+");
    private static final Pattern HEADING = Pattern.compile("社区|社区名称|名称|序号");
    private static final int LETTERS = 26;

    private final Set<String> codes = new HashSet<>(Set.of(Community.OFFICE_LEVEL_CODE));
    private final Set<String> names = new HashSet<>(Set.of(Community.OFFICE_LEVEL_NAME));

    /** A list for an office without communities. */
    CommunityPaste() {}

    /** A list that adds to these. */
    CommunityPaste(List<Community> known) {
        known.forEach(community -> {
            codes.add(community.code());
            names.add(community.name());
        });
    }

    List<CommunityLine> read(String pasted) {
        List<Parts> all = new ArrayList<>();
        List<Column> columns = List.of();
        for (String line : pasted.split("\\R", -1)) {
            List<Column> heading = heading(line);
            if (!heading.isEmpty()) {
                columns = heading;
                continue;
            }
            List<String> cells = cells(line);
            Parts parts = columns.isEmpty() || cells.isEmpty() ? Parts.of(line) : Parts.of(cells, columns);
            if (parts != null) {
                all.add(parts);
            }
        }
        // Codes that were given go first, so that a made one never takes a given one away.
        List<String> given = all.stream().map(this::givenCode).toList();
        List<CommunityLine> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Parts parts = all.get(i);
            String code = given.get(i).isEmpty() ? madeCode(parts.name) : given.get(i);
            lines.add(new CommunityLine(
                    parts.name, code, parts.households, parts.population, parts.secretary, problem(parts)));
        }
        return List.copyOf(lines);
    }

    private String problem(Parts parts) {
        if (!names.add(parts.name)) {
            return "“" + parts.name + "”已经有了，请删去这一行";
        }
        return parts.problem;
    }

    private String givenCode(Parts parts) {
        return !parts.code.isEmpty() && codes.add(parts.code) ? parts.code : "";
    }

    private String madeCode(String name) {
        String letters = initials(name.replaceAll("(社区|居委会|村|村委会)$", ""));
        String first = letters.isEmpty() ? "A" : letters.substring(0, 1);
        for (int i = 1; i < letters.length(); i++) {
            String code = first + letters.charAt(i);
            if (codes.add(code)) {
                return code;
            }
        }
        for (int i = 0; i < LETTERS * LETTERS; i++) {
            String head = i < LETTERS ? first : String.valueOf((char) ('A' + i / LETTERS));
            String code = head + (char) ('A' + i % LETTERS);
            if (codes.add(code)) {
                return code;
            }
        }
        throw new IllegalArgumentException("more communities than codes");
    }

    /** Initials in capitals, letters only. */
    static String initials(String name) {
        return Pinyin.initials(name).toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }

    /** What a column of a list with a heading holds. */
    private enum Column {
        NAME("社区|社区名称|名称"),
        CODE("代码|编号字母|字母"),
        HOUSEHOLDS(".*户.*"),
        POPULATION(".*人口.*|人数"),
        SECRETARY(".*书记.*|负责人|姓名"),
        OTHER(".*");

        private final Pattern heading;

        Column(String heading) {
            this.heading = Pattern.compile(heading);
        }

        static Column of(String cell) {
            return Arrays.stream(values())
                    .filter(column -> column.heading.matcher(cell).matches())
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    /** The columns of a heading that was copied with the table; empty where the line is none. */
    private static List<Column> heading(String line) {
        List<Column> columns = cells(line).stream().map(Column::of).toList();
        boolean names = columns.contains(Column.NAME)
                && columns.stream().filter(column -> column != Column.OTHER).count() > 1;
        return names ? columns : List.of();
    }

    /** The cells of a copied table, empty ones too. */
    private static List<String> cells(String line) {
        return line.contains("\t")
                ? Arrays.stream(ChineseText.toHalfWidth(line).split("\t", -1))
                        .map(String::strip)
                        .toList()
                : List.of();
    }

    private record Parts(
            String name,
            String code,
            @Nullable Integer households,
            @Nullable Integer population,
            String secretary,
            String problem) {

        /** A line under a heading: each cell is what its column says. */
        static @Nullable Parts of(List<String> cells, List<Column> columns) {
            Map<Column, String> byColumn = new EnumMap<>(Column.class);
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                byColumn.putIfAbsent(columns.get(i), cells.get(i));
            }
            String name = RUNNING_NUMBER
                    .matcher(byColumn.getOrDefault(Column.NAME, ""))
                    .replaceFirst("");
            if (name.isEmpty() || name.equals(Community.OFFICE_LEVEL_NAME)) {
                return null;
            }
            String code = byColumn.getOrDefault(Column.CODE, "").toUpperCase(Locale.ROOT);
            String households = byColumn.getOrDefault(Column.HOUSEHOLDS, "");
            String population = byColumn.getOrDefault(Column.POPULATION, "");
            String problem = !isNumber(households)
                    ? "户数“" + households + "”不是数字，请改正"
                    : !isNumber(population) ? "人口“" + population + "”不是数字，请改正" : "";
            return new Parts(
                    name,
                    CODE.matcher(code).matches() ? code : "",
                    number(households),
                    number(population),
                    byColumn.getOrDefault(Column.SECRETARY, ""),
                    problem);
        }

        private static String bare(String cell) {
            return THOUSANDS.matcher(cell).matches() ? cell.replace(",", "") : cell;
        }

        private static boolean isNumber(String cell) {
            return cell.isEmpty() || NUMBER.matcher(bare(cell)).matches();
        }

        private static @Nullable Integer number(String cell) {
            return cell.isEmpty() || !isNumber(cell)
                    ? null
                    : Integer.valueOf(bare(cell).replaceAll("\\D", ""));
        }

        /** A line without a heading: numbers and words are told apart by what they look like. */
        static @Nullable Parts of(String line) {
            String text = RUNNING_NUMBER
                    .matcher(ChineseText.toHalfWidth(line).strip())
                    .replaceFirst("");
            List<String> cells = (text.contains("\t") ? cells(text) : List.of(GAPS.split(text)))
                    .stream().filter(cell -> !cell.isBlank()).toList();
            String name = "";
            String code = "";
            String secretary = "";
            String problem = "";
            List<Integer> numbers = new ArrayList<>();
            for (String cell : cells) {
                if (NUMBER.matcher(bare(cell)).matches()) {
                    // A bare number before the name is the running number.
                    if (!name.isEmpty()) {
                        numbers.add(Integer.valueOf(bare(cell).replaceAll("\\D", "")));
                    }
                } else if (!name.isEmpty()
                        && code.isEmpty()
                        && CODE.matcher(cell).matches()) {
                    code = cell.toUpperCase(Locale.ROOT);
                } else if (name.isEmpty()) {
                    name = cell;
                } else if (secretary.isEmpty()) {
                    secretary = cell;
                } else {
                    problem = "“%s”和“%s”认不出哪个是书记，请改正或删去".formatted(secretary, cell);
                }
            }
            if (name.isEmpty() || HEADING.matcher(name).matches() || name.equals(Community.OFFICE_LEVEL_NAME)) {
                return null;
            }
            return new Parts(
                    name,
                    code,
                    numbers.isEmpty() ? null : numbers.get(0),
                    numbers.size() < 2 ? null : numbers.get(1),
                    secretary,
                    problem);
        }
    }
}
