package cn.banshi.domain.intake.field;

import static cn.banshi.domain.intake.field.IncomingKind.COMMUNITIES;
import static cn.banshi.domain.intake.field.IncomingKind.DEPARTMENTS;
import static cn.banshi.domain.intake.field.IncomingKind.PROGRESS;
import static cn.banshi.domain.intake.field.IncomingKind.PROJECTS;
import static cn.banshi.domain.intake.field.IncomingKind.REQUESTS;

import cn.banshi.domain.Labelled;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A field that a column of a foreign table can go to. Keys are those of the program's records. */
public enum IncomingField implements Labelled {
    /** 编号 (项目编号, 诉求编号, 社区代码). */
    CODE("code", "编号", Content.IDENTITY, PROJECTS, PROGRESS, REQUESTS, COMMUNITIES),
    /** 上级项目编号. */
    PARENT_CODE("parentCode", "上级项目编号", Content.IDENTITY, PROJECTS),
    /** 年度. */
    LIST_YEAR("listYear", "年度", Content.YEAR, PROJECTS),
    /** 批次. */
    BATCH("batch", "批次", Content.TEXT, PROJECTS),
    /** 清单序号. */
    LIST_NUMBER("listNumber", "清单序号", Content.IDENTITY, PROJECTS),
    /** 年度目标. */
    YEAR_GOAL("yearGoal", "年度目标", Content.TEXT, PROJECTS),
    /** 名称. */
    NAME("name", "名称", Content.TEXT, PROJECTS, PROGRESS, COMMUNITIES, DEPARTMENTS),
    /** 建设内容. */
    CONTENT("content", "建设内容", Content.TEXT, PROJECTS),
    /** 主要社区. */
    COMMUNITY("community", "社区", Content.CHOICE, PROJECTS, PROGRESS, REQUESTS),
    /** 实施地点. */
    PLACE("place", "地点", Content.TEXT, PROJECTS, REQUESTS),
    /** 类别. */
    CATEGORY("category", "类别", Content.CHOICE, PROJECTS, REQUESTS),
    /** 级别. */
    LEVEL("level", "级别", Content.CHOICE, PROJECTS),
    /** 性质. */
    NATURE("nature", "性质", Content.CHOICE, PROJECTS),
    /** 责任领导. */
    LEADERS("leaders", "责任领导", Content.NAMES, PROJECTS, PROGRESS, REQUESTS),
    /** 牵头单位. */
    LEAD_DEPARTMENT("leadDepartment", "牵头单位", Content.NAMES, PROJECTS, PROGRESS, REQUESTS),
    /** 配合单位. */
    SUPPORTING_DEPARTMENTS("supportingDepartments", "配合单位", Content.NAMES, PROJECTS),
    /** 责任人. */
    PERSON_IN_CHARGE("personInCharge", "责任人", Content.TEXT, PROJECTS, PROGRESS, REQUESTS),
    /** 联系电话. */
    PHONE("phone", "联系电话", Content.IDENTITY, PROJECTS, REQUESTS, DEPARTMENTS),
    /** 立项日期. */
    APPROVED_DATE("approvedDate", "立项日期", Content.DAY, PROJECTS),
    /** 计划开工. */
    PLANNED_START("plannedStart", "计划开工", Content.DAY, PROJECTS),
    /** 完成时限; its wording is kept as deadlineWording. */
    DEADLINE("deadline", "完成时限", Content.DEADLINE, PROJECTS, REQUESTS),
    /** 时限表述, where a table has it beside the date. */
    DEADLINE_WORDING("deadlineWording", "时限表述", Content.DEADLINE, PROJECTS, REQUESTS),
    /** 实际开工. */
    ACTUAL_START("actualStart", "实际开工", Content.DAY, PROJECTS, PROGRESS),
    /** 完工日期. */
    BUILT_DATE("builtDate", "完工日期", Content.DAY, PROJECTS, PROGRESS),
    /** 办结日期. */
    DONE_DATE("doneDate", "办结日期", Content.DAY, PROJECTS, PROGRESS, REQUESTS),
    /** 销号日期. */
    CLOSED_DATE("closedDate", "销号日期", Content.DAY, PROJECTS),
    /** 计划总投资. */
    PLANNED_TOTAL("plannedTotal", "计划总投资", Content.MONEY, PROJECTS, PROGRESS),
    /** 年度计划投资. */
    PLANNED_YEAR("plannedYear", "年度计划投资", Content.MONEY, PROJECTS, PROGRESS),
    /** 以前年度完成投资. */
    INVESTED_BEFORE("investedBefore", "以前年度完成投资", Content.MONEY, PROJECTS),
    /** 累计完成投资; becomes the month's row. */
    INVESTED_CUMULATIVE("investedCumulative", "累计完成投资", Content.MONEY, PROJECTS, PROGRESS),
    /** 本月完成投资. */
    MONTH_INVESTMENT("monthInvestment", "本月完成投资", Content.MONEY, PROJECTS, PROGRESS),
    /** 资金来源. */
    FUNDING_SOURCE("fundingSource", "资金来源", Content.SOURCES, PROJECTS),
    /** 形象进度. */
    PHYSICAL_PROGRESS("physicalProgress", "形象进度", Content.PERCENT, PROJECTS, PROGRESS),
    /** 本月进展. */
    PROGRESS_TEXT("progressText", "本月进展", Content.TEXT, PROJECTS, PROGRESS),
    /** 存在问题. */
    PROBLEM("problem", "存在问题", Content.TEXT, PROJECTS, PROGRESS),
    /** 滞后原因. */
    LAG_REASON("lagReason", "滞后原因", Content.TEXT, PROJECTS, PROGRESS),
    /** 需协调事项. */
    HELP_NEEDED("helpNeeded", "需协调事项", Content.TEXT, PROJECTS, PROGRESS),
    /** 下步措施. */
    NEXT_STEP("nextStep", "下步措施", Content.TEXT, PROJECTS, PROGRESS),
    /** 户数. */
    HOUSEHOLDS("households", "户数", Content.COUNT, PROJECTS, REQUESTS, COMMUNITIES),
    /** 人数. */
    PEOPLE("people", "人数", Content.COUNT, PROJECTS, REQUESTS),
    /** 受益人次. */
    PERSON_TIMES("personTimes", "受益人次", Content.COUNT, PROJECTS),
    /** 状态. */
    STATUS("status", "状态", Content.CHOICE, PROJECTS, PROGRESS, REQUESTS),
    /** 备注. */
    REMARK("remark", "备注", Content.TEXT, PROJECTS, PROGRESS, REQUESTS),

