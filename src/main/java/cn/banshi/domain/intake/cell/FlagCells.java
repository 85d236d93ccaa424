package cn.banshi.domain.intake.cell;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.intake.cell.Remark.Kind;
import cn.banshi.domain.intake.table.RawCell;
import java.util.Set;

/** Yes and no. */
final class FlagCells {
    private static final Set<String> YES =
            Set.of("是", "有", "对", "√", "✓", "✔", "☑", "v", "y", "yes", "true", "1", "已", "公开", "o", "○", "●");
    private static final Set<String> NO =
            Set.of("否", "无", "没有", "不是", "错", "×", "✗", "✘", "x", "n", "no", "false", "0", "未", "不", "不公开", "☐", "□");

    private FlagCells() {}

    static CellReading read(Cell cell) {
        if (cell.raw() instanceof RawCell.Flag flag) {
            return cell.is(new CellValue.Flag(flag.yes()));
        }
        String text = cell.isLong() ? "long" : ChineseText.fold(cell.text());
        if (YES.contains(text) || NO.contains(text)) {
            return cell.is(new CellValue.Flag(YES.contains(text)));
        }
        return NilWords.isNil(text)
                ? cell.is(CellValue.nil())
                : cell.wrong(Kind.UNKNOWN_VALUE, cell.quoted() + "看不出是还是否。请填“是”或“否”");
    }
}
