package cn.banshi.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.work.report.SetResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetModelTest {
    private static final ReportPeriod OCTOBER = ReportPeriod.of(YearMonth.of(2021, 10));

    @TempDir
    private Path folder;

    private SampleDesk desk;
    private UserSettings settings;
    private InlineTaskRunner tasks;
    private final List<SetResult> written = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = SampleDesk.open(folder.resolve("data"));
        settings = UserSettings.read(folder.resolve("settings.json"));
        tasks = new InlineTaskRunner();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private SetModel model() {
        return new SetModel(
                desk.services(),
                desk.desk(),
                tasks,
                settings,
                desk.services().forms().list(),
                OCTOBER);
    }

    private static SetModel.Line line(SetModel model, String name) {
        return model.lines().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void only(SetModel model, String... names) {
        model.lines().forEach(one -> one.chosenProperty().set(List.of(names).contains(one.name())));
    }

    @Test
    void writesTheChosenReportsIntoAFolderOfReceiverAndMonth() {
        SetModel model = model();
        only(model, "按社区汇总表", "勾稽核对表");
        line(model, "按社区汇总表").filesProperty().set(SetModel.Files.XLSX);
        model.receiverProperty().set("区督查室");
        model.write(folder, written::add);
        assertThat(tasks.troubles()).isEmpty();
        SetResult result = written.get(0);
        assertThat(result.folder().getFileName().toString())
                .contains("2021年10月")
                .contains("区督查室");
        assertThat(result.written()).isEqualTo(2);
        List<String> files =
                result.lines().stream().flatMap(one -> one.files().stream()).toList();
        assertThat(files).anyMatch(name -> name.contains("按社区汇总表") && name.endsWith(".xlsx"));
        assertThat(files).noneMatch(name -> name.contains("按社区汇总表") && name.endsWith(".pdf"));
        assertThat(files)
                .allSatisfy(name ->
                        assertThat(Files.exists(result.folder().resolve(name))).isTrue());
    }

    @Test
    void offersTheUsualReportsFirstAndRemembersWhatWasTakenInstead() {
        SetModel model = model();
        assertThat(model.readyProperty().get()).isTrue();
        assertThat(line(model, "勾稽核对表").chosenProperty().get()).isTrue();
        only(model, "按社区汇总表");
        line(model, "按社区汇总表").filesProperty().set(SetModel.Files.PDF);
        model.receiverProperty().set("区住建局");
        model.write(folder, written::add);
        SetModel next = model();
        assertThat(next.receiverProperty().get()).isEqualTo("区住建局");
        assertThat(next.lines().stream().filter(one -> one.chosenProperty().get()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.name()).isEqualTo("按社区汇总表");
                    assertThat(one.filesProperty().get()).isEqualTo(SetModel.Files.PDF);
                });
    }

    @Test
    void isNotReadyWithoutAnything() {
        SetModel model = model();
        only(model);
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void leavesOutWhatHasNoVersionForThePublic() {
        SetModel model = model();
        only(model, "验收单");
        assertThat(model.readyProperty().get()).isTrue();
        model.audienceProperty().set(ReportAudience.PUBLIC);
        assertThat(model.offered(line(model, "验收单"))).isFalse();
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void givesReportsOfALockedMonthAsIssuedUnlessTheFiguresOfNowAreWanted() {
        assertThat(model().reported()).isFalse();
        desk.services().editions().lock(OCTOBER.last(), List.of("R01"), true);
        SetModel model = model();
        assertThat(model.reported()).isTrue();
        only(model, "办结项目及投资情况月报表");
        model.write(folder, written::add);
        model.asIssuedProperty().set(false);
        model.write(folder, written::add);
        assertThat(tasks.troubles()).isEmpty();
        assertThat(written.get(0).lines().get(0).edition()).isEqualTo("2021年10月 第1版");
        assertThat(written.get(1).lines().get(0).edition()).isEmpty();
    }
}
