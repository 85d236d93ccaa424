package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.CellReading;
import cn.banshi.domain.intake.cell.CellValue;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One data row, its cells read; collects what is said about it. A cell that says nothing or is wrong has no value. */
final class RowCells {
    private final RowSource source;
    private final Map<IncomingField, ColumnPlan> columns = new EnumMap<>(IncomingField.class);
    private final Map<IncomingField, CellReading> readings = new EnumMap<>(IncomingField.class);
    private final Map<IncomingField, String> supplied = new EnumMap<>(IncomingField.class);
    private final List<ReviewRow.At> remarks = new ArrayList<>();

    RowCells(RowSource source) {
        this.source = source;
        List<ColumnPlan> plans = source.plan().columns();
        for (ColumnPlan column : plans) {
            if (column.field() != null) {
                columns.putIfAbsent(column.field(), column);
            }
        }
        CombinedCells combined = new CombinedCells(source.reader());
        for (ColumnPlan column : plans) {
            IncomingField field = column.field();
            if (field == null) {
                continue;
            }
            MoneyUnit guessed = source.guess().of(column.index());
            RawCell raw = source.cell(column.index(), field);
            CellReading reading = source.read(column, field, raw);
            readings.merge(field, reading, (first, next) -> JoinedReadings.of(first, next, column.heading()));
            reading.remarks().forEach(remark -> remarks.add(new ReviewRow.At(column.index(), remark, "")));
            combined.split(this, field, raw);
            if (guessed != null && JoinedReadings.isBareAmount(reading)) {
                say(
                        field,
                        new Remark(
                                Remark.Kind.UNIT_GUESSED,
                                "表里没有写%s的单位，按%s计。不对请在列头上改单位".formatted(field.label(), guessed.label())));
            }
        }
        readings.putAll(new SeveralRows(source, columns).readings(readings));
        if (source.sheet().hiddenRow(source.row())) {
            say(null, new Remark(Remark.Kind.HIDDEN, "这一行在表里是隐藏的，也会导入。不要就点“这行不导入”"));
        }
    }

    /** A column of wordings goes before the words of the deadline itself. */
    private boolean wordsOfDeadline(IncomingField field) {
        return field == IncomingField.DEADLINE_WORDING || deadline(IncomingField.DEADLINE_WORDING) == null;
    }

    int row() {
        return source.row();
    }

    /** What the table is about. */
    IncomingKind kind() {
        return source.plan().kind();
    }

    /** Whether the table has a column for it. */
    boolean hasColumn(IncomingField field) {
        return columns.containsKey(field);
    }

    /** Whether the cell says something that was understood. */
    boolean has(IncomingField field) {
        return value(field) != null;
    }

    /** Whether an error stands at the cell. */
    boolean isWrong(IncomingField field) {
        CellReading reading = readings.get(field);
        return reading != null && reading.isWrong();
    }

    private @Nullable CellValue value(IncomingField field) {
        CellReading reading = readings.get(field);
        return reading == null || reading.value() instanceof CellValue.Nil || reading.isWrong()
                ? null
                : reading.value();
    }

    private <V extends CellValue> @Nullable V value(IncomingField field, Class<V> type) {
        CellValue value = value(field);
        return type.isInstance(value) ? type.cast(value) : null;
    }

    /** The value as text, empty for none. */
    String text(IncomingField field) {
        CellValue value = value(field);
        return value == null ? "" : value.normal();
    }

    /** The cell as written. */
    String wording(IncomingField field) {
        CellReading reading = readings.get(field);
        return reading == null ? "" : reading.wording();
    }

    @Nullable
    Money money(IncomingField field) {
        CellValue.Amount amount = value(field, CellValue.Amount.class);
        return amount == null ? null : amount.money();
    }

    @Nullable
    LocalDate day(IncomingField field) {
        CellValue.Day day = value(field, CellValue.Day.class);
        return day == null ? null : day.day();
    }

    CellValue.@Nullable Deadline deadline(IncomingField field) {
        return value(field, CellValue.Deadline.class);
    }

    @Nullable
    Percent percent(IncomingField field) {
        CellValue.Share share = value(field, CellValue.Share.class);
        return share == null ? null : share.percent();
    }

    @Nullable
    Integer count(IncomingField field) {
        CellValue.Count count = value(field, CellValue.Count.class);
        return count == null ? null : count.number();
    }

    CellValue.@Nullable Names names(IncomingField field) {
        return value(field, CellValue.Names.class);
    }

    CellValue.@Nullable Sources sources(IncomingField field) {
        return value(field, CellValue.Sources.class);
    }

    /** The column of a field, null where the table has none. */
    @Nullable
    Integer column(@Nullable IncomingField field) {
        ColumnPlan column = field == null ? null : columns.get(field);
        return column == null ? null : column.index();
    }

