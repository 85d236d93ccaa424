package cn.banshi.ui.kit;

import cn.banshi.domain.project.Light;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Table cell with a {@link LightMark}; hovering tells why. */
public final class LightCell<S> extends TableCell<S, Light> {
    private final LightMark mark = new LightMark();
    private final Function<S, Boolean> overdueStart;

    /**
     * @param overdueStart whether the planned start of a 未开工 row has passed
     * @param why the rule with its operands, for the tooltip
     */
    public LightCell(Function<S, Boolean> overdueStart, Function<S, String> why) {
        this.overdueStart = overdueStart;
        getStyleClass().add("light-cell");
        Why.on(this, () -> {
            S row = row();
            return row == null ? "" : why.apply(row);
        });
    }

    @Override
    protected void updateItem(@Nullable Light light, boolean empty) {
        super.updateItem(light, empty);
        S row = row();
        if (empty || light == null || row == null) {
            setGraphic(null);
            return;
        }
        mark.show(light, overdueStart.apply(row));
        setGraphic(mark);
        setAccessibleText(light.label());
    }

    private @Nullable S row() {
        return getTableRow() == null ? null : getTableRow().getItem();
    }
}
