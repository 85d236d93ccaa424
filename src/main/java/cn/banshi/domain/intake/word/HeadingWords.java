package cn.banshi.domain.intake.word;

import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything that is known about the wordings of headings. */
public final class HeadingWords {
    /** Longest text that can be a heading by its ending alone. */
    private static final int LONGEST = 18;

    private static final Pattern SERIAL =
            Pattern.compile("序号|项次|编次|行次|行号|序列号?|no\\.?|number|栏次|项目序号|顺序号|总序号|分序号|小序号|#|序");

    private static final Set<String> UNUSED = words("""
            错误原因 签字 签名 盖章 签收 审核 审核人 审核意见 意见 领导签字 社区意见 街道意见 内部编号 灯色 亮灯 亮灯情况 红黄绿灯 预警 是否达序 是否达到序时进度
            投资完成率 年度投资完成率 总投资完成率 投资完成比例 占年度计划 占年度计划比例 占比 完成占比 支付率 支付比例 资金支付率 序时进度 应达进度 差
            施工单位 监理单位 设计单位 勘察单位 代建单位 中标单位 合同金额 合同价 中标价 结算价 决算金额 照片 图片 附件 佐证材料 印证资料 附图 建设性质
            数量 单位 计量单位 规格 单价 权重 得分 分值 排名 名次 评分 是否公示 是否入库 是否续建 职务 职位 性别 年龄 身份证号 身份证号码 民族
            党员人数 面积 楼栋数 网格数 邮编 传真 入库编号 投资项目统一代码 文号 批复文号 依据 文件依据 项目依据 工作要求 考核要求 起止时间
            子项目 子项目名称 子项 已支付金额 支付金额 已支付资金 已拨付资金 到位资金 资金到位率 已到位资金
            受益对象 受益范围 服务对象 受益人群 惠及对象 受益情况 实施方式 采购方式 招标方式 验收情况 公示情况 前期手续办理情况 前期工作进展
            开工率 办结率 满意率 上月进展 上月推进情况 上月完成投资 上月进展情况 同比 环比 增幅 是否滞后 滞后天数 完成情况评价 考核结果
            """);

    private static final Set<String> GROUPS = words("""
            资金情况 资金执行 资金 投资情况 投资完成情况 投资 时间安排 时间 责任分工 责任落实 责任体系 责任 工作责任 任务分工 本月推进情况 推进情况 进展情况
            反映人信息 反映人情况 诉求人信息 来电人信息 办结回访 回访情况 基本信息 基本情况 项目基本情况 项目信息 项目概况 项目情况 资金来源 资金构成 受益情况
            受益面 责任单位 责任单位及责任人 年度投资 投资计划 计划投资 投资进度 建设周期 建设工期 建设期限 工期 进度安排 工程进度 办理情况 整改情况 问题情况 问题信息
            诉求信息 诉求情况 年度计划 年度目标 完成情况 联系方式 领导包保 包保责任 责任人 联系人 起止时间 起止年限 资金筹措 资金安排 本月情况 下月计划 月度情况
            本年进展情况 进展 回访 满意度 满意度评价 来源情况 人员信息 投资额 建设时间 计划 实际 其中 建设起止年限 建设起止时间 项目进展 资金使用情况 办理结果 项目进度
            """);

    private static final Pattern ENDING = Pattern.compile(
            ".{1,}(?:名称|情况|日期|时间|时限|期限|单位|部门|科室|投资|金额|资金|来源|渠道|内容|目标|措施|计划|进度|进展|问题|类别|类型|级别|编号|编码|代码|地点|地址|位置"
                    + "|领导|责任人|负责人|联系人|电话|方式|数量|户数|人数|人次|状态|满意度|备注|姓名|结果|比例|率|额|数|依据|要求|性质|面积|意见|情况说明|号|描述|程度)");

    /** What stands under a group of headings and says little by itself. */
    private static final Set<String> PARTS = words("""
            小计 合计 总额 总数 财政资金 财政 自筹 自筹资金 其他 其他资金 上级补助 上级资金 市级 区级 街道 中央 省级 县级 社区 社会资金 社会资本 专项资金 债券 银行贷款
            计划 实际 已完成 未完成 本月 本年 累计 当月 上月 年初 年末 开工 竣工 完工 起 止 开始 结束 是 否 户 人 人次 项 件 元 个 收到 办结 数额 占比 比例
            """);

    private static final Map<IncomingKind, List<FieldWords>> WORDS = new EnumMap<>(IncomingKind.class);
    private static final Set<String> KNOWN = new HashSet<>();

    static {
        List<FieldWords> projects = parse(ProjectWords.LINES);
        WORDS.put(IncomingKind.PROJECTS, projects);
        WORDS.put(IncomingKind.PROGRESS, projects);
        WORDS.put(IncomingKind.REQUESTS, parse(RequestWords.LINES));
        WORDS.put(IncomingKind.COMMUNITIES, parse(OfficeWords.COMMUNITIES));
        WORDS.put(IncomingKind.DEPARTMENTS, parse(OfficeWords.DEPARTMENTS));
        WORDS.values()
                .forEach(fields ->
                        fields.forEach(field -> KNOWN.addAll(field.ranks().keySet())));
        KNOWN.addAll(UNUSED);
        KNOWN.addAll(GROUPS);
    }

    private HeadingWords() {}

    /** What headings call the fields of tables of the kind, fields of the neighbouring kind included. */
    public static List<FieldWords> of(IncomingKind kind) {
        return Collections.unmodifiableList(WORDS.getOrDefault(kind, List.of()));
    }

    /** Whether the heading is that of the running number, which never means anything. */
    public static boolean isSerial(String meaning) {
        return SERIAL.matcher(meaning).matches();
    }

    /** Whether the heading is known to have no place in the ledger. */
    public static boolean isUnused(String meaning) {
        return isSerial(meaning) || UNUSED.contains(meaning);
    }

    /** Whether the heading is one that stands above several others. */
    public static boolean isGroup(String meaning) {
        return GROUPS.contains(meaning);
    }

    /** How much the text looks like a heading: 2 = known wording, 1 = has the ending of one, 0 = not at all. */
    public static int likeness(String text) {
        if (text.isBlank() || text.length() > 2 * LONGEST) {
            return 0;
        }
        String meaning = HeadingText.meaning(text);
        if (KNOWN.contains(meaning) || isSerial(meaning)) {
            return 2;
        }
        return PARTS.contains(meaning)
                        || (meaning.length() <= LONGEST
                                && ENDING.matcher(meaning).matches())
                ? 1
                : 0;
    }

    private static List<FieldWords> parse(String lines) {
        return lines.lines()
                .map(line -> line.split(": ", 2))
                .map(parts -> FieldWords.parse(IncomingField.ofKey(parts[0]).orElseThrow(), parts[1]))
                .toList();
    }

    private static Set<String> words(String text) {
        return Set.copyOf(new HashSet<>(Arrays.asList(text.strip().split("\\s+"))));
    }
}
