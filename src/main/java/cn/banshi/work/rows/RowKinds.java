package cn.banshi.work.rows;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.Row;
import cn.banshi.domain.edition.EditionReport;
import cn.banshi.domain.edition.LockedChange;
import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.edition.ReportVariant;
import cn.banshi.domain.edition.Submission;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Grid;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OwnColumn;
import cn.banshi.domain.project.Acceptance;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.Attachment;
import cn.banshi.domain.project.DatedNote;
import cn.banshi.domain.project.FollowUpCheck;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.domain.project.PublicNotice;
import cn.banshi.domain.project.SatisfactionSurvey;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.project.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every kind of row with the labels of its fields: one catalogue for history and exchange. */
public final class RowKinds {
    /** 项目. */
    public static final RowKind<Project> PROJECT = kind(Project.class, "项目")
            .field("code", ProjectField.CODE)
            .ref("parentId", ProjectField.PARENT, Ref.PROJECT)
            .field("name", ProjectField.NAME)
            .field("content", ProjectField.CONTENT)
            .ref("communityId", ProjectField.COMMUNITY, Ref.COMMUNITY)
            .field("place", ProjectField.PLACE)
            .ref("categoryId", ProjectField.CATEGORY, Ref.CATEGORY)
            .ref("natureId", ProjectField.NATURE, Ref.NATURE)
            .field("buildKind", ProjectField.BUILD_KIND)
            .ref("channelId", ProjectField.CHANNEL, Ref.CHANNEL)
            .ref("leadDepartmentId", ProjectField.LEAD_DEPARTMENT, Ref.DEPARTMENT)
            .field("personInCharge", ProjectField.PERSON_IN_CHARGE)
            .field("phone", ProjectField.PHONE)
            .field("contractor", ProjectField.CONTRACTOR)
            .field("contractAmount", ProjectField.CONTRACT_AMOUNT)
            .ref("tenderWayId", ProjectField.TENDER_WAY, Ref.TENDER_WAY)
            .field("plannedStart", ProjectField.PLANNED_START)
            .field("deadline", ProjectField.DEADLINE)
            .field("deadlineWording", ProjectField.DEADLINE_WORDING)
            .field("moneyKind", ProjectField.MONEY_KIND)
            .field("plannedTotal", ProjectField.PLANNED_TOTAL)
            .field("openingBalance", ProjectField.OPENING_BALANCE)
            .field("openingMonth", ProjectField.OPENING_MONTH)
            .field("households", ProjectField.HOUSEHOLDS)
            .field("people", ProjectField.PEOPLE)
            .field("personTimes", ProjectField.PERSON_TIMES)
            .field("own1", ProjectField.OWN_1)
            .field("own2", ProjectField.OWN_2)
            .field("own3", ProjectField.OWN_3)
            .field("own4", ProjectField.OWN_4)
            .field("own5", ProjectField.OWN_5)
            .field("open", ProjectField.OPEN)
            .field("starred", ProjectField.STARRED)
            .field("remark", ProjectField.REMARK)
            .field("recycled", ProjectField.RECYCLED)
            .make();

