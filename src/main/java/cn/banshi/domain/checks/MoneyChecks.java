package cn.banshi.domain.checks;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.Budget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.ProjectRow;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts: signs, sizes, and how those of one item fit together. */
final class MoneyChecks {
    /** 10 亿元: more than such an office ever plans in one item. */
    private static final Money ABSURD = Money.ofYuan("1000000000");

    private static final int WAN_DECIMALS = 2;

    private final Dossier dossier;
    private final Ledger ledger;
    private final List<Finding> findings = new ArrayList<>();

    private MoneyChecks(Dossier dossier, Ledger ledger) {
        this.dossier = dossier;
        this.ledger = ledger;
    }

    static List<Finding> of(Dossier dossier, Ledger ledger) {
        MoneyChecks checks = new MoneyChecks(dossier, ledger);
        checks.checkBudget();
        checks.checkAdjustments();
        checks.checkFundings();
        checks.checkPayments();
        checks.checkOpening();
        return checks.findings;
    }

    private void error(@Nullable ProjectRow row, ProjectField field, String sentence) {
        Finding finding = Finding.error(field, sentence);
        findings.add(row == null ? finding : finding.at(row));
    }

    private void warning(@Nullable ProjectRow row, ProjectField field, String sentence) {
        Finding finding = Finding.warning(field, sentence);
        findings.add(row == null ? finding : finding.at(row));
    }

    private static String wan(Money money) {
        return MoneyText.wan(money, WAN_DECIMALS) + "万元";
    }

    static boolean isTooLarge(Money money) {
        return Math.abs(money.fen()) > Money.MAX_FEN;
    }

    static String tooLarge(ProjectField field, Money money) {
        return "%s是%s，超过1000亿元，不能保存。请检查单位".formatted(field.label(), wan(money));
    }

    private void checkSize(@Nullable ProjectRow row, ProjectField field, @Nullable Money money) {
        if (money == null) {
            return;
        }
        if (money.isNegative()) {
            error(row, field, field.label() + "不能是负数，请改正");
        } else if (isTooLarge(money)) {
            error(row, field, tooLarge(field, money));
        } else if (money.compareTo(ABSURD) > 0) {
            warning(row, field, "%s是%s，超过10亿元。请检查是否把元填成了万元".formatted(field.label(), wan(money)));
        }
    }

    private void checkBudget() {
        Budget budget = dossier.project().budget();
        Money total = budget.plannedTotal();
        Money contract = dossier.project().duty().contractAmount();
        checkSize(null, ProjectField.PLANNED_TOTAL, total);
        checkSize(null, ProjectField.CONTRACT_AMOUNT, contract);
        checkSize(null, ProjectField.OPENING_BALANCE, budget.openingBalance());
        for (ListYear entry : dossier.listYears()) {
            Money planned = entry.plannedYear();
            checkSize(entry, ProjectField.PLANNED_YEAR, planned);
            if (total != null && planned != null && planned.compareTo(total) > 0) {
                warning(
                        entry,
                        ProjectField.PLANNED_YEAR,
                        "%d年度计划投资%s大于计划总投资%s，请核对".formatted(entry.year(), wan(planned), wan(total)));
            }
        }
        if (total != null && contract != null && contract.compareTo(total) > 0) {
            warning(null, ProjectField.CONTRACT_AMOUNT, "合同金额%s大于计划总投资%s，请核对".formatted(wan(contract), wan(total)));
        }
        if (budget.moneyKind() == MoneyKind.UNFUNDED && total != null && total.fen() != 0) {
            warning(null, ProjectField.MONEY_KIND, "选了不涉及资金，却有计划总投资%s。请改其中一个".formatted(wan(total)));
        }
    }

    private void checkAdjustments() {
        for (Adjustment adjustment : dossier.adjustments()) {
            checkSize(adjustment, ProjectField.ADJUSTMENT_NEW, adjustment.newAmount());
        }
    }

    private void checkFundings() {
        Set<Long> sources = new HashSet<>();
        for (Funding funding : dossier.fundings()) {
            checkSize(funding, ProjectField.APPLIED, funding.applied());
            checkSize(funding, ProjectField.APPROVED, funding.approved());
            if (ledger.office().value(funding.sourceId()) == null) {
                error(funding, ProjectField.FUNDING_SOURCE, "请选择资金来源");
            } else if (!sources.add(funding.sourceId())) {
                error(
                        funding,
                        ProjectField.FUNDING_SOURCE,
                        "资金来源“%s”写了两行，请合并成一行".formatted(ledger.office().valueName(funding.sourceId())));
            }
        }
    }

    private void checkPayments() {
        Set<Long> checked = new HashSet<>();
        for (Payment payment : dossier.payments()) {
            long source = payment.sourceId();
            if (isTooLarge(payment.amount())) {
                error(payment, ProjectField.PAYMENT_AMOUNT, tooLarge(ProjectField.PAYMENT_AMOUNT, payment.amount()));
            }
            if (ledger.office().value(source) == null) {
                error(payment, ProjectField.PAYMENT_SOURCE, "请选择支付的资金来源");
            } else if (checked.add(source)) {
                checkPaid(source);
            }
        }
    }

    private void checkPaid(long source) {
        long paid = 0;
        // The latest payment is the one that went too far.
        Payment last = null;
        for (Payment payment : dossier.payments()) {
            if (payment.sourceId() == source) {
                paid += payment.amount().fen();
                last = payment;
            }
        }
        Long approved = null;
        for (Funding funding : dossier.fundings()) {
            Money money = funding.approved();
            if (funding.sourceId() == source && money != null) {
                approved = (approved == null ? 0 : approved) + money.fen();
            }
        }
        String name = ledger.office().valueName(source);
        if (paid < 0) {
            error(last, ProjectField.PAYMENT_AMOUNT, "“%s”的支付合计是负数，请改正".formatted(name));
        } else if (approved != null && paid > approved) {
            warning(
                    last,
                    ProjectField.PAYMENT_AMOUNT,
                    "“%s”已支付%s，超过批复%s，请核对".formatted(name, wan(Money.ofFen(paid)), wan(Money.ofFen(approved))));
        }
    }

    private void checkOpening() {
        Money opening = dossier.project().budget().openingBalance();
        YearMonth until = dossier.project().budget().openingMonth();
        if (opening == null || opening.fen() == 0) {
            return;
        }
        if (until == null) {
            warning(null, ProjectField.OPENING_MONTH, "填了期初完成投资，请填它截至哪个月");
            return;
        }
        dossier.months().stream()
                .filter(row -> row.investment() != null && !row.month().isAfter(until))
                .map(MonthlyProgress::month)
                .min(YearMonth::compareTo)
                .ifPresent(first -> error(
                        null,
                        ProjectField.OPENING_MONTH,
                        "期初截至%d年%d月，而%d年%d月已有本月完成投资，会重复计算。请改其中一个"
                                .formatted(
                                        until.getYear(),
                                        until.getMonthValue(),
                                        first.getYear(),
                                        first.getMonthValue())));
    }
}