    // Requests
    /** 发现日期. */
    FOUND_DATE("foundDate", "发现日期", Content.DAY, REQUESTS),
    /** 登记日期. */
    REGISTERED_DATE("registeredDate", "登记日期", Content.DAY, REQUESTS),
    /** 来源渠道. */
    CHANNEL("channel", "来源渠道", Content.CHOICE, REQUESTS),
    /** 工单号. */
    CHANNEL_NUMBER("channelNumber", "工单号", Content.IDENTITY, REQUESTS),
    /** 反映人. */
    REPORTER("reporter", "反映人", Content.TEXT, REQUESTS),
    /** 网格. */
    GRID("grid", "网格", Content.CHOICE, REQUESTS),
    /** 诉求标题. */
    TITLE("title", "问题", Content.TEXT, REQUESTS),
    /** 详情. */
    DETAIL("detail", "详情", Content.TEXT, REQUESTS),
    /** 紧急程度. */
    URGENCY("urgency", "紧急程度", Content.CHOICE, REQUESTS),
    /** 办理类型. */
    HANDLING_KIND("handlingKind", "办理类型", Content.CHOICE, REQUESTS),
    /** 整改措施. */
    MEASURES("measures", "整改措施", Content.TEXT, REQUESTS),
    /** 办理结果. */
    RESULT("result", "办理结果", Content.TEXT, REQUESTS),
    /** 回访日期. */
    CALL_BACK_DATE("callBackDate", "回访日期", Content.DAY, REQUESTS),
    /** 满意度. */
    SATISFACTION("satisfaction", "满意度", Content.CHOICE, REQUESTS),

    // Communities and departments
    /** 人口. */
    POPULATION("population", "人口", Content.COUNT, COMMUNITIES),
    /** 社区书记. */
    SECRETARY("secretary", "社区书记", Content.TEXT, COMMUNITIES),
    /** 单位类型. */
    DEPARTMENT_KIND("departmentKind", "单位类型", Content.CHOICE, DEPARTMENTS);

    private final String key;
    private final String label;
    private final Content content;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<IncomingKind> kinds;

    IncomingField(String key, String label, Content content, IncomingKind... kinds) {
        this.key = key;
        this.label = label;
        this.content = content;
        this.kinds = Set.of(kinds);
    }

    /** Stable English name, as the program's records have it. */
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    /** What its cells hold. */
    public Content content() {
        return content;
    }

    /** Whether several columns of a table may go to it: texts are joined, sources stand side by side. */
    public boolean repeats() {
        return this == REMARK || this == FUNDING_SOURCE;
    }

    /** Whether tables of the kind can bring it in. */
    public boolean isOf(IncomingKind kind) {
        return kinds.contains(kind);
    }

    /** The fields of a kind, in their order. */
    public static List<IncomingField> of(IncomingKind kind) {
        return Arrays.stream(values()).filter(field -> field.isOf(kind)).toList();
    }

    /** The field of that key. */
    public static Optional<IncomingField> ofKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
