package cn.banshi.work.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.project.Dossier;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearArchiveTest {
    private static final int KEPT = 3;

    @TempDir
    Path temp;

    private Services services;

    @BeforeEach
    void open() {
        services = WorkFixture.sample(temp.resolve("data"));
        List<Dossier> items = services.session().ledger().items();
        // The first is done, the last is not; a few are enough.
        services.projects()
                .recycle(items.subList(KEPT - 1, items.size() - 1).stream()
                        .map(Dossier::id)
                        .collect(Collectors.toSet()));
    }

    @AfterEach
    void close() {
        services.close();
    }

    @Test
    void putsThePapersOfEveryItemIntoAFolderOfItsOwn() throws IOException {
        SetResult result = services.archives()
                .write(2021, temp.resolve("out"), SetProgress.NONE)
                .orElseThrow();
        assertThat(result.folder().getFileName()).hasToString("2021年一事一档");
        List<String> names = names(result.folder());
        assertThat(names).contains("目录.pdf", "一事一档目录.pdf", "一事一档目录.xlsx");
        assertThat(names).hasSize(3 + result.written());
        Path parking = result.folder().resolve("2 东门闲置地块改建便民停车场 SF-WC-2020-001");
        assertThat(names(parking)).containsExactlyInAnyOrder("一项目一卡.pdf", "一事一档目录.pdf", "验收单.pdf", "满意度测评表与汇总表.pdf");
        PdfReader card = new PdfReader(parking.resolve("一项目一卡.pdf").toString());
        assertThat(card.getNumberOfPages()).isEqualTo(1);
        assertThat(result.lines().get(1).name()).isEqualTo("东门闲置地块改建便民停车场（已销号）");
        for (SetResult.Line line : result.lines()) {
            assertThat(line.remark()).isEmpty();
            for (String file : line.files()) {
                assertThat(result.folder().resolve(file)).isNotEmptyFile();
            }
        }
        assertThat(services.archives().write(2021, temp.resolve("out"), SetProgress.NONE))
                .map(again -> again.folder().getFileName().toString())
                .contains("2021年一事一档（2）");
    }

    @Test
    void leavesNothingWhenItIsStopped() throws IOException {
        assertThat(services.archives().write(2021, temp.resolve("out"), (done, all, next) -> done < 1))
                .isEmpty();
        assertThat(names(temp.resolve("out"))).isEmpty();
    }

    @Test
    void refusesYearsWithoutItemsAndYearsToCome() {
        assertThatThrownBy(() -> services.archives().write(2015, temp, SetProgress.NONE))
                .isInstanceOfSatisfying(
                        AppException.class,
                        trouble -> assertThat(trouble.code()).isEqualTo(ErrorCode.INPUT))
                .hasMessageContaining("2015年清单没有项目");
        assertThatThrownBy(() -> services.archives().write(2022, temp, SetProgress.NONE))
                .hasMessageContaining("还没有到");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
