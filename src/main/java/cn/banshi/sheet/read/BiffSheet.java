package cn.banshi.sheet.read;

import cn.banshi.domain.intake.table.RawCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads the shared part and one sheet of an old workbook. */
final class BiffSheet extends BiffListener {
    private static final int COLUMNS = 256;

    private final int wanted;
    private final SheetCollector sheet;
    private final CellMaker maker;
    private final Map<Integer, CellFormat> known = new HashMap<>();
    private final List<CellFormat> formats = new ArrayList<>();
    private final List<Integer> formatIds = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord open;

    BiffSheet(int wanted, SheetCollector sheet, CellMaker maker) {
        this.wanted = wanted;
        this.sheet = sheet;
        this.maker = maker;
    }

    @Override
    void partEnded(int ended) {
        if (ended == SHARED) {
            formatIds.forEach(id -> formats.add(known.getOrDefault(id, CellFormat.of(id, null))));
        }
        if (ended == wanted) {
            stop();
        }
    }

    @Override
    void entry(int inPart, Record entry) {
        if (inPart == SHARED) {
            shared(entry);
        } else if (inPart == wanted) {
            ofSheet(entry);
        }
    }

    private void shared(Record entry) {
        if (entry instanceof SSTRecord all) {
            strings = all;
        } else if (entry instanceof FormatRecord format) {
            known.put(format.getIndexCode(), CellFormat.of(format.getIndexCode(), format.getFormatString()));
        } else if (entry instanceof ExtendedFormatRecord style) {
            formatIds.add((int) style.getFormatIndex());
        } else if (entry instanceof DateWindow1904Record since) {
            maker.countSince1904(since.getWindowing() == 1);
        }
    }

    private void ofSheet(Record entry) {
        if (entry instanceof StringRecord result) {
            stringResult(result);
        } else if (entry instanceof CellValueRecordInterface cell) {
            if (cell.getColumn() < 0 || cell.getColumn() >= COLUMNS) {
                throw new IllegalStateException("column " + cell.getColumn());
            }
            sheet.cell(cell.getRow(), cell.getColumn(), cell(cell));
        } else if (entry instanceof RowRecord row) {
            row(row);
        } else if (entry instanceof ColumnInfoRecord columns) {
            if (columns.getHidden() || columns.getColumnWidth() == 0) {
                sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
            }
        } else if (entry instanceof MergeCellsRecord merges) {
            for (int i = 0; i < merges.getNumAreas(); i++) {
                CellRangeAddress area = merges.getAreaAt(i);
                sheet.merge(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
            }
        }
    }

    private void row(RowRecord row) {
        sheet.countRow();
        if (row.getZeroHeight()) {
            sheet.hideRow(row.getRowNumber());
        }
    }

    private RawCell cell(CellValueRecordInterface cell) {
        open = null;
        if (cell instanceof LabelSSTRecord text) {
            return sharedString(text.getSSTIndex());
        }
        if (cell instanceof NumberRecord number) {
            return maker.number(number.getValue(), format(number));
        }
        if (cell instanceof FormulaRecord formula) {
            return result(formula);
        }
        if (cell instanceof BoolErrRecord flag) {
            return flag.isBoolean() ? maker.flag(flag.getBooleanValue()) : fault(flag.getErrorValue());
        }
        return cell instanceof LabelRecord text ? maker.text(text.getValue()) : RawCell.blank();
    }

    private RawCell sharedString(int index) {
        SSTRecord all = strings;
        return all != null && index >= 0 && index < all.getNumUniqueStrings()
                ? maker.text(all.getString(index).getString())
                : maker.fault("#REF!");
    }

    private RawCell result(FormulaRecord formula) {
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> maker.number(formula.getValue(), format(formula));
            case BOOLEAN -> maker.flag(formula.getCachedBooleanValue());
            case ERROR -> fault((byte) formula.getCachedErrorValue());
            default -> {
                open = formula;
                yield RawCell.blank();
            }
        };
    }

    /** The text of the formula before it. */
    private void stringResult(StringRecord result) {
        FormulaRecord formula = open;
        if (formula != null) {
            sheet.cell(formula.getRow(), formula.getColumn(), maker.text(result.getString()));
            open = null;
        }
    }

    private RawCell fault(byte code) {
        return maker.fault(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }

    private CellFormat format(CellValueRecordInterface cell) {
        int style = cell.getXFIndex() & 0xFFFF;
        return style < formats.size() ? formats.get(style) : CellFormat.PLAIN;
    }
}
