package cn.banshi.domain.checks;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.SourceFigures;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.time.ReportCalendar;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one item that hold at any time of the year; each is worth a warning while editing and a point in the list. */
final class ItemRules {
    private static final long SLIP_FACTOR = 100;
    private static final int WAN_DECIMALS = 2;

    private final ItemView item;
    private final Project project;
    private final Peers peers;
    private final List<QualityPoint> points = new ArrayList<>();

    private ItemRules(ItemView item, Peers peers) {
        this.item = item;
        this.project = item.project();
        this.peers = peers;
    }

    static List<QualityPoint> of(ItemView item, Peers peers) {
        ItemRules rules = new ItemRules(item, peers);
        rules.checkAmount();
        rules.checkSources();
        rules.checkInvested();
        rules.checkName();
        rules.checkBasis();
        rules.checkPeople();
        rules.checkPublicTexts();
        return rules.points;
    }

    /** Progress of the month below the last one stated before it. */
    static @Nullable QualityPoint progressFell(ItemView item, YearMonth month, ReportCalendar calendar) {
        MonthlyProgress row = item.month(month);
        Percent progress = row == null ? null : row.physicalProgress();
        if (row == null || progress == null) {
            return null;
        }
        return MonthChecks.fallenFrom(item.dossier(), row, calendar)
                .map(before -> new QualityPoint(
                        QualityKind.PROGRESS_FELL,
                        item,
                        ProjectField.PHYSICAL_PROGRESS,
                        MonthChecks.fell(row, progress, before)))
                .orElse(null);
    }

    private void add(QualityKind kind, ProjectField field, String sentence) {
        points.add(new QualityPoint(kind, item, field, sentence));
    }

    private static String wan(Money money) {
        return MoneyText.wan(money, WAN_DECIMALS) + "万元";
    }

    private void checkAmount() {
        Money total = item.plannedTotal();
        if (project.budget().moneyKind() == MoneyKind.FUNDED && (total == null || total.fen() == 0)) {
            add(QualityKind.NO_AMOUNT, ProjectField.PLANNED_TOTAL, "选了涉及资金，但没有计划总投资。请填金额，或改资金情况");
        }
        Money median = peers.median(project);
        Money own = project.budget().plannedTotal();
        if (median != null && own != null && own.fen() / SLIP_FACTOR >= median.fen()) {
            add(
                    QualityKind.UNIT_SLIP,
                    ProjectField.PLANNED_TOTAL,
                    "计划总投资%s，同类项目一般在%s左右。请检查是否把元填成了万元".formatted(wan(own), wan(median)));
        }
    }

    /** Sources carry no dates, so they are held against the total as it stands now, whatever the day of the view. */
    private void checkSources() {
        Money total = totalNow();
        if (total == null) {
            return;
        }
        Money applied = Money.ZERO;
        Money approved = Money.ZERO;
        for (SourceFigures source : item.sources()) {
            applied = applied.plus(source.applied());
            approved = approved.plus(source.approved());
        }
        Money sources = approved.fen() == 0 ? applied : approved;
        if (sources.fen() != 0 && !sources.equals(total)) {
            Money gap = Money.ofFen(Math.abs(total.minus(sources).fen()));
            add(
                    QualityKind.SOURCES_DIFFER,
                    ProjectField.FUNDING_SOURCE,
                    "资金来源合计%s，计划总投资%s，相差%s元。请改其中一处".formatted(wan(sources), wan(total), MoneyText.yuan(gap)));
        }
    }

    private @Nullable Money totalNow() {
        if (!item.rolledUp(ProjectField.PLANNED_TOTAL)) {
            return project.budget().plannedTotal();
        }
        Money sum = Money.ZERO;
        for (ItemView sub : item.subViews()) {
            Money own = sub.project().budget().plannedTotal();
            if (own != null && sub.status() != Status.CANCELLED) {
                sum = sum.plus(own);
            }
        }
        return sum;
    }

    private void checkInvested() {
        Money total = item.plannedTotal();
        Money invested = item.investedTotal();
        if (total != null && invested.fen() > 0 && invested.fen() * 10 > total.fen() * 11) {
            add(
                    QualityKind.OVERSPENT,
                    ProjectField.MONTH_INVESTMENT,
                    "累计完成投资%s，超过计划总投资%s的110%%。请核对，或办理调额".formatted(wan(invested), wan(total)));
        }
    }

    private void checkName() {
        if (project.parentId() == null && peers.sameName(project, item.year())) {
            add(QualityKind.SAME_NAME, ProjectField.NAME, "%d年清单里这个社区已有同名项目。请检查是否重复，或写明地点加以区别".formatted(item.year()));
        }
    }

    private void checkBasis() {
        List<StatusMove> moves = item.dossier().moves();
        if (item.status() != Status.CANCELLED) {
            return;
        }
        for (StatusMove move : moves) {
            if (move.to() == Status.CANCELLED
                    && move.date().equals(item.course().since())
                    && move.basis().isBlank()) {
                add(QualityKind.NO_BASIS, ProjectField.MOVE_BASIS, "取消没有写依据。请补上会议纪要或批准文号");
            }
        }
    }

    private void checkPeople() {
        Integer households = item.households();
        Integer people = item.people();
        if (households != null && people != null && people < households) {
            add(QualityKind.FEW_PEOPLE, ProjectField.PEOPLE, "受益人数%d少于受益户数%d。请检查是否填反".formatted(people, households));
        }
    }

    private void checkPublicTexts() {
        if (!project.open()) {
            return;
        }
        checkPublicText(ProjectField.NAME, project.name());
        checkPublicText(ProjectField.CONTENT, project.basics().content());
        checkPublicText(ProjectField.PLACE, project.basics().place());
        checkPublicText(ProjectField.REMARK, project.remark());
        MonthlyProgress latest = item.latest();
        if (latest != null) {
            checkPublicText(ProjectField.MONTH_TEXT, latest.text());
        }
    }

    private void checkPublicText(ProjectField field, String text) {
        if (PersonalNumbers.in(text)) {
            add(QualityKind.PERSONAL_NUMBER, field, field.label() + "里有像电话或身份证的号码，这一项是可公开的。请删去号码，或改为不公开");
        }
    }
}
