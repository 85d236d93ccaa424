package cn.banshi.sheet.read;

import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workbook of zipped XML (.xlsx, .xlsm, .xltx), of the strict kind too. */
final class OoxmlBook implements SourceBook {
    private static final String WORKSHEET = "worksheet";

    private final ZipParts parts;
    private final Refusal refusal;
    private final Budget budget;
    private final CellMaker maker;
    private final WorkbookHandler workbook = new WorkbookHandler();
    private final Map<String, RelationsHandler.Target> targets = new HashMap<>();
    private @Nullable List<RawCell> strings;
    private @Nullable List<CellFormat> formats;

    private OoxmlBook(ZipParts parts, Refusal refusal) {
        this.parts = parts;
        this.refusal = refusal;
        this.budget = new Budget(refusal);
        this.maker = new CellMaker(budget);
    }

    static OoxmlBook open(Path file, Refusal refusal) throws IOException {
        ZipParts parts = new ZipParts(file, refusal);
        try {
            OoxmlBook book = new OoxmlBook(parts, refusal);
            book.readOutline();
            return book;
        } catch (IOException | RuntimeException failure) {
            parts.close();
            throw failure;
        }
    }

    private void readOutline() throws IOException {
        String main = mainPart();
        targets.putAll(relations(main));
        parse(main, workbook);
        maker.countSince1904(workbook.since1904());
        if (worksheets().isEmpty()) {
            throw refusal.noSheet();
        }
    }

    private String mainPart() throws IOException {
        refuseOtherKinds();
        String main = relations("").values().stream()
                .filter(target -> target.kind().equals("officeDocument"))
                .map(RelationsHandler.Target::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        if (main.endsWith(".bin")) {
            throw refusal.otherTable("“Excel 二进制工作簿”（.xlsb）");
        }
        if (parts.has(main) && !parts.hasUnder("word/document.xml") && !parts.hasUnder("ppt/presentation.xml")) {
            return main;
        }
        if (parts.hasUnder("word/")) {
            throw refusal.noTable("Word 文档");
        }
        if (parts.hasUnder("ppt/")) {
            throw refusal.noTable("PPT 演示文稿");
        }
        if (parts.hasUnder("xl/")) {
            throw new IOException("no workbook part");
        }
        throw refusal.archive();
    }

    private void refuseOtherKinds() throws IOException {
        if (parts.has("xl/workbook.bin")) {
            throw refusal.otherTable("“Excel 二进制工作簿”（.xlsb）");
        }
        try (InputStream kind = parts.open("mimetype")) {
            if (kind != null) {
                String text = new String(kind.readNBytes(200), StandardCharsets.ISO_8859_1);
                if (text.contains("opendocument.spreadsheet")) {
                    throw refusal.otherTable("OpenDocument 表格（.ods）");
                }
                if (text.contains("opendocument")) {
                    throw refusal.noTable("OpenDocument 文档");
                }
            }
        }
        if (parts.hasUnder("OFD.xml")) {
            throw refusal.noTable("版式文件（OFD）");
        }
        if (parts.hasUnder("Index/Document.iwa")) {
            throw refusal.otherTable("Numbers 表格");
        }
    }

    private Map<String, RelationsHandler.Target> relations(String part) throws IOException {
        RelationsHandler handler = new RelationsHandler(part);
        parseIfThere(RelationsHandler.partOf(part), handler);
        return handler.targets();
    }

    private void parse(String part, org.xml.sax.helpers.DefaultHandler handler) throws IOException {
        InputStream in = parts.open(part);
        if (in == null) {
            throw new IOException("missing part " + part);
        }
        OoxmlParser.parse(in, handler);
    }

    private void parseIfThere(String part, org.xml.sax.helpers.DefaultHandler handler) throws IOException {
        if (parts.has(part)) {
            parse(part, handler);
        }
    }

    private List<WorkbookHandler.Sheet> worksheets() {
        return workbook.sheets().stream()
                .filter(sheet -> {
                    RelationsHandler.Target target = targets.get(sheet.relation());
                    return target != null && target.kind().equals(WORKSHEET);
                })
                .toList();
    }

    @Override
    public List<IncomingSheetName> sheets() {
        return worksheets().stream()
                .map(sheet -> new IncomingSheetName(sheet.name(), sheet.hidden()))
                .toList();
    }

    @Override
    public RawSheet read(String sheetName, ReadProgress progress) throws IOException {
        WorkbookHandler.Sheet sheet = worksheets().stream()
                .filter(each -> each.name().equals(sheetName))
                .findFirst()
                .orElseThrow(() -> refusal.missingSheet(sheetName));
        SheetCollector collector = new SheetCollector(sheetName, refusal, budget, progress);
        SheetHandler handler = new SheetHandler(collector, maker, strings(), formats());
        RelationsHandler.Target target = targets.get(sheet.relation());
        parse(target == null ? "" : target.part(), handler);
        collector.countSince1904(maker.since1904());
        return collector.sheet();
    }

    private List<RawCell> strings() throws IOException {
        List<RawCell> known = strings;
        if (known == null) {
            StringsHandler handler = new StringsHandler(maker, budget);
            parseIfThere(partOfKind("sharedStrings"), handler);
            known = handler.strings();
            strings = known;
        }
        return known;
    }

    private List<CellFormat> formats() throws IOException {
        List<CellFormat> known = formats;
        if (known == null) {
            StylesHandler handler = new StylesHandler();
            parseIfThere(partOfKind("styles"), handler);
            known = handler.formats();
            formats = known;
        }
        return known;
    }

    private String partOfKind(String kind) {
        return targets.values().stream()
                .filter(target -> target.kind().equals(kind))
                .map(RelationsHandler.Target::part)
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
