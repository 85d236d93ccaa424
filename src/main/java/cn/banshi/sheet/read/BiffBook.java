package cn.banshi.sheet.read;

import cn.banshi.domain.intake.table.RawSheet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of Excel 97 to 2003 (.xls), read record by record. */
final class BiffBook implements SourceBook {
    private final POIFSFileSystem files;
    private final Refusal refusal;

    BiffBook(POIFSFileSystem files, Refusal refusal) {
        this.files = files;
        this.refusal = refusal;
    }

    @Override
    public List<IncomingSheetName> sheets() throws IOException {
        BiffOutline outline = new BiffOutline();
        process(outline);
        List<IncomingSheetName> sheets = outline.sheets().stream()
                .filter(BiffOutline.Sheet::worksheet)
                .map(sheet -> new IncomingSheetName(sheet.name(), sheet.hidden()))
                .toList();
        if (sheets.isEmpty()) {
            throw refusal.noSheet();
        }
        return sheets;
    }

    @Override
    public RawSheet read(String sheetName, ReadProgress progress) throws IOException {
        BiffOutline outline = new BiffOutline();
        process(outline);
        Optional<BiffOutline.Sheet> sheet = outline.sheets().stream()
                .filter(each -> each.worksheet() && each.name().equals(sheetName))
                .findFirst();
        int index = outline.streamIndex(sheet.orElseThrow(() -> refusal.missingSheet(sheetName)));
        Budget budget = new Budget(refusal);
        SheetCollector collector = new SheetCollector(sheetName, refusal, budget, progress);
        CellMaker maker = new CellMaker(budget);
        process(new BiffSheet(index, collector, maker));
        collector.countSince1904(maker.since1904());
        return collector.sheet();
    }

    private void process(BiffListener listener) throws IOException {
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
        } catch (EncryptedDocumentException locked) {
            throw refusal.locked();
        } catch (OldExcelFormatException old) {
            throw refusal.otherTable("Excel 95 或更早的文件");
        } catch (HSSFUserException impossible) {
            throw new IOException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
