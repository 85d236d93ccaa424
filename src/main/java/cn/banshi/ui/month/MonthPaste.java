package cn.banshi.ui.month;

import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.month.MonthRow.Refusal;
import cn.banshi.work.month.MonthWork;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a block into a month: cell by cell as if typed, all that can be taken as one step. */
final class MonthPaste {
    private final MonthWork work;
    private final YearMonth month;
    private final List<MonthlyProgress> good = new ArrayList<>();
    private final Map<Long, Map<MonthField, Refusal>> refused = new LinkedHashMap<>();

    private MonthPaste(MonthWork work, YearMonth month) {
        this.work = work;
        this.month = month;
    }

    /**
     * What became of a block.
     *
     * @param block the block
     * @param refused texts that could not be taken, by item and cell
     * @param changed whether anything was written
     */
    record Outcome(MonthBlock block, Map<Long, Map<MonthField, Refusal>> refused, boolean changed) {
        Outcome {
            refused = Map.copyOf(refused);
        }

        /** What the clerk is told. */
        String words() {
            List<String> parts = new ArrayList<>();
            parts.add(Texts.of("month.pasted", block.cells()));
            int wrong = refused.values().stream().mapToInt(Map::size).sum();
            add(parts, "month.pasted.wrong", wrong);
            add(parts, "month.pasted.locked", block.locked());
            add(parts, "month.pasted.rows", block.rowsCut());
            add(parts, "month.pasted.columns", block.columnsCut());
            return String.join("，", parts);
        }

        private static void add(List<String> parts, String key, int count) {
            if (count > 0) {
                parts.add(Texts.of(key, count));
            }
        }
    }

    /** Writes; on the thread that writes. */
    static Outcome write(MonthWork work, YearMonth month, MonthBlock block) {
        MonthPaste paste = new MonthPaste(work, month);
        block.lines().forEach(paste::line);
        boolean changed = work.saveAll(month, paste.good) > 0;
        return new Outcome(block, paste.refused, changed);
    }

    private void line(MonthBlock.Line line) {
        Map<MonthField, String> typed = new EnumMap<>(line.typed());
        MonthlyProgress row = take(line.projectId(), typed);
        List<Finding> errors = errors(row);
        while (!errors.isEmpty() && !typed.isEmpty()) {
            refuse(line.projectId(), typed, errors);
            row = take(line.projectId(), typed);
            errors = errors(row);
        }
        if (!typed.isEmpty()) {
            good.add(row);
        }
    }

    /** The row with all texts that can be read; the others are taken out of {@code typed}. */
    private MonthlyProgress take(long projectId, Map<MonthField, String> typed) {
        MonthlyProgress row = work.row(projectId, month);
        for (Map.Entry<MonthField, String> cell : Map.copyOf(typed).entrySet()) {
            MonthField.Edit edit = cell.getKey().edit(row, cell.getValue());
            if (edit instanceof MonthField.Edit.Changed changed) {
                row = changed.row();
            } else if (edit instanceof MonthField.Edit.Wrong wrong) {
                refuse(projectId, typed, cell.getKey(), wrong.sentence());
            }
        }
        return row;
    }

    private List<Finding> errors(MonthlyProgress row) {
        return work.check(row).stream().filter(Finding::isError).toList();
    }

    /** Takes out the cells that the checks name; where they name none of the block, all of the line. */
    private void refuse(long projectId, Map<MonthField, String> typed, List<Finding> errors) {
        Map<MonthField, String> named = new EnumMap<>(MonthField.class);
        for (Finding error : errors) {
            Optional<MonthField> field = MonthField.of(error.field()).filter(typed::containsKey);
            field.ifPresent(at -> named.merge(at, error.sentence(), (one, other) -> one + "；" + other));
        }
        if (named.isEmpty()) {
            String all = errors.stream().map(Finding::sentence).distinct().collect(Collectors.joining("；"));
            typed.keySet().forEach(field -> named.put(field, all));
        }
        named.forEach((field, sentence) -> refuse(projectId, typed, field, sentence));
    }

    private void refuse(long projectId, Map<MonthField, String> typed, MonthField field, String sentence) {
        String text = typed.remove(field);
        if (text != null) {
            refused.computeIfAbsent(projectId, id -> new EnumMap<>(MonthField.class))
                    .put(field, new Refusal(text, sentence));
        }
    }
}
