package cn.banshi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.kit.UserSettings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantBookTest {
    private static final NamedColumns SHORT =
            new NamedColumns("区督查室", List.of(new ColumnChoice("name", "", 0), new ColumnChoice("content", "内容", 9)));

    @TempDir
    private Path folder;

    private SampleDesk desk;
    private ReportChoices choices;
    private VariantBook book;

    @BeforeEach
    void open() {
        desk = SampleDesk.open(folder.resolve("data"));
        choices = new ReportChoices(
                desk.desk(),
                UserSettings.read(folder.resolve("settings.json")),
                desk.services().reports().catalogue());
        book = new VariantBook(desk.services().variants(), choices, desk.desk(), new InlineTaskRunner());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void keepsNamedColumnsForTheirReportAlone() {
        assertThat(book.kept()).isEmpty();
        book.keep(SHORT);
        assertThat(book.kept()).containsExactly(SHORT);
        choices.choose("R02");
        assertThat(book.kept()).isEmpty();
        choices.choose("R01");
        assertThat(book.kept()).containsExactly(SHORT);
    }

    @Test
    void replacesTheSameNameAndForgets() {
        book.keep(SHORT);
        NamedColumns other = new NamedColumns("区督查室", List.of(new ColumnChoice("name", "名称", 0)));
        book.keep(other);
        assertThat(book.kept()).containsExactly(other);
        book.remove("区督查室");
        assertThat(book.kept()).isEmpty();
    }

    @Test
    void theReportIsMadeWithTheChosenColumns() {
        choices.variantProperty().set(SHORT);
        assertThat(choices.request().parameters().columns()).isEqualTo(SHORT.columns());
        assertThat(choices.plainRequest().parameters().columns()).isEmpty();
    }
}
