package cn.banshi.ui.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.ui.RecordedNotices;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.work.returns.ReturnWork.By;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnSheetsTest {
    @TempDir
    private Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final RecordedNotices notices = new RecordedNotices();
    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private SampleDesk sample;
    private ReturnSheets sheets;

    @BeforeEach
    void open() {
        sample = SampleDesk.open(folder.resolve("office"));
        MonthModel model = new MonthModel(sample.services(), sample.desk(), tasks);
        sheets = new ReturnSheets(sample.services().returns(), model, tasks, dialogs, notices);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private long files() throws Exception {
        try (Stream<Path> found = Files.list(folder.resolve("out"))) {
            return found.filter(file -> file.toString().endsWith(".xlsx")).count();
        }
    }

    @Test
    void writesASheetForEachCommunityAndKeepsWhatIsThere() throws Exception {
        Path out = folder.resolve("out");
        sheets.write(By.COMMUNITY);
        assertThat(out).as("no folder chosen").doesNotExist();
        dialogs.choose(out);
        sheets.write(By.COMMUNITY);
        long once = files();
        assertThat(once).isPositive();
        assertThat(notices.words()).containsExactly("已写好 " + once + " 张填报表：" + out);
        dialogs.choose(out);
        sheets.write(By.COMMUNITY);
        assertThat(files()).isEqualTo(2 * once);
        assertThat(tasks.troubles()).isEmpty();
    }

    @Test
    void writesASheetForEachLeadDepartment() throws Exception {
        dialogs.choose(folder.resolve("out"));
        sheets.write(By.DEPARTMENT);
        assertThat(files()).isPositive();
        assertThat(notices.folders()).containsExactly(folder.resolve("out"));
    }
}
