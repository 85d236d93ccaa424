package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the rows of an import already stood for, over all its tables, so that nothing is taken in twice. */
final class SeenRows {
    private static final Set<IncomingField> PERSONAL = EnumSet.of(IncomingField.REPORTER, IncomingField.PHONE);

    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(IncomingTable table, IncomingKind kind, int row, Supplier<Map<IncomingField, String>> values) {}

    /** Says so where one of the keys was there before; else notes them, unless the row is wrong anyway. */
    void check(IncomingTable table, RowCells cells, List<String> keys) {
        check(table, cells, keys, IncomingField.NAME, Remark.Kind.DUPLICATE);
    }

    /** The same with the field and the class of the remark. */
    void check(IncomingTable table, RowCells cells, List<String> keys, IncomingField field, Remark.Kind kind) {
        for (String key : keys) {
            Seen before = seen.get(key);
            if (before != null) {
                cells.say(field, new Remark(kind, sentence(table, cells, before)));
                return;
            }
        }
        if (!cells.isWrong()) {
            Seen now = new Seen(table, cells.kind(), cells.row(), cells.again());
            keys.forEach(key -> seen.put(key, now));
        }
    }

    private static String sentence(IncomingTable table, RowCells cells, Seen before) {
        boolean near = before.table().sharesSheet(table);
        String where = near
                ? "%s第 %d 行".formatted(before.table().place(), before.row() + 1)
                : "“%s”第 %d 行".formatted(before.table().fileName(), before.row() + 1);
        if (before.kind() != cells.kind()) {
            return "%s也要改这一项，一次导入里一项只能改一次。请先不要这张表，导入后再单独导入它".formatted(where);
        }
        // Within a file both rows are before the clerk's eyes.
        String differences =
                near ? "" : differences(before.values().get(), cells.again().get());
        return "和%s重复%s。请只留一行".formatted(where, differences.isEmpty() ? "" : "，但" + differences);
    }

    private static String differences(Map<IncomingField, String> before, Map<IncomingField, String> now) {
        Set<IncomingField> fields = EnumSet.noneOf(IncomingField.class);
        fields.addAll(before.keySet());
        fields.addAll(now.keySet());
        fields.removeAll(PERSONAL);
        return fields.stream()
                .filter(field -> before.containsKey(field)
                        && now.containsKey(field)
                        && !before.get(field).equals(now.get(field)))
                .map(field -> "%s那里是“%s”、这里是“%s”".formatted(field.label(), before.get(field), now.get(field)))
                .collect(Collectors.joining("；"));
    }
}
