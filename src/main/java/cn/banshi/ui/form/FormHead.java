package cn.banshi.ui.form;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.Texts;
import java.time.YearMonth;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The head of 报送模板: back, the month, and what is done with forms. */
final class FormHead extends HeadBar {
    /** What the buttons do. */
    interface Acts {
        void back();

        void create();

        void save();

        void rename();

        void delete();

        void export();

        void takeIn();

        void folder();

        void fill();

        void fillAll();
    }

    private final FormModel model;
    private final Label month = new Label();
    private final Button next;
    private final Button save;
    private final Button fillAll;
    private final Button fill;
    private final MenuButton more = new MenuButton(Texts.of("form.more"));

    FormHead(FormModel model, Acts acts) {
        super(Texts.of("place.forms"));
        this.model = model;
        getChildren().add(0, Buttons.icon(Texts.of("form.back"), Feather.ARROW_LEFT, acts::back));
        Button previous = Buttons.icon(Texts.of("month.previous"), Feather.CHEVRON_LEFT, () -> model.step(-1));
        next = Buttons.icon(Texts.of("month.next"), Feather.CHEVRON_RIGHT, () -> model.step(1));
        month.getStyleClass().add("bold");
        month.setMinWidth(Region.USE_PREF_SIZE);
        HBox stepper = new HBox(previous, month, next);
        stepper.setAlignment(Pos.CENTER);
        stepper.getStyleClass().add("form-stepper");
        left(stepper);
        save = Buttons.plain(Texts.of("form.save"), acts::save);
        fillAll = Buttons.plain(Texts.of("form.fill.all"), acts::fillAll);
        fill = Buttons.primary("", "Ctrl+Enter", acts::fill);
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getItems()
                .addAll(
                        item("form.rename", acts::rename),
                        item("form.delete", acts::delete),
                        item("form.export", acts::export),
                        item("form.take.in", acts::takeIn),
                        item("form.folder.other", acts::folder));
        right(Buttons.plain(Texts.of("form.create"), Feather.PLUS, acts::create), save, more, fillAll, fill);
        model.monthProperty().addListener(change -> show());
        model.draftProperty().addListener(change -> show());
        show();
    }

    private static MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(Texts.of(key));
        item.setOnAction(event -> act.run());
        return item;
    }

    private void show() {
        YearMonth now = model.monthProperty().get();
        month.setText(Texts.of("month.name", String.valueOf(now.getYear()), now.getMonthValue()));
        next.setDisable(!now.isBefore(model.currentMonth()));
        fill.setText(Texts.of("form.fill", now.getMonthValue()));
        FormDraft draft = model.draft();
        save.setDisable(draft == null || !draft.dirty());
        fill.setDisable(draft == null);
        fillAll.setDisable(model.list().isEmpty());
        // Only taking a form in and the folder need no form in front.
        for (int i = 0; i < 3; i++) {
            more.getItems().get(i).setDisable(draft == null);
        }
    }
}
