package cn.banshi.domain.intake.column;

import cn.banshi.domain.intake.table.TableShape.Column;
import cn.banshi.domain.intake.word.HeadingText;
import java.util.List;
import java.util.regex.Pattern;

/** Headings of columns that hold the amounts of one funding source: 其中：区级补助, 街道自筹, 社会资金. */
public final class SourceHeadings {
    /** Words that name who pays; they say it only below a heading about money. */
    private static final Pattern PAYER =
            Pattern.compile("(?:中央|国家|省|市|区|县|街道|镇|乡|社区|村|上级|本级|集体|物业|企业|居民|单位|社会|其他|其它)级?(?:资金|投入|出资|承担)?");

    private static final Pattern SOURCE = Pattern.compile(
            ".{0,8}(?:财政|自筹|补助|补贴|奖补|捐赠|捐助|捐款|福彩|彩票|党费|债券|国债|贷款|配套|社会资本|众筹|专项经费|专项资金|公益金|维修资金|为民服务).{0,6}|.{1,6}(?:资金|出资)");
    private static final Pattern NOT = Pattern.compile(
            "到位|支付|拨付|完成|累计|使用|结余|缺口|率|占|总|小计|合计|计划|概算|预算|估算|[本上下当]月|[本上全]年|年度|需要|所需|申请|批复|项目资金|来源|渠道|筹措|构成|情况");
    private static final Pattern MONEY = Pattern.compile("资金|投资|来源|经费|金额|筹");
    private static final Pattern SOURCES = Pattern.compile("来源|构成|筹[措集]|渠道");
    private static final Pattern PART = Pattern.compile("^其中");
    private static final List<String> BARE = List.of("其他", "其它");

    private SourceHeadings() {}

    /** Whether the column is about one source, as far as its heading tells. */
    static boolean isSource(Column column) {
        String leaf = HeadingText.meaning(column.heading());
        if (leaf.isEmpty() || NOT.matcher(leaf).find()) {
            return false;
        }
        List<String> above = column.path().subList(0, column.path().size() - 1);
        boolean below = above.stream().anyMatch(text -> MONEY.matcher(text).find());
        boolean part = PART.matcher(HeadingText.plain(column.heading())).find()
                || above.stream()
                        .anyMatch(text -> PART.matcher(HeadingText.plain(text)).find());
        return SOURCE.matcher(leaf).matches()
                || ((below || part) && PAYER.matcher(leaf).matches());
    }

    /** Whether the heading stands below one that speaks of sources as such. */
    static boolean isBelowSources(Column column) {
        return column.path().subList(0, column.path().size() - 1).stream()
                .anyMatch(text -> SOURCES.matcher(text).find());
    }

    /** What the heading calls its source: 区级 means 区级资金. */
    public static String name(String heading) {
        String leaf = HeadingText.meaning(heading);
        return PAYER.matcher(leaf).matches() && !leaf.matches(".*(?:资金|投入|出资|承担)") && !BARE.contains(leaf)
                ? leaf + "资金"
                : leaf;
    }
}
