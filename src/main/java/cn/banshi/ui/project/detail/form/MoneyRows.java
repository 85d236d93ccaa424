package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Target;
import java.util.List;
import java.util.Set;

/** The rows that carry figures: list years, sources, payments, targets, months. */
final class MoneyRows {
    private MoneyRows() {}

    static final RowSpec<ListYear> LIST_YEARS = new RowSpec<ListYear>(
                    "listYears",
                    "年度清单",
                    Set.of(ProjectField.LIST_YEAR),
                    List.of(
                            RowSpec.Column.of(
                                    ProjectField.LIST_YEAR, FieldKind.YEAR, row -> String.valueOf(row.year())),
                            RowSpec.Column.of(ProjectField.BATCH, FieldKind.TEXT, ListYear::batch),
                            RowSpec.Column.of(ProjectField.LIST_NUMBER, FieldKind.TEXT, ListYear::listNumber),
                            RowSpec.Column.of(ProjectField.YEAR_GOAL, FieldKind.TEXT, ListYear::yearGoal),
                            RowSpec.Column.of(
                                    ProjectField.PLANNED_YEAR, FieldKind.MONEY, row -> FieldText.of(row.plannedYear())),
                            RowSpec.Column.of(
                                    ProjectField.JOINED_ON, FieldKind.DATE, row -> FieldText.of(row.joinedOn()))),
                    (in, base, position) -> new ListYear(
                            base.id(),
                            base.version(),
                            base.projectId(),
                            in.needYear("year"),
                            in.text("batch"),
                            in.text("listNumber"),
                            in.text("yearGoal"),
                            in.money("plannedYear"),
                            in.date("joinedOn")))
            .oneFor(ProjectField.LIST_YEAR);

    static final RowSpec<Funding> FUNDINGS = new RowSpec<>(
            "fundings",
            "资金来源",
            Set.of(ProjectField.FUNDING_SOURCE, ProjectField.APPLIED, ProjectField.APPROVED),
            List.of(
                    RowSpec.Column.of(
                            ProjectField.FUNDING_SOURCE, FieldKind.CHOICE, row -> FieldText.of(row.sourceId())),
                    RowSpec.Column.of(ProjectField.APPLIED, FieldKind.MONEY, row -> FieldText.of(row.applied())),
                    RowSpec.Column.of(ProjectField.APPROVED, FieldKind.MONEY, row -> FieldText.of(row.approved()))),
            (in, base, position) -> new Funding(
                    base.id(),
                    base.version(),
                    base.projectId(),
                    in.needId("fundingSource"),
                    in.money("applied"),
                    in.money("approved"),
                    base.row() == null ? position : base.row().position()));

    static final RowSpec<Payment> PAYMENTS = new RowSpec<>(
            "payments",
            "支付",
            Set.of(ProjectField.PAYMENT_AMOUNT, ProjectField.PAYMENT_MONTH, ProjectField.PAYMENT_SOURCE),
            List.of(
                    RowSpec.Column.of(ProjectField.PAYMENT_MONTH, FieldKind.MONTH, row -> FieldText.of(row.month())),
                    RowSpec.Column.of(
                            ProjectField.PAYMENT_SOURCE, FieldKind.CHOICE, row -> FieldText.of(row.sourceId())),
                    RowSpec.Column.of(ProjectField.PAYMENT_AMOUNT, FieldKind.MONEY, row -> FieldText.of(row.amount()))),
            (in, base, position) -> new Payment(
                    base.id(),
                    base.version(),
                    base.projectId(),
                    in.needMonth("paymentMonth"),
                    in.needId("paymentSource"),
                    in.needMoney("paymentAmount")));

    static final RowSpec<Target> TARGETS = new RowSpec<>(
            "targets",
            "量化目标",
            Set.of(
                    ProjectField.TARGET_NAME,
                    ProjectField.TARGET_PLANNED,
                    ProjectField.TARGET_DONE,
                    ProjectField.TARGET_UNIT,
                    ProjectField.TARGET_POSITION),
            List.of(
                    RowSpec.Column.of(ProjectField.TARGET_NAME, FieldKind.TEXT, Target::name),
                    RowSpec.Column.of(ProjectField.TARGET_UNIT, FieldKind.TEXT, Target::unit),
                    RowSpec.Column.of(
                            ProjectField.TARGET_PLANNED, FieldKind.QUANTITY, row -> FieldText.of(row.planned())),
                    RowSpec.Column.of(ProjectField.TARGET_DONE, FieldKind.QUANTITY, row -> FieldText.of(row.done()))),
            (in, base, position) -> new Target(
                    base.id(),
                    base.version(),
                    base.projectId(),
                    in.needText("targetName"),
                    in.quantity("targetPlanned"),
                    in.quantity("targetDone"),
                    in.text("targetUnit"),
                    base.row() == null ? position : base.row().position()));

    static final RowSpec<MonthlyProgress> MONTHS = new RowSpec<MonthlyProgress>(
                    "months",
                    "月进展",
                    Set.of(ProjectField.MONTH),
                    List.of(
                            RowSpec.Column.of(ProjectField.MONTH, FieldKind.MONTH, row -> FieldText.of(row.month())),
                            RowSpec.Column.of(ProjectField.MONTH_TEXT, FieldKind.LONG_TEXT, MonthlyProgress::text),
                            RowSpec.Column.of(ProjectField.NEXT_PLAN, FieldKind.LONG_TEXT, MonthlyProgress::nextPlan),
                            RowSpec.Column.of(ProjectField.PROBLEM, FieldKind.LONG_TEXT, MonthlyProgress::problem),
                            RowSpec.Column.of(ProjectField.HELP_NEEDED, FieldKind.TEXT, MonthlyProgress::helpNeeded),
                            RowSpec.Column.of(
                                    ProjectField.PHYSICAL_PROGRESS,
                                    FieldKind.PERCENT,
                                    row -> FieldText.of(row.physicalProgress())),
                            RowSpec.Column.of(
                                    ProjectField.MONTH_INVESTMENT,
                                    FieldKind.MONEY,
                                    row -> FieldText.of(row.investment())),
                            RowSpec.Column.of(ProjectField.LAG_REASON, FieldKind.LONG_TEXT, MonthlyProgress::lagReason),
                            RowSpec.Column.of(
                                    ProjectField.ON_SCHEDULE,
                                    FieldKind.CHOICE,
                                    row -> row.onSchedule() == null
                                            ? ""
                                            : row.onSchedule().toString()),
                            RowSpec.Column.of(
                                    ProjectField.OVERRIDE_REASON, FieldKind.TEXT, MonthlyProgress::overrideReason)),
                    (in, base, position) -> new MonthlyProgress(
                            base.id(),
                            base.version(),
                            base.projectId(),
                            in.needMonth("month"),
                            in.text("monthText"),
                            in.text("nextPlan"),
                            in.text("problem"),
                            in.text("helpNeeded"),
                            in.percent("physicalProgress"),
                            in.money("monthInvestment"),
                            in.text("lagReason"),
                            in.text("onSchedule").isEmpty() ? null : Boolean.valueOf(in.text("onSchedule")),
                            in.text("overrideReason")))
            .oneFor(ProjectField.MONTH);
}
