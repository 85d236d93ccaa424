package cn.banshi.sheet.read;

import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.sheet.text.FormulaGuard;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of delimited text (.csv, .txt): one sheet without a name, its cells texts and plain numbers. */
final class TextBook implements SourceBook {
    private static final int SAMPLE = 1 << 16;
    private static final int SAMPLE_ROWS = 100;
    private static final char[] DELIMITERS = {',', '\t', ';', '|'};
    /** First line by which a file tells Excel its delimiter. */
    private static final Pattern TOLD = Pattern.compile("^sep=(.)\\R");
    /** How programs keep Excel from taking a code for a number. */
    private static final Pattern KEPT_TEXT = Pattern.compile("=\"([^\"]*)\"");

    private final Path file;
    private final Refusal refusal;
    private final TextEncoding encoding;

    TextBook(Path file, Refusal refusal) throws IOException {
        this.file = file;
        this.refusal = refusal;
        this.encoding = TextEncoding.of(file, refusal);
    }

    @Override
    public List<IncomingSheetName> sheets() {
        return List.of(new IncomingSheetName("", false));
    }

    @Override
    public RawSheet read(String sheetName, ReadProgress progress) throws IOException {
        if (!sheetName.isEmpty()) {
            throw refusal.missingSheet(sheetName);
        }
        String sample = sample();
        Matcher told = TOLD.matcher(sample);
        boolean isTold = told.find();
        char delimiter = isTold ? told.group(1).charAt(0) : delimiter(sample);
        try (Reader in = encoding.open(file)) {
            if (isTold) {
                in.skip(told.end());
            }
            return read(in, delimiter, TextBook::meant, refusal, progress);
        }
    }

    /**
     * Reads delimited text to its end.
     *
     * @param meaning what a cell means that is written so
     */
    static RawSheet read(
            Reader in, char delimiter, UnaryOperator<String> meaning, Refusal refusal, ReadProgress progress)
            throws IOException {
        Budget budget = new Budget(refusal);
        CellMaker maker = new CellMaker(budget);
        SheetCollector sheet = new SheetCollector("", refusal, budget, progress);
        DelimitedText text = new DelimitedText(in, delimiter);
        for (int row = 0; text.nextRow(); row++) {
            sheet.countRow();
            for (int column = 0; text.nextCell(); column++) {
                sheet.cell(row, column, maker.written(meaning.apply(text.cell())));
            }
        }
        return sheet.sheet();
    }

    private static String meant(String written) {
        Matcher kept = KEPT_TEXT.matcher(written);
        return kept.matches() ? kept.group(1) : FormulaGuard.unguarded(written);
    }

    private String sample() throws IOException {
        try (Reader in = encoding.open(file)) {
            char[] head = new char[SAMPLE];
            int length = 0;
            int read;
            while (length < SAMPLE && (read = in.read(head, length, SAMPLE - length)) > 0) {
                length += read;
            }
            return new String(head, 0, length);
        }
    }

    /** The one that cuts most rows into the same number of cells. */
    private static char delimiter(String sample) throws IOException {
        char best = DELIMITERS[0];
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long weight = weight(sample, delimiter);
            if (weight > most) {
                most = weight;
                best = delimiter;
            }
        }
        return best;
    }

    private static long weight(String sample, char delimiter) throws IOException {
        Map<Integer, Integer> rowsByCells = new HashMap<>();
        DelimitedText text = new DelimitedText(new StringReader(sample), delimiter);
        for (int row = 0; row < SAMPLE_ROWS && text.nextRow(); row++) {
            int cells = 0;
            while (text.nextCell()) {
                text.cell();
                cells++;
            }
            rowsByCells.merge(cells, 1, Integer::sum);
        }
        return rowsByCells.entrySet().stream()
                .mapToLong(entry -> (long) entry.getValue() * (entry.getKey() - 1))
                .max()
                .orElse(0);
    }

    @Override
    public void close() {}
}