    /** Rows of an item, in the order of a {@link cn.banshi.domain.project.Dossier}. */
    public static final List<RowKind<?>> OF_PROJECT = List.of(
            kind(ProjectLink.class, "多选字段")
                    .text("role", "字段")
                    .text("targetId", "内容", Ref.LINK)
                    .text("position", "次序")
                    .make(),
            kind(ListYear.class, "年度清单")
                    .field("year", ProjectField.LIST_YEAR)
                    .field("batch", ProjectField.BATCH)
                    .field("listNumber", ProjectField.LIST_NUMBER)
                    .field("yearGoal", ProjectField.YEAR_GOAL)
                    .field("plannedYear", ProjectField.PLANNED_YEAR)
                    .field("joinedOn", ProjectField.JOINED_ON)
                    .make(),
            kind(StatusMove.class, "状态变动")
                    .text("position", "次序")
                    .text("from", "原状态")
                    .field("to", ProjectField.STATUS)
                    .field("date", ProjectField.MOVE_DATE)
                    .field("person", ProjectField.MOVE_PERSON)
                    .field("basis", ProjectField.MOVE_BASIS)
                    .field("note", ProjectField.MOVE_NOTE)
                    .make(),
            kind(Adjustment.class, "调整")
                    .field("date", ProjectField.ADJUSTMENT_DATE)
                    .field("target", ProjectField.ADJUSTMENT_TARGET)
                    .field("year", ProjectField.ADJUSTMENT_YEAR)
                    .text("oldDate", "原时限")
                    .text("newDate", "新时限")
                    .text("oldAmount", "原金额")
                    .text("newAmount", "新金额")
                    .field("reason", ProjectField.ADJUSTMENT_REASON)
                    .field("approver", ProjectField.ADJUSTMENT_APPROVER)
                    .field("basis", ProjectField.ADJUSTMENT_BASIS)
                    .make(),
            kind(MonthlyProgress.class, "月进展")
                    .field("month", ProjectField.MONTH)
                    .field("text", ProjectField.MONTH_TEXT)
                    .field("nextPlan", ProjectField.NEXT_PLAN)
                    .field("problem", ProjectField.PROBLEM)
                    .field("helpNeeded", ProjectField.HELP_NEEDED)
                    .field("physicalProgress", ProjectField.PHYSICAL_PROGRESS)
                    .field("investment", ProjectField.MONTH_INVESTMENT)
                    .field("lagReason", ProjectField.LAG_REASON)
                    .field("onSchedule", ProjectField.ON_SCHEDULE)
                    .field("overrideReason", ProjectField.OVERRIDE_REASON)
                    .make(),
            kind(Funding.class, "资金来源")
                    .ref("sourceId", ProjectField.FUNDING_SOURCE, Ref.FUNDING_SOURCE)
                    .field("applied", ProjectField.APPLIED)
                    .field("approved", ProjectField.APPROVED)
                    .text("position", "次序")
                    .make(),
            kind(Payment.class, "支付")
                    .field("month", ProjectField.PAYMENT_MONTH)
                    .ref("sourceId", ProjectField.PAYMENT_SOURCE, Ref.FUNDING_SOURCE)
                    .field("amount", ProjectField.PAYMENT_AMOUNT)
                    .make(),
            kind(Target.class, "量化目标")
                    .field("name", ProjectField.TARGET_NAME)
                    .field("planned", ProjectField.TARGET_PLANNED)
                    .field("done", ProjectField.TARGET_DONE)
                    .field("unit", ProjectField.TARGET_UNIT)
                    .field("position", ProjectField.TARGET_POSITION)
                    .make(),
            kind(ManualLight.class, "手动亮灯")
                    .field("light", ProjectField.LIGHT)
                    .text("since", "起始日期")
                    .field("until", ProjectField.LIGHT_UNTIL)
                    .field("reason", ProjectField.LIGHT_REASON)
                    .make(),
            kind(Acceptance.class, "验收")
                    .text("date", "验收日期")
                    .text("level", "验收层级")
                    .text("person", "验收人")
                    .text("passed", "合格")
                    .text("opinion", "意见")
                    .make(),
            kind(PublicNotice.class, "公示")
                    .text("from", "公示起")
                    .text("until", "公示止")
                    .text("place", "公示地点")
                    .text("number", "公示编号")
                    .text("result", "公示结果")
                    .make(),
            kind(SatisfactionSurvey.class, "满意度测评")
                    .text("date", "测评日期")
                    .text("way", "测评方式")
                    .text("satisfied", "满意")
                    .text("fair", "基本满意")
                    .text("dissatisfied", "不满意")
                    .make(),
            kind(FollowUpCheck.class, "回头看")
                    .text("date", "检查日期")
                    .text("person", "检查人")
                    .text("relapsed", "反弹")
                    .text("finding", "检查情况")
                    .make(),
            kind(Attachment.class, "附件")
                    .text("kindId", "附件种类", Ref.ATTACHMENT_KIND)
                    .text("fileName", "文件名")
                    .text("sha256", "校验码")
                    .text("bytes", "大小（字节）")
                    .text("takenOn", "拍摄日期")
                    .text("position", "次序")
                    .make(),
            kind(DatedNote.class, "记事").text("date", "记事日期").text("text", "内容").make());

