package cn.banshi.ui.report;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** 栏目: the report's own columns, those kept under a name, and a button that chooses others. */
final class VariantField extends HBox {
    private final ReportChoices choices;
    private final VariantBook book;
    private final PinyinChoice<NamedColumns> box = new PinyinChoice<>("", VariantField::words);

    VariantField(ReportChoices choices, VariantBook book, Runnable ask) {
        this.choices = choices;
        this.book = book;
        getStyleClass().add("variant-field");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        Button columns = Buttons.icon(Texts.of("report.columns.choose"), Feather.COLUMNS, ask);
        columns.getStyleClass().add("framed");
        getChildren().addAll(box, columns);
        box.setOnAction(event -> {
            NamedColumns chosen = box.getValue();
            if (chosen != null && !chosen.equals(choices.variantProperty().get())) {
                choices.variantProperty().set(chosen);
            }
        });
        choices.variantProperty().addListener(change -> show());
        book.kept().addListener((ListChangeListener<NamedColumns>) change -> show());
        show();
    }

    private static String words(NamedColumns variant) {
        if (variant.columns().isEmpty()) {
            return Texts.of("report.columns.plain");
        }
        return variant.name().isEmpty()
                ? Texts.of("report.columns.nameless", variant.columns().size())
                : variant.name();
    }

    private void show() {
        NamedColumns now = choices.variantProperty().get();
        List<NamedColumns> values = new ArrayList<>();
        values.add(NamedColumns.OWN);
        values.addAll(book.kept());
        if (!values.contains(now)) {
            values.add(now);
        }
        if (!values.equals(box.getItems())) {
            box.values(values);
        }
        box.setValue(now);
    }
}
