package cn.banshi.ui.importing;

import cn.banshi.domain.intake.table.RowRole;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/** A row that looks like what it is on the sheet. */
final class SheetRow extends TableRow<SheetLine> {
    private static final PseudoClass STRUCTURE = PseudoClass.getPseudoClass("structure");

    @Override
    protected void updateItem(@Nullable SheetLine line, boolean empty) {
        super.updateItem(line, empty);
        RowRole now = line == null || empty ? null : line.role();
        for (RowRole role : RowRole.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(role.name().toLowerCase(Locale.ROOT)), now == role);
        }
        pseudoClassStateChanged(STRUCTURE, now != null && now != RowRole.DATA && now != RowRole.HEADING);
    }
}
