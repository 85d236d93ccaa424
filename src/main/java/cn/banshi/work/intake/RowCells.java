package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.CellReader;
import cn.banshi.domain.intake.cell.CellReading;
import cn.banshi.domain.intake.cell.CellValue;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One data row, its cells read; collects what is said about it. A cell that says nothing or is wrong has no value. */
final class RowCells {
    /** Merged over several rows these belong to the first of them; repeated they would count twice. */
    private static final Set<Content> ONCE = Set.of(Content.MONEY, Content.COUNT, Content.PERCENT, Content.SOURCES);

    private final RawSheet sheet;
    private final IntakePlan plan;
    private final ColumnGuess guess;
    private final CellReader reader;
    private final int row;
    private final Map<IncomingField, ColumnPlan> columns = new EnumMap<>(IncomingField.class);
    private final Map<IncomingField, CellReading> readings = new EnumMap<>(IncomingField.class);
    private final List<ReviewRow.At> remarks = new ArrayList<>();

    private final Map<IncomingField, String> supplied = new EnumMap<>(IncomingField.class);

    private final List<Integer> further;

    RowCells(RawSheet sheet, IntakePlan plan, ColumnGuess guess, CellReader reader, int row, List<Integer> further) {
        this.sheet = sheet;
        this.plan = plan;
        this.guess = guess;
        this.reader = reader;
        this.row = row;
        this.further = further;
        for (ColumnPlan column : plan.columns()) {
            if (column.field() != null) {
                columns.putIfAbsent(column.field(), column);
            }
        }
        CombinedCells combined = new CombinedCells(reader);
        for (ColumnPlan column : plan.columns()) {
            IncomingField field = column.field();
            if (field == null) {
                continue;
            }
            MoneyUnit guessed = guess.of(column.index());
            RawCell raw = cell(sheet, row, column.index(), field);
            CellReading reading = read(column, field, raw);
            readings.merge(field, reading, (first, next) -> joined(first, next, column.heading()));
            reading.remarks().forEach(remark -> remarks.add(new ReviewRow.At(column.index(), remark, "")));
            combined.split(this, field, raw);
            if (guessed != null && isBareAmount(reading)) {
                say(
                        field,
                        new Remark(
                                Remark.Kind.UNIT_GUESSED,
                                "表里没有写%s的单位，按%s计。不对请在列头上改单位".formatted(field.label(), guessed.label())));
            }
        }
        goOn();
        if (sheet.hiddenRow(row)) {
            say(null, new Remark(Remark.Kind.HIDDEN, "这一行在表里是隐藏的，也会导入。不要就点“这行不导入”"));
        }
    }

    private CellReading read(ColumnPlan column, IncomingField field, RawCell raw) {
        MoneyUnit guessed = guess.of(column.index());
        MoneyUnit unit = guessed == null ? column.unit() : guessed;
        return field == IncomingField.FUNDING_SOURCE
                ? reader.source(guess.source(column.index()), raw, unit)
                : reader.read(field, guess.fractions(column.index()) ? asPercent(raw) : raw, unit);
    }

    /** Adds what the rows below say of the same item: the amounts add up, each source gets that of its row. */
    private void goOn() {
        ColumnPlan source = columns.get(IncomingField.FUNDING_SOURCE);
        if (further.isEmpty() || source == null) {
            return;
        }
        List<Integer> rows = new ArrayList<>(List.of(row));
        rows.addAll(further);
        List<CellValue.Sources.Part> parts = new ArrayList<>();
        for (int one : rows) {
            Money amount = amount(columns.get(IncomingField.PLANNED_TOTAL), one);
            if (read(source, IncomingField.FUNDING_SOURCE, sheet.cell(one, source.index()))
                            .value()
                    instanceof CellValue.Sources named) {
                boolean alone = named.parts().size() == 1 && isPerRow();
                named.parts().stream()
                        .map(part ->
                                part.amount() == null && alone ? new CellValue.Sources.Part(part.name(), amount) : part)
                        .forEach(parts::add);
            }
        }
        readings.put(
                IncomingField.FUNDING_SOURCE,
                new CellReading(
                        new CellValue.Sources(List.copyOf(parts)), wording(IncomingField.FUNDING_SOURCE), List.of()));
        for (ColumnPlan column : columns.values()) {
            IncomingField field = column.field();
            List<Money> amounts = rows.stream()
                    .flatMap(one -> Stream.ofNullable(amount(column, one)))
                    .toList();
            if (field != null && field.content() == Content.MONEY && amounts.size() > 1) {
                readings.put(
                        field,
                        new CellReading(
                                new CellValue.Amount(amounts.stream().reduce(Money.ZERO, Money::plus)),
                                wording(field),
                                List.of()));
            }
        }
    }

    /** Whether every row has an amount of its own. */
    private boolean isPerRow() {
        ColumnPlan total = columns.get(IncomingField.PLANNED_TOTAL);
        return further.stream().allMatch(one -> amount(total, one) != null);
    }

    private @Nullable Money amount(@Nullable ColumnPlan column, int of) {
        IncomingField field = column == null ? null : column.field();
        return column != null
                        && field != null
                        && field.content() == Content.MONEY
                        && read(column, field, sheet.cell(of, column.index())).value()
                                instanceof CellValue.Amount amount
                ? amount.money()
                : null;
    }

    /** A column of wordings goes before the words of the deadline itself. */
    private boolean wordsOfDeadline(IncomingField field) {
        return field == IncomingField.DEADLINE_WORDING || deadline(IncomingField.DEADLINE_WORDING) == null;
    }

    private static RawCell asPercent(RawCell cell) {
        return cell instanceof RawCell.Numeric numeric ? new RawCell.Numeric(numeric.value(), true) : cell;
    }

    /** Several columns of remarks become one text; each but the first says what it is. */
    private static CellReading joined(CellReading first, CellReading next, String heading) {
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

    private static boolean isBareAmount(CellReading reading) {
        return reading.value() instanceof CellValue.Amount
                && reading.wording().chars().noneMatch(character -> "元万亿¥￥".indexOf(character) >= 0);
    }

    private static RawCell cell(RawSheet sheet, int row, int column, IncomingField field) {
        Area merge = sheet.merge(row, column);
        boolean runsDown = merge != null && merge.firstColumn() == column && !ONCE.contains(field.content());
        return runsDown ? sheet.shown(row, column) : sheet.cell(row, column);
    }

    int row() {
        return row;
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
        Status status = plan.kind() == IncomingKind.REQUESTS
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
        return again(sheet, plan, guess, reader, row, further, Map.copyOf(supplied));
    }

    /** Holds on to the sheet, not to what was read of the row. */
    private static Supplier<Map<IncomingField, String>> again(
            RawSheet sheet,
            IntakePlan plan,
            ColumnGuess guess,
            CellReader reader,
            int row,
            List<Integer> further,
            Map<IncomingField, String> supplied) {
        return () -> {
            Map<IncomingField, String> values = new RowCells(sheet, plan, guess, reader, row, further).values();
            supplied.forEach(values::putIfAbsent);
            return values;
        };
    }

    ReviewRow row(Verdict verdict, List<ReviewRow.Change> changes, @Nullable Long item) {
        List<ReviewRow.At> sorted = remarks.stream()
                .sorted(Comparator.comparing(at -> !at.remark().kind().isError()))
                .toList();
        return new ReviewRow(row, verdict, sorted, List.copyOf(changes), again(), item);
    }
}
