package cn.banshi.work.rows;

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
import java.util.List;

/** The rows of an item. */
final class ItemRowKinds {
    /** 项目. */
    static final RowKind<Project> PROJECT = RowKindBuilder.of(Project.class, "项目")
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
    static final List<RowKind<?>> ROWS = List.of(
            RowKindBuilder.of(ProjectLink.class, "多选字段")
                    .text("role", "字段")
                    .text("targetId", "内容", Ref.LINK)
                    .text("position", "次序")
                    .make(),
            RowKindBuilder.of(ListYear.class, "年度清单")
                    .field("year", ProjectField.LIST_YEAR)
                    .field("batch", ProjectField.BATCH)
                    .field("listNumber", ProjectField.LIST_NUMBER)
                    .field("yearGoal", ProjectField.YEAR_GOAL)
                    .field("plannedYear", ProjectField.PLANNED_YEAR)
                    .field("joinedOn", ProjectField.JOINED_ON)
                    .make(),
            RowKindBuilder.of(StatusMove.class, "状态变动")
                    .text("position", "次序")
                    .text("from", "原状态")
                    .field("to", ProjectField.STATUS)
                    .field("date", ProjectField.MOVE_DATE)
                    .field("person", ProjectField.MOVE_PERSON)
                    .field("basis", ProjectField.MOVE_BASIS)
                    .field("note", ProjectField.MOVE_NOTE)
                    .make(),
            RowKindBuilder.of(Adjustment.class, "调整")
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
            RowKindBuilder.of(MonthlyProgress.class, "月进展")
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
            RowKindBuilder.of(Funding.class, "资金来源")
                    .ref("sourceId", ProjectField.FUNDING_SOURCE, Ref.FUNDING_SOURCE)
                    .field("applied", ProjectField.APPLIED)
                    .field("approved", ProjectField.APPROVED)
                    .text("position", "次序")
                    .make(),
            RowKindBuilder.of(Payment.class, "支付")
                    .field("month", ProjectField.PAYMENT_MONTH)
                    .ref("sourceId", ProjectField.PAYMENT_SOURCE, Ref.FUNDING_SOURCE)
                    .field("amount", ProjectField.PAYMENT_AMOUNT)
                    .make(),
            RowKindBuilder.of(Target.class, "量化目标")
                    .field("name", ProjectField.TARGET_NAME)
                    .field("planned", ProjectField.TARGET_PLANNED)
                    .field("done", ProjectField.TARGET_DONE)
                    .field("unit", ProjectField.TARGET_UNIT)
                    .field("position", ProjectField.TARGET_POSITION)
                    .make(),
            RowKindBuilder.of(ManualLight.class, "手动亮灯")
                    .field("light", ProjectField.LIGHT)
                    .text("since", "起始日期")
                    .field("until", ProjectField.LIGHT_UNTIL)
                    .field("reason", ProjectField.LIGHT_REASON)
                    .make(),
            RowKindBuilder.of(Acceptance.class, "验收")
                    .text("date", "验收日期")
                    .text("level", "验收层级")
                    .text("person", "验收人")
                    .text("passed", "合格")
                    .text("opinion", "意见")
                    .make(),
            RowKindBuilder.of(PublicNotice.class, "公示")
                    .text("from", "公示起")
                    .text("until", "公示止")
                    .text("place", "公示地点")
                    .text("number", "公示编号")
                    .text("result", "公示结果")
                    .make(),
            RowKindBuilder.of(SatisfactionSurvey.class, "满意度测评")
                    .text("date", "测评日期")
                    .text("way", "测评方式")
                    .text("satisfied", "满意")
                    .text("fair", "基本满意")
                    .text("dissatisfied", "不满意")
                    .make(),
            RowKindBuilder.of(FollowUpCheck.class, "回头看")
                    .text("date", "检查日期")
                    .text("person", "检查人")
                    .text("relapsed", "反弹")
                    .text("finding", "检查情况")
                    .make(),
            RowKindBuilder.of(Attachment.class, "附件")
                    .text("kindId", "附件种类", Ref.ATTACHMENT_KIND)
                    .text("fileName", "文件名")
                    .text("sha256", "校验码")
                    .text("bytes", "大小（字节）")
                    .text("takenOn", "拍摄日期")
                    .text("position", "次序")
                    .make(),
            RowKindBuilder.of(DatedNote.class, "记事")
                    .text("date", "记事日期")
                    .text("text", "内容")
                    .make());

    private ItemRowKinds() {}
}
