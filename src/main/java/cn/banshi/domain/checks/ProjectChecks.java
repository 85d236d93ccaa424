package cn.banshi.domain.checks;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.LifeCycle;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that stands against an item while it is edited. Errors stop the save; warnings are shown at their field and let
 * it pass, so that odd but true values can be kept.
 */
public final class ProjectChecks {
    private ProjectChecks() {}

    /**
     * Checks one item with all its rows.
     *
     * @param edited as it would be saved; id 0 while new, moves may be empty then
     * @param ledger the other items, and the item as last saved
     * @return errors and warnings, each sentence once
     */
    public static List<Finding> check(Dossier edited, Ledger ledger, LocalDate today) {
        Peers peers = Peers.of(ledger);
        Set<Finding> findings = new LinkedHashSet<>();
        findings.addAll(FieldChecks.of(edited, ledger, today));
        findings.addAll(MoneyChecks.of(edited, ledger));
        findings.addAll(RowChecks.of(edited, peers, ledger.office().office().calendar(), today));
        findings.addAll(LifeCycle.check(edited.moves(), today));
        findings.addAll(rules(edited, ledger, peers, today));
        return List.copyOf(findings);
    }

    private static List<Finding> rules(Dossier edited, Ledger ledger, Peers peers, LocalDate today) {
        Dossier existing = edited.moves().isEmpty() ? approvedToday(edited, today) : edited;
        List<Dossier> family = new ArrayList<>(existing.id() == 0 ? List.of() : ledger.subItems(existing.id()));
        family.add(existing);
        Ledger alone = new Ledger(ledger.office(), ledger.changeNumber(), family);
        List<Finding> findings = new ArrayList<>();
        Set<Integer> years = new LinkedHashSet<>();
        edited.listYears().stream().map(ListYear::year).forEach(years::add);
        if (years.isEmpty()) {
            years.add(today.getYear());
        }
        ItemView now = Views.item(alone, existing.id(), today.getYear(), today);
        for (Payment payment : edited.payments()) {
            if (now != null && now.rolledUp(ProjectField.PAYMENT_AMOUNT, payment.month())) {
                findings.add(Finding.warning(
                                ProjectField.PAYMENT_AMOUNT, "%s的支付由子项目合计，本项目填的不计入。请改填到子项目".formatted(payment.month()))
                        .at(payment));
            }
        }
        for (int year : years) {
            ItemView view = Views.item(alone, existing.id(), year, today);
            if (view != null) {
                ItemRules.of(view, peers)
                        .forEach(point -> findings.add(Finding.warning(point.field(), point.sentence())));
            }
        }
        return findings;
    }

    private static Dossier approvedToday(Dossier dossier, LocalDate today) {
        StatusMove move = new StatusMove(0, 0, dossier.id(), 1, null, Status.APPROVED, today, "", "", "");
        return new Dossier(
                dossier.project(),
                dossier.links(),
                dossier.listYears(),
                List.of(move),
                dossier.adjustments(),
                dossier.months(),
                dossier.fundings(),
                dossier.payments(),
                dossier.targets(),
                dossier.manualLights(),
                dossier.papers());
    }
}
