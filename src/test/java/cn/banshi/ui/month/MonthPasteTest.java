package cn.banshi.ui.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.month.MonthBlock.Column;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthPasteTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);
    private static final List<Column> COLUMNS = List.of(
            new Column("项目", null, row -> row.view().project().name()),
            column("本月", MonthField.TEXT),
            column("进度", MonthField.PROGRESS),
            column("投资", MonthField.INVESTMENT));

    @TempDir
    private Path folder;

    private SampleDesk sample;
    private MonthModel model;
    private InlineTaskRunner tasks;

    @BeforeEach
    void open() {
        sample = SampleDesk.open(folder.resolve("office"));
        tasks = new InlineTaskRunner();
        model = new MonthModel(sample.services(), sample.desk(), tasks);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private static Column column(String heading, MonthField field) {
        return new Column(heading, field, row -> row.typed(field));
    }

    private String paste(String text, int row, int column) {
        List<String> said = new ArrayList<>();
        model.paste(text, COLUMNS, row, column, outcome -> said.add(outcome.words()));
        assertThat(tasks.troubles()).isEmpty();
        return said.get(0);
    }

    private MonthlyProgress stored(int row) {
        return sample.services().months().row(line(row).id(), NOVEMBER);
    }

    private MonthRow line(int row) {
        return model.rows().get(row).row();
    }

    /** The first of two ordinary lines, one under the other. */
    private int plain() {
        for (int row = 0; row + 1 < model.rows().size(); row++) {
            if (!locked(line(row)) && !locked(line(row + 1))) {
                return row;
            }
        }
        throw new AssertionError("no plain lines in the sample");
    }

    private static boolean locked(MonthRow row) {
        return row.sub() || row.summed(MonthField.PROGRESS) || row.summed(MonthField.INVESTMENT);
    }

    @Test
    void putsABlockIntoCellsFromTheFocusedOneOnAsOneStep() {
        int row = plain();
        long before = sample.session().ledger().changeNumber();
        String was = stored(row).text();
        assertThat(paste("甲完成\t60%\t3.5\r\n\"乙\n两行\"\t61\t1,200元\r\n", row, 1)).isEqualTo("已粘贴 6 格");
        assertThat(stored(row).text()).isEqualTo("甲完成");
        assertThat(stored(row).physicalProgress()).isEqualTo(Percent.of("60"));
        assertThat(stored(row).investment()).isEqualTo(Money.ofYuan("35000.00"));
        assertThat(stored(row + 1).text()).isEqualTo("乙\n两行");
        assertThat(stored(row + 1).investment()).isEqualTo(Money.ofYuan("1200.00"));
        assertThat(sample.session().ledger().changeNumber()).isEqualTo(before + 1);
        sample.services().history().undo();
        assertThat(stored(row).text()).isEqualTo(was);
    }

    @Test
    void keepsTheTextOfCellsThatCannotBeTakenAndTakesTheOthers() {
        int row = plain();
        assertThat(paste("照旧\t快了\t2", row, 1)).isEqualTo("已粘贴 3 格，1 格要改");
        assertThat(stored(row).text()).isEqualTo("照旧");
        assertThat(stored(row).investment()).isEqualTo(Money.ofYuan("20000.00"));
        assertThat(line(row).typed(MonthField.PROGRESS)).isEqualTo("快了");
        assertThat(model.lines().refusals()).isEqualTo(1);
        paste("55", row, 2);
        assertThat(model.lines().refusals()).isZero();
    }

    @Test
    void refusesOnlyTheCellThatTheChecksName() {
        int row = plain();
        assertThat(paste("\t70\t-5", row, 1)).isEqualTo("已粘贴 3 格，1 格要改");
        assertThat(stored(row).physicalProgress()).isEqualTo(Percent.of("70"));
        assertThat(line(row).refused()).containsOnlyKeys(MonthField.INVESTMENT);
    }

    @Test
    void passesOverCellsThatAreSummedFromSubItems() {
        int parent = -1;
        for (int row = 0; row < model.rows().size(); row++) {
            parent = line(row).summed(MonthField.PROGRESS) ? row : parent;
        }
        MonthlyProgress before = stored(parent);
        assertThat(paste("12\t34", parent, 2)).isEqualTo("已粘贴 0 格，2 格不能在这里填，没有动");
        assertThat(stored(parent)).isEqualTo(before);
    }

    @Test
    void cutsWhatIsBiggerThanTheGridAndSaysSo() {
        int last = model.rows().size() - 1;
        assertThat(paste("1\t0.1\t多\n2\t0.2\t余\n", last, 2)).isEqualTo("已粘贴 2 格，多出 1 行没有粘贴，多出 1 列没有粘贴");
        assertThat(stored(last).physicalProgress()).isEqualTo(Percent.of("1"));
    }

    @Test
    void takesItsOwnCopyBackUnderItsHeadings() {
        int row = plain();
        paste("\"第一行\n第二行\t又一格\"\t66\t1", row, 1);
        MonthlyProgress first = stored(row);
        String copied = MonthClip.text(COLUMNS, List.of(line(row), line(row + 1)));
        paste("改了\t1\t1\n改了\t1\t1", row, 1);
        assertThat(paste(copied, row, 0)).isEqualTo("已粘贴 6 格");
        assertThat(stored(row).text()).isEqualTo(first.text());
        assertThat(stored(row).physicalProgress()).isEqualTo(first.physicalProgress());
        assertThat(stored(row).investment()).isEqualTo(first.investment());
    }
}
