package cn.banshi.ui.edition;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.PagesView;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.month.LockPreview;
import cn.banshi.work.report.Pages;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 预览全套: the pages of all reports that would be kept, in front of what was checked. */
final class SetPages extends StackPane {
    private final PagesView pages;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final Button look = Buttons.plain("", this::toggle);
    private @Nullable LockPreview preview;

    /**
     * @param checks what stands there while the pages are not looked at
     */
    SetPages(Node checks, TaskRunner tasks) {
        pages = new PagesView(tasks);
        look.setId("lock-set");
        pages.visibleProperty().bind(open);
        checks.visibleProperty().bind(open.not());
        getChildren().addAll(checks, pages);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        open.addListener(change -> lay());
        lay();
    }

    /** Puts the checks in front again; says whether the pages were. */
    boolean close() {
        boolean was = open.get();
        if (was && pages.isFocusWithin()) {
            look.requestFocus();
        }
        open.set(false);
        return was;
    }

    /** Opens and closes the pages. */
    Button look() {
        return look;
    }

    /** Whether the pages are in front. */
    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Takes what would be kept. */
    void show(@Nullable LockPreview made) {
        boolean another = preview == null || made == null || !preview.month().equals(made.month());
        preview = made;
        set().ifPresentOrElse(set -> pages.show(set, another), this::close);
        lay();
    }

    /** All pages, empty where nothing would be kept. */
    Optional<Pages> set() {
        return preview == null ? Optional.empty() : preview.set();
    }

    private void toggle() {
        if (!close()) {
            open.set(true);
            pages.focus();
        }
    }

    private void lay() {
        look.setText(Texts.of(open.get() ? "lock.set.close" : "lock.set"));
        look.setGraphic(Icons.of(open.get() ? Feather.CHECK_SQUARE : Feather.EYE));
        look.setDisable(set().isEmpty());
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (open.get() && by != 0) {
            pages.turn(by);
            event.consume();
        }
    }
}
