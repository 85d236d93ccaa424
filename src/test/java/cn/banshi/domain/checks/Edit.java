package cn.banshi.domain.checks;

import cn.banshi.Copies;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.Benefit;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Schedule;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.domain.project.Target;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dossier with some values changed, for tests. */
record Edit(Dossier dossier) {
    static Edit of(Ledger ledger, String code) {
        return new Edit(ledger.all().stream()
                .filter(one -> one.project().code().equals(code))
                .findFirst()
                .orElseThrow());
    }

    private static @Nullable Money yuan(@Nullable String yuan) {
        return yuan == null ? null : Money.ofYuan(yuan);
    }

    private Edit with(String path, @Nullable Object value) {
        return new Edit(Copies.with(dossier, path, value));
    }

    static Dossier under(Dossier dossier, long parentId) {
        return Copies.with(dossier, "project.parentId", parentId);
    }

    Edit basics(String name, long communityId, @Nullable Long categoryId) {
        return name(name).with("project.basics.communityId", communityId).with("project.basics.categoryId", categoryId);
    }

    Edit name(String name) {
        return with("project.basics.name", name);
    }

    Edit lead(@Nullable Long departmentId) {
        return with("project.duty.leadDepartmentId", departmentId);
    }

    Edit contract(String yuan) {
        return with("project.duty.contractAmount", yuan(yuan));
    }

    Edit schedule(@Nullable LocalDate start, @Nullable LocalDate deadline, String wording) {
        return with("project.schedule", new Schedule(start, deadline, wording));
    }

    Edit money(MoneyKind kind, @Nullable String totalYuan) {
        return with("project.budget.moneyKind", kind).with("project.budget.plannedTotal", yuan(totalYuan));
    }

    Edit opening(String yuan, @Nullable YearMonth until) {
        return with("project.budget.openingBalance", yuan(yuan)).with("project.budget.openingMonth", until);
    }

    Edit benefit(@Nullable Integer households, @Nullable Integer people) {
        return with("project.benefit", new Benefit(households, people, null));
    }

    Edit open(boolean open) {
        return with("project.open", open);
    }

    Edit months(List<MonthlyProgress> months) {
        return with("months", months);
    }

    Edit onlyMonth(YearMonth month, String text, @Nullable String progress, @Nullable String yuan) {
        return months(List.of(new MonthlyProgress(
                0,
                0,
                dossier.id(),
                month,
                text,
                "",
                "",
                "",
                progress == null ? null : Percent.of(progress),
                yuan(yuan),
                "",
                null,
                "")));
    }

    Edit progress(YearMonth month, Percent progress) {
        return months(dossier.months().stream()
                .map(row -> row.month().equals(month) ? Copies.with(row, "physicalProgress", progress) : row)
                .toList());
    }

    Edit noLagReasons() {
        return months(dossier.months().stream()
                .map(row -> Copies.with(row, "lagReason", ""))
                .toList());
    }

    Edit fundings(List<Funding> fundings) {
        return with("fundings", fundings);
    }

    Edit noFundings() {
        return fundings(List.of());
    }

    Edit payments(List<Payment> payments) {
        return with("payments", payments);
    }

    Edit targets(List<Target> targets) {
        return with("targets", targets);
    }

    Edit adjustments(List<Adjustment> adjustments) {
        return with("adjustments", adjustments);
    }

    Edit lights(List<ManualLight> lights) {
        return with("manualLights", lights);
    }

    Edit listYears(List<ListYear> listYears) {
        return with("listYears", listYears);
    }

    Edit moves(List<StatusMove> moves) {
        return with("moves", moves);
    }

    Edit lastMoveWithoutBasis(Status status) {
        List<StatusMove> moves = new ArrayList<>(dossier.moves());
        StatusMove last = moves.remove(moves.size() - 1);
        if (last.to() != status) {
            throw new IllegalStateException("ends with " + last.to());
        }
        moves.add(Copies.with(last, "basis", ""));
        return moves(moves);
    }
}
