package cn.banshi.ui.project.detail;

import cn.banshi.domain.figures.Formulas;
import cn.banshi.domain.figures.Fraction;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Target;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import cn.banshi.ui.project.detail.form.FieldText;
import cn.banshi.ui.project.detail.form.FormRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** 目标: quantities planned and done, and how far the item is. */
final class TargetsSection {
    private TargetsSection() {}

    static Node make(DetailModel model, Places places) {
        EditTable<Target> targets = new EditTable<>(
                        model, places, model.form().tables().targets(), 2.4, 1, 1, 1)
                .computed(
                        Texts.of("detail.column.target.rate"),
                        0.9,
                        true,
                        row -> rate(model, row),
                        text -> Bindings.createStringBinding(text, model.form().editsProperty(), model.itemProperty()));
        Label progress = new Label();
        progress.getStyleClass().add("second-line");
        Why.on(progress, () -> {
            ItemView view = model.viewProperty().get();
            return view == null ? "" : Formulas.expected(view);
        });
        model.viewProperty().addListener((view, before, now) -> progress.setText(words(now)));
        return new Section(Texts.of("detail.section.targets"))
                .beside(progress)
                .right(targets.addButton(Texts.of("detail.add.target")))
                .whole(targets);
    }

    private static String rate(DetailModel model, FormRow row) {
        Optional<BigDecimal> planned =
                FieldText.quantity(row.field(ProjectField.TARGET_PLANNED.key()).text());
        Optional<BigDecimal> done =
                FieldText.quantity(row.field(ProjectField.TARGET_DONE.key()).text());
        if (planned.isEmpty() || done.isEmpty() || planned.get().signum() == 0) {
            return "";
        }
        int decimals = model.ledger().office().office().rateDecimals();
        return done.get()
                        .movePointRight(2)
                        .divide(planned.get(), decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }

    private static String words(@Nullable ItemView view) {
        if (view == null) {
            return "";
        }
        Fraction expected = view.expected();
        String late = view.daysLate() > 0 ? Texts.of("detail.progress.late", view.daysLate()) : "";
        return Texts.of("detail.progress.now", view.progress().shortText(1))
                + (expected == null ? "" : Texts.of("detail.progress.expected", expected.shortText(1)))
                + late;
    }
}
