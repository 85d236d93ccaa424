package cn.banshi.domain.checks;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.Basics;
import cn.banshi.domain.project.Benefit;
import cn.banshi.domain.project.Budget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Duty;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.ManualLight;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.Project;
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

    private Edit project(Basics basics, Duty duty, Schedule schedule, Budget budget, Benefit benefit, boolean open) {
        Project p = dossier.project();
        return rows(
                new Project(
                        p.id(),
                        p.version(),
                        p.code(),
                        p.parentId(),
                        basics,
                        duty,
                        schedule,
                        budget,
                        benefit,
                        p.own(),
                        open,
                        p.starred(),
                        p.remark(),
                        p.recycled()),
                dossier.listYears(),
                dossier.moves(),
                dossier.adjustments(),
                dossier.months(),
                dossier.fundings(),
                dossier.payments(),
                dossier.targets(),
                dossier.manualLights());
    }

    private Edit rows(
            Project project,
            List<ListYear> listYears,
            List<StatusMove> moves,
            List<Adjustment> adjustments,
            List<MonthlyProgress> months,
            List<Funding> fundings,
            List<Payment> payments,
            List<Target> targets,
            List<ManualLight> lights) {
        return new Edit(new Dossier(
                project,
                dossier.links(),
                listYears,
                moves,
                adjustments,
                months,
                fundings,
                payments,
                targets,
                lights,
                dossier.papers()));
    }

    static Dossier under(Dossier dossier, long parentId) {
        Project p = dossier.project();
        Edit edit = new Edit(dossier);
        return edit.rows(
                        new Project(
                                p.id(),
                                p.version(),
                                p.code(),
                                parentId,
                                p.basics(),
                                p.duty(),
                                p.schedule(),
                                p.budget(),
                                p.benefit(),
                                p.own(),
                                p.open(),
                                p.starred(),
                                p.remark(),
                                p.recycled()),
                        dossier.listYears(),
                        dossier.moves(),
                        dossier.adjustments(),
                        dossier.months(),
                        dossier.fundings(),
                        dossier.payments(),
                        dossier.targets(),
                        dossier.manualLights())
                .dossier();
    }

    private Project p() {
        return dossier.project();
    }

    Edit basics(String name, long communityId, @Nullable Long categoryId) {
        Basics b = p().basics();
        return project(
                new Basics(
                        name,
                        b.content(),
                        communityId,
                        b.place(),
                        categoryId,
                        b.natureId(),
                        b.buildKind(),
                        b.channelId()),
                p().duty(),
                p().schedule(),
                p().budget(),
                p().benefit(),
                p().open());
    }

    Edit name(String name) {
        return basics(name, p().basics().communityId(), p().basics().categoryId());
    }

    Edit lead(@Nullable Long departmentId) {
        Duty d = p().duty();
        return project(
                p().basics(),
                new Duty(
                        departmentId,
                        d.personInCharge(),
                        d.phone(),
                        d.contractor(),
                        d.contractAmount(),
                        d.tenderWayId()),
                p().schedule(),
                p().budget(),
                p().benefit(),
                p().open());
    }

    Edit contract(String yuan) {
        Duty d = p().duty();
        return project(
                p().basics(),
                new Duty(
                        d.leadDepartmentId(),
                        d.personInCharge(),
                        d.phone(),
                        d.contractor(),
                        yuan(yuan),
                        d.tenderWayId()),
                p().schedule(),
                p().budget(),
                p().benefit(),
                p().open());
    }

    Edit schedule(@Nullable LocalDate start, @Nullable LocalDate deadline, String wording) {
        return project(
                p().basics(),
                p().duty(),
                new Schedule(start, deadline, wording),
                p().budget(),
                p().benefit(),
                p().open());
    }

    Edit money(MoneyKind kind, @Nullable String totalYuan) {
        Budget b = p().budget();
        return project(
                p().basics(),
                p().duty(),
                p().schedule(),
                new Budget(kind, yuan(totalYuan), b.openingBalance(), b.openingMonth()),
                p().benefit(),
                p().open());
    }

    Edit opening(String yuan, @Nullable YearMonth until) {
        Budget b = p().budget();
        return project(
                p().basics(),
                p().duty(),
                p().schedule(),
                new Budget(b.moneyKind(), b.plannedTotal(), yuan(yuan), until),
                p().benefit(),
                p().open());
    }

    Edit benefit(@Nullable Integer households, @Nullable Integer people) {
        return project(
                p().basics(),
                p().duty(),
                p().schedule(),
                p().budget(),
                new Benefit(households, people, null),
                p().open());
    }

    Edit open(boolean open) {
        return project(p().basics(), p().duty(), p().schedule(), p().budget(), p().benefit(), open);
    }

    Edit months(List<MonthlyProgress> months) {
        return rows(
                p(),
                dossier.listYears(),
                dossier.moves(),
                dossier.adjustments(),
                months,
                dossier.fundings(),
                dossier.payments(),
                dossier.targets(),
                dossier.manualLights());
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
                .map(m -> m.month().equals(month)
                        ? new MonthlyProgress(
                                m.id(),
                                m.version(),
                                m.projectId(),
                                m.month(),
                                m.text(),
                                m.nextPlan(),
                                m.problem(),
                                m.helpNeeded(),
                                progress,
                                m.investment(),
                                m.lagReason(),
                                m.onSchedule(),
                                m.overrideReason())
                        : m)
                .toList());
    }

    Edit noLagReasons() {
        return months(dossier.months().stream()
                .map(m -> new MonthlyProgress(
                        m.id(),
                        m.version(),
                        m.projectId(),
                        m.month(),
                        m.text(),
                        m.nextPlan(),
                        m.problem(),
                        m.helpNeeded(),
                        m.physicalProgress(),
                        m.investment(),
                        "",
                        m.onSchedule(),
                        m.overrideReason()))
                .toList());
    }

    Edit fundings(List<Funding> fundings) {
        return rows(
                p(),
                dossier.listYears(),
                dossier.moves(),
                dossier.adjustments(),
                dossier.months(),
                fundings,
                dossier.payments(),
                dossier.targets(),
                dossier.manualLights());
    }

    Edit noFundings() {
        return fundings(List.of());
    }

    Edit payments(List<Payment> payments) {
        return rows(
                p(),
                dossier.listYears(),
                dossier.moves(),
                dossier.adjustments(),
                dossier.months(),
                dossier.fundings(),
                payments,
                dossier.targets(),
                dossier.manualLights());
    }

    Edit targets(List<Target> targets) {
        return rows(
                p(),
                dossier.listYears(),
                dossier.moves(),
                dossier.adjustments(),
                dossier.months(),
                dossier.fundings(),
                dossier.payments(),
                targets,
                dossier.manualLights());
    }

    Edit adjustments(List<Adjustment> adjustments) {
        return rows(
                p(),
                dossier.listYears(),
                dossier.moves(),
                adjustments,
                dossier.months(),
                dossier.fundings(),
                dossier.payments(),
                dossier.targets(),
                dossier.manualLights());
    }

    Edit lights(List<ManualLight> lights) {
        return rows(
                p(),
                dossier.listYears(),
                dossier.moves(),
                dossier.adjustments(),
                dossier.months(),
                dossier.fundings(),
                dossier.payments(),
                dossier.targets(),
                lights);
    }

    Edit listYears(List<ListYear> listYears) {
        return rows(
                p(),
                listYears,
                dossier.moves(),
                dossier.adjustments(),
                dossier.months(),
                dossier.fundings(),
                dossier.payments(),
                dossier.targets(),
                dossier.manualLights());
    }

    Edit moves(List<StatusMove> moves) {
        return rows(
                p(),
                dossier.listYears(),
                moves,
                dossier.adjustments(),
                dossier.months(),
                dossier.fundings(),
                dossier.payments(),
                dossier.targets(),
                dossier.manualLights());
    }

    Edit lastMoveWithoutBasis(Status status) {
        List<StatusMove> moves = new ArrayList<>(dossier.moves());
        StatusMove last = moves.remove(moves.size() - 1);
        if (last.to() != status) {
            throw new IllegalStateException("ends with " + last.to());
        }
        moves.add(new StatusMove(
                last.id(),
                last.version(),
                last.projectId(),
                last.position(),
                last.from(),
                last.to(),
                last.date(),
                last.person(),
                "",
                last.note()));
        return moves(moves);
    }
}
