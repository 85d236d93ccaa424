package cn.banshi.work.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.domain.history.ChangeKind;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstLedgerTest {
    @TempDir
    private Path folder;

    @Test
    void leavesNothingBehindWhatItRefusesAndTakesTheNextTry() {
        NewOffice twice = WorkFixture.office("文昌社区 WC\n文昌社区 WC");
        assertThatThrownBy(() -> FirstLedger.create(folder, twice, null)).isInstanceOf(RuntimeException.class);
        assertThat(folder).isEmptyDirectory();
        FirstLedger.create(folder, WorkFixture.office("文昌社区"), null).close();
        assertThat(LedgerSession.exists(folder)).isTrue();
    }

    @Test
    void refusesACommunityThatTakesTheCodeOfTheOfficeLevel() {
        NewOffice taken = new NewOffice(
                "示范街道办事处", "", "", "", "田野", "", "", "", List.of(new CommunityLine("近道社区", "JD", null, null, "", "")));
        assertThatThrownBy(() -> FirstLedger.create(folder, taken, null)).hasMessageContaining("社区代码");
        assertThat(LedgerSession.exists(folder)).isFalse();
    }

    @Test
    void beginsWithOneChangeThatCannotBeTakenBack() {
        try (Services services = Services.of(FirstLedger.create(folder, WorkFixture.office("文昌社区"), null))) {
            assertThat(services.session().store().journal().find(1))
                    .hasValueSatisfying(set -> assertThat(set.kind()).isEqualTo(ChangeKind.START));
            assertThat(services.session().ledger().changeNumber()).isEqualTo(1);
            assertThat(services.session().store().journal().nextUndo()).isEmpty();
            assertThat(services.session().ledger().office().communities()).hasSize(2);
        }
    }
}
