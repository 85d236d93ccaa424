package cn.banshi.domain.project;

import cn.banshi.domain.Labelled;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every field of an item and its rows that a clerk edits or reads in a history: findings point to one, drafts and change
 * details name it by its key.
 */
public enum ProjectField implements Labelled {
    // Project
    /** 编号. */
    CODE("code", "编号"),
    /** 上级项目. */
    PARENT("parent", "上级项目"),
    /** 项目名称. */
    NAME("name", "项目名称", true),
    /** 建设内容. */
    CONTENT("content", "建设内容"),
    /** 主要社区. */
    COMMUNITY("community", "主要社区", true),
    /** 涉及社区. */
    COMMUNITIES("communities", "涉及社区"),
    /** 实施地点. */
    PLACE("place", "实施地点"),
    /** 类别. */
    CATEGORY("category", "类别", true),
    /** 级别. */
    LEVELS("levels", "级别"),
    /** 性质. */
    NATURE("nature", "性质"),
    /** 建设性质. */
    BUILD_KIND("buildKind", "建设性质"),
    /** 专项行动. */
    CAMPAIGNS("campaigns", "专项行动"),
    /** 来源渠道. */
    CHANNEL("channel", "来源渠道"),
    /** 责任领导. */
    LEADERS("leaders", "责任领导"),
    /** 牵头单位. */
    LEAD_DEPARTMENT("leadDepartment", "牵头单位", true),
    /** 配合单位. */
    SUPPORTING_DEPARTMENTS("supportingDepartments", "配合单位"),
    /** 责任人. */
    PERSON_IN_CHARGE("personInCharge", "责任人"),
    /** 联系电话. */
    PHONE("phone", "联系电话"),
    /** 承建单位. */
    CONTRACTOR("contractor", "承建单位"),
    /** 合同金额. */
    CONTRACT_AMOUNT("contractAmount", "合同金额"),
    /** 招采方式. */
    TENDER_WAY("tenderWay", "招采方式"),
    /** 计划开工. */
    PLANNED_START("plannedStart", "计划开工"),
    /** 完成时限. */
    DEADLINE("deadline", "完成时限"),
    /** 时限表述. */
    DEADLINE_WORDING("deadlineWording", "时限表述", true),
    /** 资金情况. */
    MONEY_KIND("moneyKind", "资金情况"),
    /** 计划总投资. */
    PLANNED_TOTAL("plannedTotal", "计划总投资"),
    /** 期初完成投资. */
    OPENING_BALANCE("openingBalance", "期初完成投资"),
    /** 期初截至月份. */
    OPENING_MONTH("openingMonth", "期初截至月份"),
    /** 受益户数. */
    HOUSEHOLDS("households", "受益户数"),
    /** 受益人数. */
    PEOPLE("people", "受益人数"),
    /** 受益人次. */
    PERSON_TIMES("personTimes", "受益人次"),
    /** 可公开. */
    OPEN("open", "可公开"),
    /** 典型. */
    STARRED("starred", "典型"),
    /** 备注. */
    REMARK("remark", "备注"),
    /** 自定义一. */
    OWN_1("own1", "自定义一"),
    /** 自定义二. */
    OWN_2("own2", "自定义二"),
    /** 自定义三. */
    OWN_3("own3", "自定义三"),
    /** 自定义四. */
    OWN_4("own4", "自定义四"),
    /** 自定义五. */
    OWN_5("own5", "自定义五"),
    /** 回收站. */
    RECYCLED("recycled", "回收站"),

    // List year
    /** 年度. */
    LIST_YEAR("year", "年度"),
    /** 批次. */
    BATCH("batch", "批次"),
    /** 清单序号. */
    LIST_NUMBER("listNumber", "清单序号"),
    /** 年度目标. */
    YEAR_GOAL("yearGoal", "年度目标"),
    /** 年度计划投资. */
    PLANNED_YEAR("plannedYear", "年度计划投资"),
    /** 列入日期. */
    JOINED_ON("joinedOn", "列入日期"),

    // Moves
    /** 状态. */
    STATUS("status", "状态"),
    /** 变动日期. */
    MOVE_DATE("moveDate", "变动日期"),
    /** 经办人. */
    MOVE_PERSON("movePerson", "经办人"),
    /** 依据. */
    MOVE_BASIS("moveBasis", "依据"),
    /** 说明. */
    MOVE_NOTE("moveNote", "说明"),
    /** 立项日期. */
    APPROVED_ON("approvedOn", "立项日期"),
    /** 实际开工. */
    STARTED_ON("startedOn", "实际开工"),
    /** 完工日期. */
    BUILT_ON("builtOn", "完工日期"),
    /** 办结日期. */
    DONE_ON("doneOn", "办结日期"),
    /** 销号日期. */
    CLOSED_ON("closedOn", "销号日期"),

