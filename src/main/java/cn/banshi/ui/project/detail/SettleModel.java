package cn.banshi.ui.project.detail;

import cn.banshi.base.AppException;
import cn.banshi.domain.figures.Settlement;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.detail.form.FieldKind;
import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormField;
import cn.banshi.work.session.Refused;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** 录入决算: shows the difference to what was invested and books it as this month's 本月完成投资. */
final class SettleModel {
    private final DetailModel model;
    private final AskFields asked;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");

    SettleModel(DetailModel model) {
        this.model = model;
        this.asked = new AskFields(model.desk().today())
                .with(ProjectField.MONTH_INVESTMENT, "settled", Texts.of("detail.settle.amount"), FieldKind.MONEY)
                .with(ProjectField.MONTH_TEXT, "settleReason", Texts.of("detail.settle.reason"), FieldKind.TEXT);
        amount().textProperty().addListener((text, before, now) -> look());
        model.viewProperty().addListener((view, before, now) -> look());
    }

    /** 决算金额. */
    FormField amount() {
        return asked.field(ProjectField.MONTH_INVESTMENT);
    }

    /** Why it is less; may stay empty where it is more. */
    FormField reason() {
        return asked.field(ProjectField.MONTH_TEXT);
    }

    /** Whether it is being asked for. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** What would be booked, as a sentence; empty while no amount can be read. */
    ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** A sentence that belongs to no single field. */
    ReadOnlyStringProperty refusalProperty() {
        return asked.refusalProperty();
    }

    void begin() {
        asked.clear();
        asking.set(true);
    }

    void cancel() {
        asking.set(false);
    }

    private void look() {
        preview.set(FieldText.money(amount().text())
                .flatMap(settled -> Optional.ofNullable(Settlement.of(
                        model.ledger(), model.item().id(), settled, model.desk().today())))
                .map(this::words)
                .orElse(""));
    }

    private String words(Settlement settlement) {
        Money difference = settlement.difference();
        if (difference.fen() == 0) {
            return Texts.of("detail.settle.same", MoneyText.typed(settlement.invested()));
        }
        return Texts.of(
                difference.isNegative() ? "detail.settle.less" : "detail.settle.more",
                MoneyText.typed(settlement.invested()),
                MoneyText.typed(Money.ofFen(Math.abs(difference.fen()))),
                settlement.month().getMonthValue());
    }

    /** Books it; {@code done} is called when it is on disk. */
    void book(Runnable done) {
        FormField amount = amount();
        amount.tidy();
        asked.accept();
        Money settled = FieldText.money(amount.text()).orElse(null);
        if (settled == null) {
            String wrong = amount.wrong().isEmpty() ? Texts.of("detail.wrong.empty", amount.label()) : amount.wrong();
            amount.show(List.of(Finding.error(ProjectField.MONTH_INVESTMENT, wrong)));
            return;
        }
        if (model.form().tables().month(model.month()).dirty()) {
            asked.refuse(Texts.of("detail.settle.unsaved", model.month().getMonthValue()));
            return;
        }
        long id = model.item().id();
        String why = reason().text().strip();
        model.tasks()
                .write(
                        progress -> model.services().months().settle(id, settled, why),
                        booked -> {
                            asking.set(false);
                            done.run();
                        },
                        this::refused);
    }

    private void refused(AppException trouble) {
        if (trouble instanceof Refused refused) {
            asked.refuse(refused.findings());
        } else {
            model.tasks().trouble(trouble);
        }
    }
}
