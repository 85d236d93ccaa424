package cn.banshi.domain.intake.column;

import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.domain.intake.word.HeadingText;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the cells of a column hold; counts of cells that are filled.
 */
final class CellsSeen {
    private static final Pattern COMMITTEE = Pattern.compile("(?:居民委员会|居委会|党总支|党委|党支部|党群服务中心)$");
    /** Rows that are looked at. */
    private static final int ENOUGH = 200;

    private static final Pattern NIL = Pattern.compile("[-—–―/\\\\.×]*|无|暂无|待定|不涉及");
    private static final Pattern MONEY =
            Pattern.compile("[约近共]?[-+¥￥]?\\d[\\d,，]*(?:\\.\\d+)?(?:余|多)?(?:万元|亿元|千元|元|万|亿)?(?:左右|余|以内|上下)?");
    private static final Pattern PERCENT = Pattern.compile("[约近]?\\d{1,3}(?:\\.\\d+)?%?(?:左右)?");
    private static final Pattern DAY =
            Pattern.compile("(?:\\d{4}|\\d{2})[年./-]\\d{1,2}(?:[月./-]?(?:\\d{1,2}日?|底前?|[上中下]旬)?)?"
                    + "|\\d{1,2}月(?:份|底|末|初)?(?:\\d{1,2}日)?前?|\\d{8}|\\d{4}年.{0,5}");
    private static final Pattern WORDED_DAY = Pattern.compile(".*(?:月底前?|月前|年底前?|季度|上半年|下半年|长期|常态化|立行立改|前完成|持续|旬).*");
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}|\\d{7,8}|\\d{4}-\\d{7}");
    private static final Pattern CODE = Pattern.compile("[a-z]{1,6}-(?:[a-z]{1,6}-)?\\d{4,6}-\\d{2,4}(?:-\\d{1,2})?");
    private static final Set<String> STATUS = Set.of(
            "储备", "已立项", "实施中", "已完工", "已办结", "已销号", "暂停", "中止", "取消", "待受理", "办理中", "不予受理", "已上报", "转立项", "合并", "未开工",
            "已开工", "在建", "完工", "已完成", "未完成", "正在推进", "推进中", "进行中", "办结", "销号", "已解决", "未解决");
    private static final Pattern BUILD_KIND = Pattern.compile("(?:新|续|改|扩|改扩|迁|重)建(?:项目|类)?");
    /** Words that go on; a number in a sentence is no value. */
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{IsHan}{4,}.*");

    private static final Set<String> SATISFACTION = Set.of("满意", "基本满意", "不满意", "非常满意", "一般");

    private final int filled;
    private final int serials;
    private final int money;
    private final int percents;
    private final int percentSigns;
    private final int days;
    private final int phones;
    private final int codes;
    private final int statuses;
    private final int satisfied;
    private final int communities;
    private final int departments;
    private final int buildKinds;
    private final int sentences;

    CellsSeen(TableShape shape, RawSheet sheet, int column, Vocabulary known) {
        int[] counts = new int[14];
        int last = Math.min(shape.lastRow(), sheet.rows() - 1);
        for (int row = shape.lastHeading() + 1; row <= last && counts[0] < ENOUGH; row++) {
            RawCell cell = sheet.cell(row, column);
            if (shape.role(row) == RowRole.DATA && !cell.isBlank()) {
                count(cell, known, counts);
            }
        }
        filled = counts[0];
        serials = counts[1];
        money = counts[2];
        percents = counts[3];
        percentSigns = counts[4];
        days = counts[5];
        phones = counts[6];
        codes = counts[7];
        statuses = counts[8];
        satisfied = counts[9];
        communities = counts[10];
        departments = counts[11];
        buildKinds = counts[12];
        sentences = counts[13];
    }

    private static void count(RawCell cell, Vocabulary known, int[] counts) {
        String text = HeadingText.plain(cell.text());
        if (NIL.matcher(text).matches()) {
            return;
        }
        boolean number = cell instanceof RawCell.Numeric;
        boolean[] is = new boolean[counts.length];
        is[0] = true;
        is[1] = text.matches("\\d{1,3}");
        is[2] = number || MONEY.matcher(text).matches();
        is[3] = number || PERCENT.matcher(text).matches();
        is[4] = text.endsWith("%");
        is[5] = cell instanceof RawCell.Day
                || DAY.matcher(text).matches()
                || WORDED_DAY.matcher(text).matches();
        is[6] = PHONE.matcher(text).matches();
        is[7] = CODE.matcher(text).matches();
        is[8] = STATUS.contains(text);
        is[9] = SATISFACTION.contains(text);
        is[10] = known.communities()
                .contains(COMMITTEE.matcher(HeadingText.clean(cell.text())).replaceFirst(""));
        is[11] = Arrays.stream(cell.text().split("[、,，;；\\n]", -1))
                .anyMatch(name ->
                        known.departments().contains(HeadingText.clean(name).replaceAll("^[★*☆]", "")));
        is[12] = BUILD_KIND.matcher(text).matches();
        is[13] = SENTENCE.matcher(text).matches();
        for (int at = 0; at < is.length; at++) {
            counts[at] += is[at] ? 1 : 0;
        }
    }

    /** Whether nearly all of some cells speak for it. */
    private boolean mostly(int count) {
        return filled >= 2 && 10 * count >= 8 * filled;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** Running numbers. */
    boolean serials() {
        return filled >= 2 && serials == filled;
    }

    boolean percentSigns() {
        return mostly(percentSigns);
    }

    boolean days() {
        return mostly(days);
    }

    boolean phones() {
        return mostly(phones);
    }

    boolean codes() {
        return mostly(codes);
    }

    boolean statuses() {
        return mostly(statuses);
    }

    /** 新建, 续建: how it is built, not what it is. */
    boolean buildKinds() {
        return filled > 0 && buildKinds == filled;
    }

    boolean satisfaction() {
        return mostly(satisfied);
    }

    boolean communities() {
        return mostly(communities);
    }

    boolean departments() {
        return mostly(departments);
    }

    boolean money() {
        return mostly(money);
    }

    /** Amounts and nothing else. */
    boolean amounts() {
        return filled > 0 && money == filled;
    }

    /** Whether none of several cells can be what the field holds. */
    boolean contradicts(Content content) {
        if (filled < 3) {
            return content == Content.PERCENT && filled > 0 && sentences == filled;
        }
        return switch (content) {
            case MONEY -> 5 * money < filled;
            case PERCENT -> 5 * percents < filled;
            case DAY, DEADLINE -> days == 0 && (money == filled || phones + codes > 0);
            case TEXT, NAMES, CHOICE, SOURCES, FLAG -> money == filled || (days == filled && phones == 0);
            case COUNT, YEAR, IDENTITY -> false;
        };
    }
}
