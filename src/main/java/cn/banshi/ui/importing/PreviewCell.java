package cn.banshi.ui.importing;

import cn.banshi.ui.kit.EditCell;
import cn.banshi.ui.kit.Why;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A cell of the sheet; in a row of data it can be retyped. */
final class PreviewCell extends EditCell<SheetLine, CellLook> {
    private final IntToDoubleFunction widthOver;
    private final Label running = new Label();
    private final Group group = new Group(running);
    private @Nullable Node clip;

    /**
     * @param widthOver width of so many columns from this one on
     */
    PreviewCell(Host<SheetLine, CellLook> host, IntToDoubleFunction widthOver) {
        super(false, CellLook::typed, PreviewCell::read, host);
        this.widthOver = widthOver;
        running.getStyleClass().add("running-text");
        group.setMouseTransparent(true);
        Why.on(this, () -> getItem() == null ? "" : getItem().why());
    }

    private static Reading<CellLook> read(String typed) {
        return new Reading.Good<>(new CellLook(typed, typed, CellLook.Mark.PLAIN, false, 1, ""));
    }

    /** The skin clips each cell to its column; a text that runs over blank neighbours must not be. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Node now = getClip();
        clip = now == null ? clip : now;
        CellLook look = getItem();
        boolean runs = look != null && look.span() > 1 && !isEmpty();
        setClip(runs ? null : clip);
    }

    @Override
    protected void dress(@Nullable SheetLine line) {
        CellLook look = line == null ? null : getItem();
        for (CellLook.Mark mark : CellLook.Mark.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(mark.name().toLowerCase(Locale.ROOT)),
                    look != null && look.mark() == mark);
        }
        pseudoClassStateChanged(PseudoClass.getPseudoClass("figure"), look != null && look.number());
        pseudoClassStateChanged(PseudoClass.getPseudoClass("running"), look != null && look.span() > 1);
        if (look == null) {
            return;
        }
        if (look.span() > 1 && !look.text().isEmpty()) {
            double width = widthOver.applyAsDouble(look.span());
            running.setText(look.text());
            running.setMinWidth(width);
            running.setMaxWidth(width);
            running.setAlignment(look.mark() == CellLook.Mark.HEADING ? Pos.CENTER : Pos.CENTER_LEFT);
            setText(null);
            setGraphic(group);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        } else {
            setText(look.text());
        }
    }
}
