package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.CellReading;
import cn.banshi.domain.intake.cell.CellValue;
import cn.banshi.domain.intake.cell.Remark;
import java.util.ArrayList;
import java.util.List;

/** Several columns that go to one field. */
final class JoinedReadings {
    private JoinedReadings() {}

    /** Several columns of remarks become one text; each but the first says what it is. */
    static CellReading of(CellReading first, CellReading next, String heading) {
        if (next.value() instanceof CellValue.Nil) {
            return first;
        }
        if (next.value() instanceof CellValue.Sources sources) {
            return first.value() instanceof CellValue.Sources before ? together(first, before, next, sources) : next;
        }
        String text = heading + "：" + next.value().normal();
        List<Remark> remarks = new ArrayList<>(first.remarks());
        remarks.addAll(next.remarks());
        String whole =
                first.value() instanceof CellValue.Nil ? text : first.value().normal() + "；" + text;
        return new CellReading(new CellValue.Text(whole), first.wording() + "；" + next.wording(), List.copyOf(remarks));
    }

    private static CellReading together(
            CellReading first, CellValue.Sources before, CellReading next, CellValue.Sources sources) {
        List<Remark> remarks = new ArrayList<>(first.remarks());
        remarks.addAll(next.remarks());
        List<CellValue.Sources.Part> parts = new ArrayList<>(before.parts());
        parts.addAll(sources.parts());
        return new CellReading(
                new CellValue.Sources(List.copyOf(parts)),
                first.wording() + "、" + next.wording(),
                List.copyOf(remarks));
    }

    /** Whether a cell has an amount without saying in which unit. */
    static boolean isBareAmount(CellReading reading) {
        return reading.value() instanceof CellValue.Amount
                && reading.wording().chars().noneMatch(character -> "元万亿¥￥".indexOf(character) >= 0);
    }
}
