package cn.banshi.work.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DepartmentKind;
import cn.banshi.store.Unsettled;
import cn.banshi.store.journal.Written;
import cn.banshi.work.Services;
import cn.banshi.work.WorkFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerSessionTest {
    @TempDir
    private Path folder;

    @Test
    void showsAChangeThatWasWrittenThoughItCouldNotBeForcedToDisk() {
        try (Services services = WorkFixture.empty(folder)) {
            LedgerSession session = services.session();
            List<LedgerChange> heard = new ArrayList<>();
            session.onChange(heard::add);
            long before = session.ledger().changeNumber();
            assertThatThrownBy(() -> session.change(store -> {
                        Written<Department> written = store.write(
                                session.author(),
                                ChangeKind.BASICS,
                                "新增",
                                tx -> tx.insert(new Department(0, 0, "建设管理办", DepartmentKind.SECTION, "", 2, true)));
                        throw new Unsettled(
                                Objects.requireNonNull(written.changeSet()), new IllegalStateException("disk full"));
                    }))
                    .isInstanceOf(Unsettled.class);
            assertThat(session.ledger().changeNumber()).isEqualTo(before + 1);
            assertThat(session.ledger().office().departments()).hasSize(2);
            assertThat(heard).hasSize(1);

            Department stored = session.ledger().office().departments().get(1);
            assertThat(services.basics().save(stored)).isEqualTo(stored);
        }
    }
}
