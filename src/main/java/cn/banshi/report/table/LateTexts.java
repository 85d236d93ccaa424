package cn.banshi.report.table;

import cn.banshi.domain.figures.Fraction;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.report.ItemWords;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** T4: the laggards one by one, in the order of R09. */
public final class LateTexts {
    private final ReportInput input;
    private final int decimals;
    private final boolean forPublic;

    public LateTexts(ReportInput input) {
        this.input = input;
        this.decimals = input.office().rateDecimals();
        this.forPublic = input.parameters().audience() == ReportAudience.PUBLIC;
    }

    /** How many there are, then one paragraph each; empty where there is none. */
    public List<String> paragraphs() {
        List<ItemView> late = LateReport.late(input.figures());
        List<String> paragraphs = new ArrayList<>();
        if (!late.isEmpty()) {
            int items = input.figures().overall().items();
            paragraphs.add("截至" + input.words().asOf() + "，滞后项目共" + late.size() + "项，占"
                    + input.words().list() + items + "项的" + new Rate(late.size(), items).percent(decimals)
                    + "，具体情况如下。");
        }
        for (ItemView item : late) {
            paragraphs.add(paragraphs.size() + "." + paragraph(item));
        }
        return paragraphs;
    }

    private String paragraph(ItemView item) {
        List<String> facts = new ArrayList<>();
        Fraction expected = item.expected();
        if (expected != null) {
            facts.add("应达进度" + expected.text(decimals) + "%");
        }
        facts.add("实际进度" + item.progress().text(decimals) + "%");
        BigDecimal gap = shownGap(item, decimals);
        if (gap.signum() > 0) {
            facts.add("滞后" + gap.toPlainString() + "个百分点");
        }
        if (item.daysLate() > 0) {
            facts.add(item.builtOn() == null ? "逾期" + item.daysLate() + "天" : "已完工待验收，完工逾期" + item.daysLate() + "天");
        }
        ManualLight manual = item.manualLight();
        if (manual != null && manual.light() == Light.LATE) {
            facts.add(forPublic ? "列为滞后" : "因" + ended(manual.reason()) + "列为滞后");
        }
        String place = place(item);
        return item.project().basics().name() + (place.isEmpty() ? "" : "（" + place + "）") + "："
                + String.join("，", facts) + "。"
                + sentence("原因", forPublic ? "" : ItemWords.reason(item))
                + sentence("下步措施", item.latest() == null ? "" : item.latest().nextPlan());
    }

    /** e − p as both are shown. */
    static BigDecimal shownGap(ItemView item, int decimals) {
        Fraction expected = item.expected();
        return expected == null
                ? BigDecimal.ZERO
                : expected.round(decimals).subtract(item.progress().round(decimals));
    }

    private String place(ItemView item) {
        String community = ItemField.COMMUNITY.text(item, input.data());
        String lead = ItemField.LEAD_DEPARTMENT.text(item, input.data());
        return String.join(
                "，",
                Stream.of(community, lead.isEmpty() ? "" : "牵头单位" + lead)
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static String sentence(String subject, String words) {
        String plain = ended(words);
        return plain.isEmpty() ? "" : subject + "：" + plain + "。";
    }

    /** Without the marks at the end and without line ends, to stand within a sentence. */
    private static String ended(String words) {
        return words.strip().replaceAll("\\s*\\n\\s*", "；").replaceAll("[。；，、,;.\\s]+$", "");
    }
}
