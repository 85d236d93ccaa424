package cn.banshi.domain.intake.table;

import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.word.HeadingText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the lines around a table state: unit of money, who reports. */
final class Captions {
    private static final Pattern UNIT = Pattern.compile(
            "(?<![报制汇编送主属任位体申总头部])单位[:为](.{0,24})|金额[:为]?[^:]{0,4}((?:万|亿|千|百万)?元)|[(]((?:万|亿|千|百万)?元)[)]");
    private static final Pattern REPORTER = Pattern.compile(
            "(?:(?:填报|报送|编报|汇总|编制|上报|制表|申报|填表|呈报)(?:单位|部门|科室|社区|街道|机关)|^(?:社区|街道|单位|部门|科室|社区名称|单位名称|街道名称))"
                    + "\\s*(?:[(][^)]*[)])?\\s*:\\s*(.*)");
    private static final Pattern NEXT =
            Pattern.compile("\\s{2,}|\\s*(?:填报|填表|报送|制表|单位|金额|联系|日期|时间|审核|负责)[^:]{0,6}:|\\t|_{2,}");

    /** Where the seal goes. */
    private static final Pattern SEAL =
            Pattern.compile("^\\s*[(\\[【〔](?:[^()]{0,4}章|签字|签名)[)\\]】〕]|[(\\[【〔](?:[^()]{0,4}章|签字|签名)[)\\]】〕]\\s*$");
    /** A community in a title, and what may stand before its name. */
    private static final Pattern COMMUNITY =
            Pattern.compile("(?:(?<=\\d)(?:年度?|月份?))?([\\p{IsHan}]{1,20}?(?:社区(?:居民委员会|居委会)?|居委会))");

    private static final Pattern BEFORE_COMMUNITY = Pattern.compile("^.*(?:街道|镇|乡|季度|半年|[一二三四五六七八九十〇零][年月]度?)");

    private Captions() {}

    /** The community whose table it is by its title or the names of sheet and file, as written; empty where none or several are. */
    static String community(List<String> titles, String sheetName, String fileName) {
        List<String> texts = new ArrayList<>(titles);
        texts.add(sheetName);
        texts.add(fileName);
        for (String text : texts) {
            Matcher found = COMMUNITY.matcher(HeadingText.plain(text));
            Set<String> names = new HashSet<>();
            while (found.find()) {
                String name = BEFORE_COMMUNITY.matcher(found.group(1)).replaceFirst("");
                if (!name.startsWith("社区") && !name.startsWith("居委会")) {
                    names.add(name);
                }
            }
            if (!names.isEmpty()) {
                return names.size() == 1 ? names.iterator().next() : "";
            }
        }
        return "";
    }

    /** The first unit of money that a line states. */
    static @Nullable MoneyUnit unit(List<String> lines) {
        for (String line : lines) {
            Matcher found = UNIT.matcher(HeadingText.halfWidth(line));
            while (found.find()) {
                MoneyUnit unit = HeadingText.unit(found.group());
                if (unit != null) {
                    return unit;
                }
            }
        }
        return null;
    }

    /** Who reports, as written; empty where no line says it. */
    static String reporter(List<String> lines) {
        for (String line : lines) {
            String text = Normalizer.normalize(line, Normalizer.Form.NFKC).strip();
            Matcher found = REPORTER.matcher(text);
            if (found.find()) {
                String name = SEAL.matcher(found.group(1)).replaceAll("").strip();
                Matcher next = NEXT.matcher(name);
                name = next.find() ? name.substring(0, next.start()).strip() : name;
                name = SEAL.matcher(name).replaceAll("").strip();
                if (!name.isEmpty()) {
                    return name;
                }
            }
        }
        return "";
    }
}
