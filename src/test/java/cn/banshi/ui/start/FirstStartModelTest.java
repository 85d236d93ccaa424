package cn.banshi.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.office.OfficeData;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.work.session.LedgerSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartModelTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final String LIST = "社区名称\t户数\t人口\t书记\n春晓社区\t2860\t7720\t甲乙丙\n和顺社区\t3120\t8640\t丁戊";

    @TempDir
    private Path folder;

    private FirstStartModel model;

    @BeforeEach
    void make() {
        model = new FirstStartModel(new InlineTaskRunner(), folder.resolve("办实事 台账[1]"), TODAY, 2021);
    }

    private void fill() {
        model.fullName.set("某某街道办事处");
        model.preparer.set("甲");
    }

    @Test
    void namesWhatIsMissingOneByOne() {
        assertThat(model.missing()).contains("单位全称");
        model.fullName.set("某某街道办事处");
        assertThat(model.missing()).contains("填报人");
        model.preparer.set("甲");
        assertThat(model.missing()).isEmpty();
        model.codeLetters.set("街道");
        assertThat(model.missing()).contains("编号字母");
    }

    @Test
    void saysNoLongerWhatWasFilledInAfterItWasAskedFor() {
        model.fullName.set("某某街道办事处");
        assertThat(model.asked().get()).isEmpty();
        model.ask();
        assertThat(model.asked().get()).contains("填报人");
        model.preparer.set("甲");
        assertThat(model.asked().get()).isEmpty();
    }

    @Test
    void ticksTheFirstStepOnlyWhereTheListIsClean() {
        fill();
        model.pasted.set(LIST);
        assertThat(model.officeDone().get()).isTrue();
        model.pasted.set(LIST + "\n春晓社区\t1\t2\t己");
        assertThat(model.officeDone().get()).isFalse();
    }

    @Test
    void holdsTheTicksWhichAreOnlyListenedTo() {
        assertThat(model.officeDone()).isSameAs(model.officeDone());
        assertThat(model.folderDone()).isSameAs(model.folderDone());
        assertThat(model.preparerDone()).isSameAs(model.preparerDone());
    }

    @Test
    void shortNameAndLettersFollowTheNameUntilTheClerkWritesOwnOnes() {
        model.fullName.set("某某街道办事处");
        assertThat(model.shortName.get()).isEqualTo("某某街道");
        assertThat(model.codeLetters.get()).isEqualTo("MM");

        model.shortName.set("街道");
        model.codeLetters.set("XY");
        model.fullName.set("春晓街道办事处");
        assertThat(model.shortName.get()).isEqualTo("街道");
        assertThat(model.codeLetters.get()).isEqualTo("XY");
    }

    @Test
    void showsHowCodesWillLook() {
        fill();
        assertThat(model.codeSample().get()).isEqualTo("MM-JD-2021-001");
        model.pasted.set(LIST);
        assertThat(model.codeSample().get()).isEqualTo("MM-CX-2021-001");
    }

    @Test
    void recognisesAPastedList() {
        model.pasted.set(LIST);

        assertThat(model.lines()).hasSize(2);
        assertThat(model.lines().get(1).households()).isEqualTo(3120);
    }

    @Test
    void makesALedgerWithOfficeCommunitiesAndSigners() {
        fill();
        model.pasted.set(LIST);
        model.unitLeader.set("乙");
        model.reviewer.set("丙");
        List<Path> made = new ArrayList<>();
        model.begin(made::add);

        assertThat(made).hasSize(1);
        try (LedgerSession session = LedgerSession.open(made.get(0), TODAY)) {
            OfficeData data = session.ledger().office();
            assertThat(data.office().fullName()).isEqualTo("某某街道办事处");
            assertThat(data.office().unitLeader()).isEqualTo("乙");
            assertThat(data.office().reviewer()).isEqualTo("丙");
            assertThat(data.communities()).extracting("name").containsExactly("街道本级", "春晓社区", "和顺社区");
        }
    }

    @Test
    void refusesAFolderThatHoldsALedgerAlready() {
        fill();
        model.begin(path -> {});
        model.folder.set("");
        model.folder.set(folder.resolve("办实事 台账[1]").toString());

        assertThat(model.folderStateProperty().get().good()).isFalse();
        assertThat(model.folderStateProperty().get().taken()).isTrue();
        assertThat(model.missing()).isNotEmpty();
    }

    @Test
    void takesAFolderInWhichAFirstStartWasCutShort() throws IOException {
        Path target = folder.resolve("办实事 台账[1]");
        Files.createDirectories(target.resolve("creating"));
        Files.writeString(target.resolve("creating").resolve("ledger.mv.db"), "half", StandardCharsets.UTF_8);
        assertThat(FolderState.of(target.toString()).good()).isTrue();
        fill();
        List<Path> made = new ArrayList<>();
        model.begin(made::add);
        assertThat(made).containsExactly(target);
        assertThat(target.resolve("creating")).doesNotExist();
    }

    @Test
    void saysWhyAFolderCannotBeUsed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(FolderState.of("").good()).isFalse();
        assertThat(FolderState.of("relative").words()).contains("完整");
        assertThat(FolderState.of("\\\\server\\share").words()).contains("网络");
        assertThat(FolderState.of(file.resolve("below").toString()).good()).isFalse();
        assertThat(FolderState.of(folder.resolve("a/b/c").toString()).good()).isTrue();
        assertThat(folder.resolve("a")).doesNotExist();
    }
}