    /** Heading of the field's column, empty where the table has none. */
    String heading(IncomingField field) {
        ColumnPlan column = columns.get(field);
        return column == null ? "" : column.heading();
    }

    /** Puts what a word stands for in its place; the wording stays. */
    void read(IncomingField field, String meaning) {
        CellReading reading = readings.get(field);
        if (reading != null) {
            readings.put(field, new CellReading(new CellValue.Text(meaning), reading.wording(), reading.remarks()));
        }
    }

    /** Takes a field out, since its value stands elsewhere; what was written is kept for the words about it. */
    void leave(IncomingField field) {
        CellReading reading = readings.get(field);
        if (reading != null) {
            readings.put(field, new CellReading(CellValue.nil(), reading.wording(), reading.remarks()));
        }
    }

    /** Gives a field what a cell of another column says about it. */
    void put(IncomingField field, CellReading reading) {
        readings.put(field, reading);
    }

    /** Takes out a field whose cell turned out to speak of another one, with all that was said about it. */
    void forget(IncomingField field) {
        CellReading reading = readings.remove(field);
        Integer column = column(field);
        if (reading != null && column != null) {
            remarks.removeIf(
                    at -> column.equals(at.column()) && reading.remarks().contains(at.remark()));
        }
    }

    /** Notes a value that no cell of the row says but the table around it: a group, the title. */
    void supply(IncomingField field, String text) {
        if (!text.isEmpty()) {
            supplied.put(field, text);
        }
    }

    /** Whether a cumulative counts from January. */
    boolean sinceJanuary(IncomingField field) {
        ColumnPlan column = columns.get(field);
        return column != null && column.sinceJanuary();
    }

    void say(@Nullable IncomingField field, Remark remark) {
        say(field, remark, "");
    }

    void say(@Nullable IncomingField field, Remark remark, String suggestion) {
        ReviewRow.At at = new ReviewRow.At(column(field), remark, suggestion);
        if (!remarks.contains(at)) {
            remarks.add(at);
        }
    }

    /** Takes over what was found, saying what is to be said about it. */
    @Nullable
    Long take(IncomingField field, OfficeNames.Found found) {
        if (found.remark() != null) {
            say(field, found.remark(), found.suggestion());
        }
        return found.id();
    }

    /** Fields at whose cells such a remark stands. */
    List<IncomingField> fieldsWith(Remark.Kind kind) {
        List<IncomingField> fields = new ArrayList<>();
        readings.forEach((field, reading) -> {
            if (reading.remarks().stream().anyMatch(remark -> remark.kind() == kind)) {
                fields.add(field);
            }
        });
        return fields;
    }

    boolean isWrong() {
        return remarks.stream().anyMatch(at -> at.remark().kind().isError());
    }

    /** What was understood, in the form that other programs read. */
    Map<IncomingField, String> values() {
        Map<IncomingField, String> values = new EnumMap<>(IncomingField.class);
        Status status = kind() == IncomingKind.REQUESTS
                ? null
                : StatusWords.of(text(IncomingField.STATUS), heading(IncomingField.STATUS));
        for (IncomingField field : readings.keySet()) {
            CellValue.Deadline deadline = deadline(field);
            if (deadline != null && !deadline.wording().isEmpty() && wordsOfDeadline(field)) {
                values.put(IncomingField.DEADLINE_WORDING, deadline.wording());
            }
            String text = field == IncomingField.DEADLINE_WORDING ? "" : text(field);
            boolean no = field == IncomingField.STATUS && StatusWords.isNo(text, heading(field));
            if (!text.isEmpty() && !no) {
                values.put(field, field == IncomingField.STATUS && status != null ? status.label() : text);
            }
        }
        return values;
    }

    /** What {@link #values} and the table around the row say, read again when it is asked for. */
    Supplier<Map<IncomingField, String>> again() {
        return again(source, Map.copyOf(supplied));
    }

    /** Holds on to the sheet, not to what was read of the row. */
    private static Supplier<Map<IncomingField, String>> again(RowSource source, Map<IncomingField, String> supplied) {
        return () -> {
            Map<IncomingField, String> values = new RowCells(source).values();
            supplied.forEach(values::putIfAbsent);
            return values;
        };
    }

    ReviewRow row(Verdict verdict, List<ReviewRow.Change> changes, @Nullable Long item) {
        List<ReviewRow.At> sorted = remarks.stream()
                .sorted(Comparator.comparing(at -> !at.remark().kind().isError()))
                .toList();
        return new ReviewRow(source.row(), verdict, sorted, List.copyOf(changes), again(), item);
    }
}
