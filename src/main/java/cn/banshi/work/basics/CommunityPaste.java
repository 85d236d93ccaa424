package cn.banshi.work.basics;

import cn.banshi.base.text.ChineseText;
import cn.banshi.base.text.Pinyin;
import cn.banshi.domain.office.Community;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises a pasted list of communities. */
final class CommunityPaste {
    private static final Pattern GAPS = Pattern.compile("[\\t,，;；、|]+|\\s{2,}|\\s+");
    private static final Pattern RUNNING_NUMBER = Pattern.compile("^[（(]?\\d{1,3}[)）.、．]\\s*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,7})(户|人|户数|人口)?");
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
        for (String line : pasted.split("\\R", -1)) {
            Parts parts = Parts.of(line);
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
        return "";
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

    private record Parts(
            String name,
            String code,
            @Nullable Integer households,
            @Nullable Integer population,
            String secretary) {

        static @Nullable Parts of(String line) {
            String text = RUNNING_NUMBER
                    .matcher(ChineseText.toHalfWidth(line).strip())
                    .replaceFirst("");
            List<String> cells = Arrays.stream(GAPS.split(text))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            String name = "";
            String code = "";
            String secretary = "";
            List<Integer> numbers = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i);
                if (NUMBER.matcher(cell).matches()) {
                    // A bare number before the name is the running number.
                    if (!name.isEmpty()) {
                        numbers.add(Integer.valueOf(cell.replaceAll("\\D", "")));
                    }
                } else if (!name.isEmpty()
                        && code.isEmpty()
                        && CODE.matcher(cell).matches()) {
                    code = cell.toUpperCase(Locale.ROOT);
                } else if (name.isEmpty()) {
                    name = cell;
                } else if (secretary.isEmpty()) {
                    secretary = cell;
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
                    secretary);
        }
    }
}
