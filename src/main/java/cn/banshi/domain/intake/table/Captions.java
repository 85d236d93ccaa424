package cn.banshi.domain.intake.table;

import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.word.HeadingText;
import java.text.Normalizer;
import java.util.List;
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

    private Captions() {}

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
                String name = found.group(1).strip();
                Matcher next = NEXT.matcher(name);
                name = next.find() ? name.substring(0, next.start()).strip() : name;
                if (!name.isEmpty()) {
                    return name;
                }
            }
        }
        return "";
    }
}