    // Adjustments
    /** 批准日期. */
    ADJUSTMENT_DATE("adjustmentDate", "批准日期"),
    /** 调整对象. */
    ADJUSTMENT_TARGET("adjustmentTarget", "调整对象"),
    /** 调整年度. */
    ADJUSTMENT_YEAR("adjustmentYear", "调整年度"),
    /** 原值. */
    ADJUSTMENT_OLD("adjustmentOld", "原值"),
    /** 新值. */
    ADJUSTMENT_NEW("adjustmentNew", "新值"),
    /** 调整原因. */
    ADJUSTMENT_REASON("adjustmentReason", "调整原因"),
    /** 批准人. */
    ADJUSTMENT_APPROVER("adjustmentApprover", "批准人"),
    /** 批准文号. */
    ADJUSTMENT_BASIS("adjustmentBasis", "批准文号"),

    // Monthly progress
    /** 月份. */
    MONTH("month", "月份"),
    /** 本月进展. */
    MONTH_TEXT("monthText", "本月进展"),
    /** 下月计划. */
    NEXT_PLAN("nextPlan", "下月计划"),
    /** 存在问题. */
    PROBLEM("problem", "存在问题"),
    /** 需协调事项. */
    HELP_NEEDED("helpNeeded", "需协调事项"),
    /** 形象进度. */
    PHYSICAL_PROGRESS("physicalProgress", "形象进度"),
    /** 本月完成投资. */
    MONTH_INVESTMENT("monthInvestment", "本月完成投资"),
    /** 滞后原因. */
    LAG_REASON("lagReason", "滞后原因"),
    /** 是否达序. */
    ON_SCHEDULE("onSchedule", "是否达序"),
    /** 改判理由. */
    OVERRIDE_REASON("overrideReason", "改判理由"),

    // Fundings and payments
    /** 资金来源. */
    FUNDING_SOURCE("fundingSource", "资金来源"),
    /** 申请. */
    APPLIED("applied", "申请"),
    /** 批复. */
    APPROVED("approved", "批复"),
    /** 支付月份. */
    PAYMENT_MONTH("paymentMonth", "支付月份"),
    /** 支付来源. */
    PAYMENT_SOURCE("paymentSource", "支付来源"),
    /** 支付金额. */
    PAYMENT_AMOUNT("paymentAmount", "支付金额"),

    // Targets
    /** 目标名称. */
    TARGET_NAME("targetName", "目标名称"),
    /** 计划数量. */
    TARGET_PLANNED("targetPlanned", "计划数量"),
    /** 完成数量. */
    TARGET_DONE("targetDone", "完成数量"),
    /** 计量单位. */
    TARGET_UNIT("targetUnit", "计量单位"),
    /** 目标次序. */
    TARGET_POSITION("targetPosition", "目标次序"),

    // Manual light
    /** 亮灯. */
    LIGHT("light", "亮灯"),
    /** 亮灯理由. */
    LIGHT_REASON("lightReason", "亮灯理由"),
    /** 亮灯截至月份. */
    LIGHT_UNTIL("lightUntil", "亮灯截至月份"),

    // Papers
    /** 验收. */
    ACCEPTANCES("acceptances", "验收"),
    /** 公示. */
    NOTICES("notices", "公示"),
    /** 满意度测评. */
    SURVEYS("surveys", "满意度测评"),
    /** 回头看. */
    FOLLOW_UP_CHECKS("followUpChecks", "回头看"),
    /** 附件. */
    ATTACHMENTS("attachments", "附件"),
    /** 记事. */
    NOTES("notes", "记事");

    private static final Map<String, ProjectField> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(ProjectField::key, Function.identity()));

    private final String key;
    private final String label;
    private final boolean required;

    ProjectField(String key, String label) {
        this(key, label, false);
    }

    ProjectField(String key, String label, boolean required) {
        this.key = key;
        this.label = label;
        this.required = required;
    }

    /** Stable English name, such as "leadDepartment". */
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether an item cannot be saved without it. */
    public boolean required() {
        return required;
    }

    /** The field of that key, empty where there is none. */
    public static Optional<ProjectField> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
