package cn.banshi.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static final String[] PIECES = {
        "", "文", "\"", ",", "\n", "\r\n", " ", "=1+1", "-5", "'", "@", "😀", "007", "\t"
    };

    @Test
    void readsBackWhatItWrote() throws IOException {
        Random random = new Random(7);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 200; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < 3; column++) {
                StringBuilder cell = new StringBuilder();
                for (int i = random.nextInt(5); i > 0; i--) {
                    cell.append(PIECES[random.nextInt(PIECES.length)]);
                }
                cells.add(cell.toString());
            }
            rows.add(cells);
        }
        StringBuilder text = new StringBuilder();
        new CsvTable(List.of("甲", "乙", "丙"), rows).write(text);
        CsvTable read = CsvTable.read(new StringReader(text.toString()));
        assertThat(read.headings()).containsExactly("甲", "乙", "丙");
        for (int row = 0; row < rows.size(); row++) {
            assertThat(List.of(read.get(row, "甲"), read.get(row, "乙"), read.get(row, "丙")))
                    .isEqualTo(rows.get(row));
        }
    }

    @Test
    void guardsCellsThatASpreadsheetWouldRun() throws IOException {
        StringBuilder text = new StringBuilder();
        new CsvTable(List.of("甲"), List.of(List.of("=cmd"), List.of("-5.00"))).write(text);
        assertThat(text.toString()).contains("'=cmd").contains("\r\n-5.00");
    }

    @Test
    void answersEmptyForMissingColumnsAndCells() throws IOException {
        CsvTable table = CsvTable.read(new StringReader("甲,乙\r\n1\r\n"));
        assertThat(table.get(0, "乙")).isEmpty();
        assertThat(table.get(0, "丙")).isEmpty();
        assertThat(table.has("丙")).isFalse();
        assertThat(CsvTable.read(new StringReader("")).size()).isZero();
    }
}