    /** Rows of the office's own data. */
    public static final List<RowKind<?>> OF_OFFICE = List.of(
            kind(Office.class, "单位信息")
                    .text("fullName", "单位全称")
                    .text("shortName", "简称")
                    .text("district", "所在区")
                    .text("codeLetters", "编号字母")
                    .text("unitLeader", "单位负责人")
                    .text("reviewer", "审核人")
                    .text("preparer", "填报人")
                    .text("phone", "联系电话")
                    .text("wanDecimals", "万元小数位")
                    .text("rateDecimals", "比率小数位")
                    .text("sumMode", "合计方式")
                    .text("cutoffDay", "统计截止日")
                    .text("lateGap", "滞后界限（百分点）")
                    .text("slowGap", "偏慢界限（百分点）")
                    .text("aheadGap", "超序时界限（百分点）")
                    .text("dueDays", "临期天数")
                    .text("dueProgress", "临期进度（%）")
                    .text("fixedToday", "固定今天")
                    .make(),
            kind(Community.class, "社区")
                    .text("name", "名称")
                    .text("code", "代码")
                    .text("households", "户数")
                    .text("population", "人口")
                    .text("secretary", "书记")
                    .text("position", "次序")
                    .text("active", "启用")
                    .make(),
            kind(Grid.class, "网格")
                    .text("communityId", "社区", Ref.COMMUNITY)
                    .text("name", "名称")
                    .text("person", "网格员")
                    .text("position", "次序")
                    .text("active", "启用")
                    .make(),
            kind(Department.class, "责任单位")
                    .text("name", "名称")
                    .text("kind", "单位性质")
                    .text("phone", "电话")
                    .text("position", "次序")
                    .text("active", "启用")
                    .make(),
            kind(Leader.class, "责任领导")
                    .text("post", "岗位")
                    .text("printName", "打印写法")
                    .text("position", "次序")
                    .text("active", "启用")
                    .make(),
            kind(LeaderTerm.class, "任职")
                    .text("leaderId", "岗位", Ref.LEADER)
                    .text("name", "姓名")
                    .text("from", "任职起")
                    .text("until", "任职止")
                    .make(),
            kind(DictionaryValue.class, "字典")
                    .text("kind", "字典")
                    .text("name", "名称")
                    .text("upperName", "上级写法")
                    .text("position", "次序")
                    .text("active", "启用")
                    .make(),
            kind(OwnColumn.class, "自定义字段")
                    .text("slot", "栏位")
                    .text("name", "名称")
                    .text("kind", "类型")
                    .text("active", "启用")
                    .make());

    /** Rows of what was reported. */
    public static final List<RowKind<?>> OF_EDITIONS = List.of(
            kind(ReportEdition.class, "报送版本")
                    .text("month", "月份")
                    .text("revision", "第几版")
                    .text("through", "截止日期")
                    .text("issuedAt", "存版时间")
                    .text("issuedBy", "存版人")
                    .text("reason", "补发原因")
                    .make(),
            kind(EditionReport.class, "版本里的报表")
                    .text("code", "报表代号")
                    .text("title", "报表")
                    .text("pages", "页数")
                    .make(),
            kind(Submission.class, "报送记录")
                    .text("receiver", "收表单位")
                    .text("date", "报送日期")
                    .text("way", "报送方式")
                    .text("receipt", "回执")
                    .make(),
            kind(LockedChange.class, "调整原因")
                    .text("month", "已报送月份")
                    .text("reason", "原因")
                    .make(),
            kind(ReportVariant.class, "报表模板")
                    .text("reportCode", "报表代号")
                    .text("name", "名称")
                    .make());

    private static final Map<String, RowKind<?>> BY_TABLE = new LinkedHashMap<>();

    static {
        BY_TABLE.put(PROJECT.table(), PROJECT);
        OF_PROJECT.forEach(kind -> BY_TABLE.put(kind.table(), kind));
        OF_OFFICE.forEach(kind -> BY_TABLE.put(kind.table(), kind));
        OF_EDITIONS.forEach(kind -> BY_TABLE.put(kind.table(), kind));
    }

    private RowKinds() {}

    /** The kind of a table, null for one that this program does not know. */
    public static @Nullable RowKind<?> named(String table) {
        return BY_TABLE.get(table);
    }

    /** The kind of a row. */
    @SuppressWarnings("unchecked") // the catalogue has each class under its own table
    public static <R extends Row> RowKind<R> of(R row) {
        for (RowKind<?> kind : BY_TABLE.values()) {
            if (kind.type() == row.getClass()) {
                return (RowKind<R>) kind;
            }
        }
        throw new IllegalArgumentException(row.getClass().toString());
    }

    /** What a row of the office's data is called: its name, post or full name. */
    public static String nameOf(Row row) {
        Map<String, @Nullable Object> values = of(row).values(row);
        for (String component : List.of("name", "post", "fullName")) {
            if (values.get(component) instanceof String text && !text.isEmpty()) {
                return text;
            }
        }
        return of(row).label();
    }

    private static <R extends Row> Builder<R> kind(Class<R> type, String label) {
        return new Builder<>(type, label);
    }

    private static final class Builder<R extends Row> {
        private final Class<R> type;
        private final String label;
        private final Map<String, Map.Entry<String, Ref>> fields = new LinkedHashMap<>();

        Builder(Class<R> type, String label) {
            this.type = type;
            this.label = label;
        }

        Builder<R> field(String component, Labelled field) {
            return text(component, field.label(), Ref.NONE);
        }

        Builder<R> ref(String component, Labelled field, Ref ref) {
            return text(component, field.label(), ref);
        }

        Builder<R> text(String component, String fieldLabel) {
            return text(component, fieldLabel, Ref.NONE);
        }

        Builder<R> text(String component, String fieldLabel, Ref ref) {
            fields.put(component, Map.entry(fieldLabel, ref));
            return this;
        }

        RowKind<R> make() {
            return new RowKind<>(type, label, fields);
        }
    }
}
