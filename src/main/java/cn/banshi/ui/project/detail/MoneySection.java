package cn.banshi.ui.project.detail;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.figures.Formulas;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.figures.SourceFigures;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.project.AdjustmentTarget;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.Payment;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormRow;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** 资金: amounts, sources with their balance, payments. */
final class MoneySection {
    private final DetailModel model;
    private final Label applied = figure();
    private final Label approved = figure();
    private final Label paid = figure();
    private final Label rate = figure();
    private final Label balance = new Label();
    private final Label capitals = new Label();
    private final Label rates = new Label();
    private final Label rolledUp = new Label();

    private MoneySection(DetailModel model) {
        this.model = model;
    }

    /**
     * @param settle begins 录入决算
     */
    static Node make(DetailModel model, AdjustModel adjusting, Runnable settle, Fields fields, Places places) {
        return new MoneySection(model).node(adjusting, settle, fields, places);
    }

    private static Label figure() {
        Label label = new Label();
        label.getStyleClass().add("sum-value");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node node(AdjustModel adjusting, Runnable settle, Fields fields, Places places) {
        String wan = Texts.of("detail.unit.wan");
        Button total = Buttons.text(
                Texts.of("detail.adjust.total.act"), () -> adjusting.begin(AdjustmentTarget.PLANNED_TOTAL));
        Button year =
                Buttons.text(Texts.of("detail.adjust.year.act"), () -> adjusting.begin(AdjustmentTarget.PLANNED_YEAR));
        Button settlement = Buttons.text(Texts.of("detail.settle.act"), settle);
        settlement.setId("detail-settle-act");
        model.itemProperty().addListener((item, before, now) -> {
            settlement.setDisable(model.isNew());
            total.setDisable(model.isNew());
            year.setDisable(model.isNew());
        });
        EditTable<Funding> sources = new EditTable<>(
                        model, places, model.form().tables().fundings(), 2, 1, 1)
                .computed(Texts.of("detail.column.paid"), 1, true, this::paidOf, EditTable.following(model))
                .computed(Texts.of("detail.column.paid.rate"), 0.8, true, this::rateOf, EditTable.following(model));
        EditTable<Payment> payments =
                new EditTable<>(model, places, model.form().tables().payments(), 1, 2, 1);
        capitals.getStyleClass().add("muted");
        rates.getStyleClass().add("muted");
        rates.setWrapText(true);
        rolledUp.getStyleClass().add("muted");
        rolledUp.setWrapText(true);
        rolledUp.managedProperty().bind(rolledUp.textProperty().isNotEmpty());
        rates.managedProperty().bind(rates.textProperty().isNotEmpty());
        HBox line = new HBox(balance, capitals);
        line.getStyleClass().add("detail-balance");
        line.setAlignment(Pos.CENTER_LEFT);
        model.form().editsProperty().addListener((edits, before, now) -> show());
        model.viewProperty().addListener((view, before, now) -> show());
        model.itemProperty().addListener((item, before, now) -> show());
        show();
        FieldBox opening = fields.of(ProjectField.OPENING_BALANCE, wan);
        FieldBox until = fields.of(ProjectField.OPENING_MONTH);
        return new Section(Texts.of("detail.section.money"))
                .right(total, year, settlement)
                .add(ProjectField.MONEY_KIND, fields.of(ProjectField.MONEY_KIND))
                .add(ProjectField.PLANNED_TOTAL, fields.of(ProjectField.PLANNED_TOTAL, wan))
                .add(words("detail.label.opening"), false, opening, opening.focus(), 1)
                .add(words("detail.label.opening.month"), false, until, until.focus(), 1)
                .whole(Blocks.head(Texts.of("detail.block.sources"), sources.addButton(Texts.of("detail.add.source"))))
                .whole(sources)
                .whole(sums())
                .whole(line)
                .whole(rolledUp)
                .whole(Blocks.of(
                        payments,
                        model.form().tables().payments(),
                        Texts.of("detail.block.payments"),
                        Texts.of("detail.add.payment")))
                .whole(rates);
    }

    private Node sums() {
        Label words = new Label(Texts.of("detail.funds.sum"));
        words.getStyleClass().add("bold");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox sums = new HBox(
                words,
                gap,
                word(ProjectField.APPLIED.label()),
                applied,
                word(ProjectField.APPROVED.label()),
                approved,
                word(Texts.of("detail.column.paid")),
                paid,
                word(Texts.of("detail.column.paid.rate")),
                rate);
        sums.getStyleClass().add("detail-sums");
        sums.setAlignment(Pos.CENTER_LEFT);
        return sums;
    }

    /** A label that is short enough for the column of labels. */
    private static Labelled words(String key) {
        return () -> Texts.of(key);
    }

    private static Label word(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Office office() {
        return model.ledger().office().office();
    }

    private String wan(Money money) {
        return MoneyText.wan(money, office().wanDecimals());
    }

    private String paidOf(FormRow row) {
        String source = row.field(ProjectField.FUNDING_SOURCE.key()).text();
        return source.isEmpty() ? "" : wan(Funds.paid(model.form(), source));
    }

    private String rateOf(FormRow row) {
        String source = row.field(ProjectField.FUNDING_SOURCE.key()).text();
        Money granted =
                FieldText.money(row.field(ProjectField.APPROVED.key()).text()).orElse(Money.ZERO);
        return source.isEmpty() ? "" : percent(Rate.of(Funds.paid(model.form(), source), granted));
    }

    private String percent(Rate rate) {
        return rate.percent(office().rateDecimals());
    }

    private void show() {
        Funds funds = Funds.of(model.form(), model.viewProperty().get());
        applied.setText(wan(funds.applied()));
        approved.setText(wan(funds.approved()));
        paid.setText(wan(funds.paid()));
        rate.setText(percent(funds.paidRate()));
        balance.setText(funds.balance(office().wanDecimals()));
        balance.getStyleClass().removeAll("success-words", "warning-words");
        balance.getStyleClass().add(funds.balanced() ? "success-words" : "warning-words");
        String words = funds.capitals();
        capitals.setText(words.isEmpty() ? "" : Texts.of("detail.funds.capitals", words));
        ItemView view = model.viewProperty().get();
        rates.setText(view == null ? "" : rates(view));
        rolledUp.setText(view == null || !view.rolledUp(ProjectField.APPROVED) ? "" : sources(view));
    }

    private String rates(ItemView view) {
        int wan = office().wanDecimals();
        int rate = office().rateDecimals();
        return Formulas.yearInvestmentRate(view, wan, rate) + "　" + Formulas.totalInvestmentRate(view, wan, rate);
    }

    private String sources(ItemView view) {
        return view.sources().stream().map(this::source).collect(Collectors.joining("；"));
    }

    private String source(SourceFigures source) {
        return Texts.of(
                "detail.funds.rolled.up",
                source.name(),
                wan(source.applied()),
                wan(source.approved()),
                wan(source.paid()));
    }
}
