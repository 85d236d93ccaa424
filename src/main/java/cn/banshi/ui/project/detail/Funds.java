package cn.banshi.ui.project.detail;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.figures.SourceFigures;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormRow;
import cn.banshi.ui.project.detail.form.FormTable;
import cn.banshi.ui.project.detail.form.ItemForm;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sums of the sources table as typed, and whether they meet the planned total.
 *
 * @param planned 计划总投资, null when not filled
 */
record Funds(
        Money applied, Money approved, Money paid, @Nullable Money planned) {
    /**
     * Sums what is typed now, and what sub-items have in its place.
     *
     * @param view the item as stored, null for a new one
     */
    static Funds of(ItemForm form, @Nullable ItemView view) {
        boolean summed = view != null && view.rolledUp(ProjectField.APPROVED);
        return new Funds(
                summed ? below(view, SourceFigures::applied) : sum(form.tables().fundings(), ProjectField.APPLIED, ""),
                summed
                        ? below(view, SourceFigures::approved)
                        : sum(form.tables().fundings(), ProjectField.APPROVED, ""),
                sum(form.tables().payments(), ProjectField.PAYMENT_AMOUNT, "").plus(below(view, SourceFigures::paid)),
                FieldText.money(form.field(ProjectField.PLANNED_TOTAL).text()).orElse(null));
    }

    /** What was paid of one source. */
    static Money paid(ItemForm form, String source) {
        return sum(form.tables().payments(), ProjectField.PAYMENT_AMOUNT, source);
    }

    private static Money below(@Nullable ItemView view, Function<SourceFigures, Money> amount) {
        Money sum = Money.ZERO;
        for (ItemView sub : view == null ? List.<ItemView>of() : view.subViews()) {
            if (sub.status() != Status.CANCELLED) {
                for (SourceFigures source : sub.sources()) {
                    sum = sum.plus(amount.apply(source));
                }
            }
        }
        return sum;
    }

    private static Money sum(FormTable<?> table, ProjectField amount, String source) {
        long fen = 0;
        for (FormRow row : table.rows()) {
            if (!row.field(amount.key()).lockedProperty().get()
                    && (source.isEmpty()
                            || row.field(ProjectField.PAYMENT_SOURCE.key())
                                    .text()
                                    .equals(source))) {
                fen += FieldText.money(row.field(amount.key()).text())
                        .map(Money::fen)
                        .orElse(0L);
            }
        }
        return Money.ofFen(fen);
    }

    /** 支付率. */
    Rate paidRate() {
        return Rate.of(paid, approved);
    }

    /** Σ 批复, or Σ 申请 while nothing is approved. */
    private Money granted() {
        return approved.fen() == 0 ? applied : approved;
    }

    private String grantedWords() {
        return approved.fen() == 0 ? ProjectField.APPLIED.label() : ProjectField.APPROVED.label();
    }

    /** Whether there is anything to compare. */
    boolean comparable() {
        return planned != null && granted().fen() != 0;
    }

    /** Whether the sources meet the planned total. */
    boolean balanced() {
        return planned != null && granted().equals(planned);
    }

    /** The line under the table: balanced or by how much not; empty where there is nothing to compare. */
    String balance(int decimals) {
        if (planned == null || !comparable()) {
            return "";
        }
        String sum = MoneyText.wan(granted(), decimals);
        String total = MoneyText.wan(planned, decimals);
        if (balanced()) {
            return Texts.of("detail.funds.balanced", grantedWords(), sum, total);
        }
        Money over = granted().minus(planned);
        String key = over.isNegative() ? "detail.funds.less" : "detail.funds.more";
        return Texts.of(key, grantedWords(), sum, total, MoneyText.wan(Money.ofFen(Math.abs(over.fen())), decimals));
    }

    /** The planned total in 大写. */
    String capitals() {
        return planned == null ? "" : MoneyText.capitals(planned);
    }
}
