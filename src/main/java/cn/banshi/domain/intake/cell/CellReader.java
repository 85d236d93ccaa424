package cn.banshi.domain.intake.cell;

import cn.banshi.domain.intake.cell.Remark.Kind;
import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.money.Money;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads cells as people write them. Takes every cell: what it cannot understand becomes a remark, never an exception. */
public final class CellReader {
    /** Contents of which the cells of a column say the same over and over: units, words of lists, days, numbers. */
    private static final Set<Content> RECURRING = EnumSet.of(
            Content.DAY,
            Content.DEADLINE,
            Content.YEAR,
            Content.PERCENT,
            Content.COUNT,
            Content.NAMES,
            Content.SOURCES,
            Content.CHOICE);

    private static final int LONGEST_KNOWN = 60;
    private static final int MOST_KNOWN = 4_000;

    private final CellContext context;
    /** Readings that came up already; rows are also read again by whoever shows them, on another thread. */
    private final Map<Asked, CellReading> known = new ConcurrentHashMap<>();

    private record Asked(
            IncomingField field, String text, @Nullable MoneyUnit unit) {}

    /** A reader for the cells of one table. */
    public CellReader(CellContext context) {
        this.context = context;
    }

    /**
     * Reads a cell of funding sources. Below a heading that names one source itself a bare amount is its part.
     *
     * @param name what the heading calls the source
     */
    public CellReading source(String name, RawCell raw, @Nullable MoneyUnit unit) {
        if (SourceCells.speaksOfSources(name)) {
            return read(IncomingField.FUNDING_SOURCE, raw, unit);
        }
        CellReading amount = read(IncomingField.PLANNED_TOTAL, raw, unit);
        if (!(amount.value() instanceof CellValue.Amount of)) {
            return read(IncomingField.FUNDING_SOURCE, raw, unit);
        }
        CellValue value = of.money().fen() == 0
                ? CellValue.nil()
                : new CellValue.Sources(List.of(new CellValue.Sources.Part(name, of.money())));
        return new CellReading(value, amount.wording(), amount.remarks());
    }

    /** The whole that a cell of sources states before it names them (总投资35万元，其中…), else the sum of its parts. */
    public Optional<Money> whole(String text, @Nullable MoneyUnit unit) {
        return SourceCells.whole(new Cell(new RawCell.Text(text)), unit);
    }

    /** First day of a cell that writes from when to when. */
    public Optional<LocalDate> start(RawCell raw) {
        return raw instanceof RawCell.Text
                ? new DayCells(context).span(new Cell(raw).text()).map(DayCells.Span::from)
                : Optional.empty();
    }

    /** The number of households, people or times in a cell that says of each number what it counts. */
    public Optional<CellReading> counted(IncomingField field, RawCell raw) {
        return raw instanceof RawCell.Text ? CountCells.named(field, new Cell(raw)) : Optional.empty();
    }

    /**
     * Reads a cell.
     *
     * @param unit unit of the column's bare amounts, null where nothing says which
     */
    public CellReading read(IncomingField field, RawCell raw, @Nullable MoneyUnit unit) {
        boolean recurs = raw instanceof RawCell.Text text
                && text.text().length() <= LONGEST_KNOWN
                && RECURRING.contains(field.content());
        if (!recurs) {
            return readAnew(field, raw, unit);
        }
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(new Asked(field, raw.text(), unit), asked -> readAnew(field, raw, unit));
    }

    private CellReading readAnew(IncomingField field, RawCell raw, @Nullable MoneyUnit unit) {
        Cell cell = new Cell(raw);
        if (raw instanceof RawCell.Fault) {
            return cell.wrong(Kind.FAULT, cell.quoted() + "是表格软件算不出来的公式。请在原表中改好，或直接填数据");
        }
        if (field.content() == Content.FLAG) {
            return FlagCells.read(cell);
        }
        if (NilWords.isNil(cell.text())) {
            return cell.is(CellValue.nil());
        }
        return switch (field.content()) {
            case MONEY -> MoneyCells.read(field, cell, unit);
            case DAY -> new DayCells(context).read(field, cell);
            case DEADLINE -> new DeadlineCells(context).read(cell);
            case YEAR -> YearCells.read(cell);
            case PERCENT -> PercentCells.read(cell);
            case COUNT -> CountCells.read(field, cell);
            case NAMES -> NameCells.read(cell);
            case SOURCES -> SourceCells.read(cell, unit);
            case IDENTITY -> IdentityCells.read(field, cell);
            case CHOICE -> TextCells.choice(cell);
            case TEXT -> TextCells.text(field, cell);
            case FLAG -> FlagCells.read(cell);
        };
    }
}
