package cn.banshi.domain.intake.cell;

import cn.banshi.domain.intake.cell.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Several names in one cell, one of which leads. */
final class NameCells {
    private static final int MOST_NAMES = 50;
    private static final String BREAKS = "、，,；;/／|｜\n\t";
    private static final String OPEN = "（([〔【";
    private static final String CLOSE = "）)]〕】";
    private static final Pattern NUMBERED =
            Pattern.compile("(?:^|(?<=[\\s、；;]))(?:\\d{1,2}[.．、)）](?!\\d)|[①-⑳]|[（(]\\d{1,2}[）)])[ \\u3000]*");
    private static final Pattern MARK = Pattern.compile("^[★☆*＊✱⭐▲△●◆\\s]+|[★☆*＊✱⭐▲△●◆\\s]+$");
    private static final Pattern STAR = Pattern.compile("[★☆*＊✱⭐▲△●◆]");
    private static final Pattern LEADS = Pattern.compile(
            "[（(\\[【](?:总?牵头|主[办责管抓]?|负责)(?:单位|部门|科室|领导)?[）)\\]】]|^(?:总?牵头|主[办责管])(?:单位|部门|科室|领导)?[:：]");
    private static final Pattern HELPS = Pattern.compile(
            "[（(\\[【](?:配合|协助|协办|协同|参与|联合)(?:单位|部门|科室|领导)?[）)\\]】]|^(?:配合|协助|协办|责任|参与)(?:单位|部门|科室|领导)?[:：]");
    private static final Pattern END = Pattern.compile("[。.：:]+$");

    private NameCells() {}

    static CellReading read(Cell cell) {
        List<String> names = new ArrayList<>();
        int lead = -1;
        for (String part : split(NUMBERED.matcher(cell.text()).replaceAll(""))) {
            if (part.length() > TextCells.LONGEST_NAME) {
                return cell.wrong(Kind.RULE, "%s太长，不像名称。请检查这一列的内容".formatted(Cell.quoted(part)));
            }
            boolean marked = marked(part);
            String name = name(part);
            if (name.isEmpty() || NilWords.isNil(name)) {
                continue;
            }
            if (!names.contains(name)) {
                names.add(name);
            }
            if (names.size() > MOST_NAMES) {
                return cell.wrong(Kind.RULE, "%s里的名称太多了（超过 %d 个）。请检查这一格".formatted(cell.quoted(), MOST_NAMES));
            }
            lead = lead < 0 && marked ? names.indexOf(name) : lead;
        }
        return cell.is(names.isEmpty() ? CellValue.nil() : new CellValue.Names(List.copyOf(names), Math.max(lead, 0)));
    }

    private static boolean marked(String part) {
        return STAR.matcher(part.substring(0, 1)).matches()
                || STAR.matcher(part.substring(part.length() - 1)).matches()
                || LEADS.matcher(part).find();
    }

    private static String name(String part) {
        String name = MARK.matcher(part).replaceAll("");
        name = HELPS.matcher(LEADS.matcher(name).replaceAll("")).replaceAll("");
        name = END.matcher(MARK.matcher(name).replaceAll("")).replaceAll("");
        return TextCells.withoutPadding(name.strip());
    }

    /** Parts at the breaks outside of brackets, and at blanks between Chinese names. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            char ch = at == text.length() ? '\n' : text.charAt(at);
            if (OPEN.indexOf(ch) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(ch) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (ch == '\n' || (depth == 0 && BREAKS.indexOf(ch) >= 0 && !insideNumber(text, at))) {
                addNames(parts, text.substring(from, at).strip());
                from = at + 1;
                depth = 0;
            }
        }
        return parts;
    }

    /** The comma of 1,253. */
    private static boolean insideNumber(String text, int at) {
        char ch = text.charAt(at);
        return (ch == ',' || ch == '，')
                && at > 0
                && at + 3 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3));
    }

    private static void addNames(List<String> parts, String part) {
        if (part.isEmpty()) {
            return;
        }
        StringBuilder name = new StringBuilder();
        int words = 0;
        for (String word : part.split("[ \\u3000]+", -1)) {
            boolean han = CleanText.isHan(word.charAt(0))
                    || STAR.matcher(word.substring(0, 1)).matches();
            boolean afterHan = !name.isEmpty() && (CleanText.isHan(name.charAt(name.length() - 1)) || endsClosed(name));
            boolean padded = word.length() == 1 && words == 1 && name.length() == 1;
            if (han && afterHan && !padded) {
                parts.add(name.toString());
                name.setLength(0);
                words = 0;
            }
            name.append(name.isEmpty() || padded ? "" : " ").append(word);
            words++;
        }
        parts.add(name.toString());
    }

    private static boolean endsClosed(StringBuilder name) {
        return CLOSE.indexOf(name.charAt(name.length() - 1)) >= 0;
    }
}
