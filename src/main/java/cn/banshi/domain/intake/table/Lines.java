package cn.banshi.domain.intake.table;

import cn.banshi.domain.intake.word.HeadingText;
import java.util.regex.Pattern;

/** Words by which rows of a table are told apart. */
final class Lines {
    private static final String TOTAL_WORD = "(?:合计|小计|总计|累计|共计|总合计|汇总)";
    private static final Pattern TOTAL = Pattern.compile(
            "(?:本页|本期|本月|本年|全街道?|街道|全部|全市|全区|分类|本类|以上|各项|年度)?" + TOTAL_WORD + "(?:数|金额|项目数)?(?:\\(.*\\))?");
    private static final Pattern TOTAL_SENTENCE = Pattern.compile(TOTAL_WORD + "(?:[:,(]|共|\\d).*");
    private static final Pattern TOTAL_OF = Pattern.compile(".{1,16}(?:合计|小计|总计)(?:\\(.*\\))?|其中(?::.*)?");
    private static final Pattern GROUP = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}[、.)]|\\([一二三四五六七八九十]{1,3}\\)|第[一二三四五六七八九十]{1,3}[类批部章项]|[ivx]{1,4}[、.]).*");
    private static final Pattern CHINESE_NUMBER =
            Pattern.compile("[(]?[一二三四五六七八九十]{1,3}[)、.]?|[ivx]{1,4}|[a-z]|[甲乙丙丁]");
    private static final Pattern GROUP_NAME =
            Pattern.compile(".{1,30}(?:社区|街道|街道本级|类|类别|科室|办公室|办|中心|村|片区|网格|项目|部分|批次?|工程|行动|领域)" + "(?:[(:].*)?");
    private static final String SIGNERS =
            "(?:单位|部门|科室|社区)?(?:主要|分管|直接)?(?:负责人|领导|责任人|书记|主任)|填表人|制表人?|填报人|编制人?|审核人?|审批人?|复核人?|核对人?"
                    + "|经办人|联系人|报送人|统计人|签发人?|校对人?|签字|签名|盖章|单位盖章|联系电话|联系方式|电话|填报日期|填报时间|填表日期|填表时间|报送日期|报送时间"
                    + "|制表日期|制表时间|上报日期|上报时间|日期|时间|填报单位|报送单位|制表单位|主管单位";
    private static final Pattern SIGNATURE =
            Pattern.compile("(?:" + SIGNERS + ")(?:\\((?:签字|签名|盖章|公章|签章)*\\)|签字|签名|盖章|签章)?:.*");
    private static final Pattern NOTE = Pattern.compile(
            "\\(?(?:注|备注|附注|说明|填表说明|填报说明|填写说明|注意事项|填报要求|填表要求|填写要求|注释|指标解释|数据来源|表内关系|勾稽关系|备注说明|温馨提示|编制说明)\\)?(?:[:1一(]|\\d[.、]).*");
    private static final Pattern REMARK_SIGN = Pattern.compile("[*★☆●※▲△].{0,3}(?:为|表示|代表|号|是|的).*");
    private static final Pattern FIGURE =
            Pattern.compile("[-+]?[¥￥]?\\d[\\d,.]*(?:%|万元|元|亿元|万|项|个|件|户|人|人次|处|条)?|[-—–/\\\\.×x无]+|共?\\d+[个项件条]");
    private static final Pattern CAPTION = Pattern.compile(
            ".*(?:单位|部门|科室|社区|街道|日期|时间|表人|报人|负责人|审核人|电话|联系人|表号|文号|机关)(?:名称)?(?:\\([^)]*\\))?:.*|\\(?.{0,4}单位[:为]?.{0,6}元.{0,3}|(?:填报|报送|编报|汇总|上报|申报|呈报)[^:]{1,8}:.*");
    private static final Pattern TITLE_END =
            Pattern.compile(".*(?:表|清单|台账|汇总|统计|一览|明细|计划|情况|名单)(?:\\(.*\\)|[〔\\[].*)?");

    private static final Pattern FULL_DAY = Pattern.compile("(?:\\d{4}|\\d{0,2})年\\d{0,2}月\\d{0,2}日");

    private Lines() {}

    /** A day alone, as under a signature. */
    static boolean isDayAlone(String plain) {
        return FULL_DAY.matcher(plain).matches();
    }

    /** A figure, or a mark for none. */
    static boolean isFigure(String plain) {
        return FIGURE.matcher(plain).matches();
    }

    /** 合计 and its like, alone. */
    static boolean isTotal(String plain) {
        return TOTAL.matcher(plain).matches();
    }

    /** 合计：共收集9条. */
    static boolean isTotalSentence(String plain) {
        return TOTAL_SENTENCE.matcher(plain).matches();
    }

    /** 和顺社区小计, 其中：…; a total where only figures stand beside it. */
    static boolean isTotalOf(String plain) {
        return TOTAL_OF.matcher(plain).matches();
    }

    /** 一、…, （二）…. */
    static boolean isGroup(String plain) {
        return GROUP.matcher(plain).matches();
    }

    /** A number of a group: 一, （二）, A. */
    static boolean isGroupNumber(String plain) {
        return CHINESE_NUMBER.matcher(plain).matches();
    }

    /** What a group may be called. */
    static boolean isGroupName(String plain) {
        return isGroup(plain) || GROUP_NAME.matcher(plain).matches();
    }

    /** 填表人：…, 审核人（签字）：…. Blanks of the raw text are of no account. */
    static boolean isSignature(String raw) {
        return SIGNATURE.matcher(withColon(raw)).matches();
    }

    /** 注：…, 说明：…. */
    static boolean isNote(String raw) {
        String text = withColon(raw);
        return NOTE.matcher(text).matches() || REMARK_SIGN.matcher(text).matches();
    }

    /** 填报单位：…, 单位：万元. */
    static boolean isCaption(String raw) {
        return CAPTION.matcher(withColon(raw)).matches();
    }

    /** A title, perhaps with the unit in brackets behind it. */
    static boolean isTitle(String plain) {
        return endsAsTitle(plain) && !plain.replaceAll("\\(.*\\)", "").contains(":");
    }

    /** Whether it ends as titles of tables do. */
    static boolean endsAsTitle(String plain) {
        return TITLE_END.matcher(plain).matches();
    }

    /** Half width, without blanks, colons kept. */
    static String withColon(String raw) {
        return HeadingText.halfWidth(raw);
    }
}
