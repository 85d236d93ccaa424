package cn.banshi.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.ReportDocument;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.work.list.ListPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    private static final ReportPeriod NOVEMBER = ReportPeriod.of(YearMonth.of(2021, 11));

    @TempDir
    Path folder;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private final List<String> told = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final List<String> printed = new ArrayList<>();
    private boolean printerAccepts = true;
    private SampleDesk sample;
    private Output output;

    private final class Told implements Notices {
        @Override
        public void undoable(String words) {}

        @Override
        public void told(String words) {
            told.add(words);
        }

        @Override
        public void result(String words, String act, Runnable then) {}

        @Override
        public void writtenInto(String words, Path folder) {}

        @Override
        public void written(String words, Path file) {
            told.add(words);
            written.add(file);
        }
    }

    @BeforeEach
    void open() {
        sample = SampleDesk.open(folder.resolve("ledger"));
        output = new Output(sample.services().reports(), tasks, dialogs, new Told(), (pages, title) -> {
            printed.add(title);
            return printerAccepts;
        });
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private ReportDocument document(String title) {
        return sample.services()
                .lists()
                .document(new ListPicture(
                        title, "", sample.desk().today(), List.of(ItemField.LIST_NUMBER, ItemField.NAME), List.of()));
    }

    @Test
    void writesTheFileAndTellsWhereItIs() throws Exception {
        for (String extension : List.of("pdf", "xlsx", "csv")) {
            Path file = folder.resolve("清单." + extension);
            dialogs.choose(file);

            output.save(NOVEMBER, "清单", extension, () -> document("清单"));

            assertThat(Files.size(file)).isPositive();
            assertThat(written).endsWith(file);
            assertThat(told.get(told.size() - 1)).contains(file.toString());
        }
        assertThat(tasks.troubles()).isEmpty();
    }

    @Test
    void writesTheNextEditionWhereAFileIsThereAlready() throws Exception {
        Path file = folder.resolve("2021年11月 清单 第1版.csv");
        Files.writeString(file, "以前的", StandardCharsets.UTF_8);
        dialogs.choose(file).choose(file);

        output.save(NOVEMBER, "清单", "csv", () -> document("清单"));
        output.save(NOVEMBER, "清单", "csv", () -> document("清单"));

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("以前的");
        assertThat(written)
                .containsExactly(folder.resolve("2021年11月 清单 第2版.csv"), folder.resolve("2021年11月 清单 第3版.csv"));
        assertThat(dialogs.suggested()).endsWith("2021年11月 清单 第3版.csv");
    }

    @Test
    void numbersAReportWithoutCountingEditions() throws Exception {
        Path file = folder.resolve("2021年11月 R01 表.xlsx");
        Files.writeString(file, "以前的", StandardCharsets.UTF_8);
        dialogs.choose(file).choose(folder.resolve("别的.pdf"));

        output.saveReport("2021年11月 R01 表", "xlsx", () -> document("清单"));
        output.saveReport("2021年11月 R01 表", "pdf", () -> document("清单"));

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("以前的");
        assertThat(written).containsExactly(folder.resolve("2021年11月 R01 表（2）.xlsx"), folder.resolve("别的.pdf"));
        assertThat(dialogs.suggested()).endsWith("2021年11月 R01 表.pdf");
    }

    @Test
    void writesAFileOfOthersWhereItIsFree() throws Exception {
        Path file = folder.resolve("10月 第1版.pdf");
        dialogs.choose(file).choose(file);
        output.saveFile("10月 第1版", "pdf", to -> put(to, "原件"));
        output.saveFile("10月 第1版", "pdf", to -> put(to, "又一份"));
        assertThat(file).hasContent("原件");
        assertThat(written).containsExactly(file, folder.resolve("10月 第1版（2）.pdf"));
    }

    private static void put(Path file, String words) {
        try {
            Files.writeString(file, words, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void leavesNoFileWhereTheWritingWasCancelled() {
        Path file = folder.resolve("清单.csv");
        dialogs.choose(file);
        Output hasty = new Output(
                sample.services().reports(), new CancelledRunner(), dialogs, new Told(), (pages, title) -> true);

        hasty.save(NOVEMBER, "清单", "csv", () -> document("清单"));

        assertThat(file).doesNotExist();
        assertThat(written).isEmpty();
        assertThat(told).singleElement().asString().contains("已取消").contains("清单.csv");
    }

    /** 取消 was pressed while the job ran. */
    private static final class CancelledRunner extends InlineTaskRunner {
        @Override
        public <T> Running longWork(
                String title,
                Job<T> job,
                Consumer<? super T> done,
                Consumer<AppException> refused,
                Runnable cancelled) {
            try {
                job.run(new Progress() {
                    @Override
                    public void at(String words, long doneSoFar, long of) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                });
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
            cancelled.run();
            return () -> {};
        }
    }

    @Test
    void writesNothingWhenNoPlaceIsChosen() {
        output.save(NOVEMBER, "清单", "xlsx", () -> document("清单"));

        assertThat(written).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void printsAtOnceWhenNoCharacterIsMissing() {
        output.print(() -> document("清单"));

        assertThat(dialogs.asked()).isEmpty();
        assertThat(printed).hasSize(1);
        assertThat(told).singleElement().asString().contains("清单", "1 页");
    }

    @Test
    void tellsNothingWhenThePrintingIsCancelled() {
        printerAccepts = false;
        output.print(() -> document("清单"));

        assertThat(told).isEmpty();
    }

    @Test
    void saysWhyNothingWasPrinted() {
        Output refused = new Output(sample.services().reports(), tasks, dialogs, new Told(), (pages, title) -> {
            throw new AppException(ErrorCode.PAPER, "这台电脑没有安装打印机");
        });
        refused.print(() -> document("清单"));

        assertThat(tasks.troubles()).extracting(AppException::sentence).containsExactly("这台电脑没有安装打印机");
        assertThat(told).isEmpty();
    }

    @Test
    void namesMissingCharactersBeforePrinting() {
        dialogs.answer(false);
        output.print(() -> document("清单😀"));

        assertThat(dialogs.asked()).hasSize(1);
        assertThat(printed).isEmpty();

        dialogs.answer(true);
        output.print(() -> document("清单😀"));

        assertThat(printed).hasSize(1);
    }

    @Test
    void namesMissingCharactersBeforeAPdfButNotBeforeAWorkbook() {
        dialogs.answer(false);
        output.save(NOVEMBER, "清单", "pdf", () -> document("清单😀"));
        assertThat(written).isEmpty();

        dialogs.choose(folder.resolve("清单.xlsx"));
        output.save(NOVEMBER, "清单", "xlsx", () -> document("清单😀"));
        assertThat(written).hasSize(1);
    }
}
