package cn.banshi.work.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.work.rows.DossierRows;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleOfficeTest {
    private static final ReportPeriod OCTOBER = ReportPeriod.of(YearMonth.of(2021, 10));

    @Test
    void readsEveryRowOfTheResources() {
        Ledger ledger = SampleOffice.read();
        assertThat(ledger.all()).hasSize(56);
        assertThat(ledger.items()).hasSize(44);
        assertThat(ledger.office().communities()).hasSize(9);
        assertThat(ledger.office().departments()).hasSize(32);
        assertThat(ledger.office().leaders()).hasSize(8);
        assertThat(ledger.office().terms()).hasSize(9);
        assertThat(rows(ledger, Dossier::moves)).isEqualTo(265);
        assertThat(rows(ledger, Dossier::months)).isEqualTo(351);
        assertThat(rows(ledger, Dossier::payments)).isEqualTo(194);
        assertThat(rows(ledger, Dossier::fundings)).isEqualTo(96);
        assertThat(rows(ledger, Dossier::targets)).isEqualTo(68);
        assertThat(rows(ledger, Dossier::listYears)).isEqualTo(57);
        assertThat(rows(ledger, Dossier::adjustments)).isEqualTo(3);
    }

    private static int rows(Ledger ledger, java.util.function.Function<Dossier, List<?>> rows) {
        return ledger.all().stream().mapToInt(one -> rows.apply(one).size()).sum();
    }

    @Test
    void isTheSameInAFolderAsInMemory(@TempDir Path folder) {
        Ledger memory = SampleOffice.read();
        SampleOffice.install(folder);
        try (LedgerSession session = LedgerSession.open(folder, null)) {
            assertThat(session.sample()).isTrue();
            assertThat(session.today()).isEqualTo(LocalDate.of(2021, 11, 30));
            Ledger stored = session.ledger();
            assertThat(stored.all()).hasSameSizeAs(memory.all());
            for (Dossier dossier : memory.all()) {
                Dossier twin = byCode(stored, dossier.project().code());
                assertThat(twin.linked(LinkRole.SUPPORTING_DEPARTMENT).stream()
                                .map(stored.office()::departmentName)
                                .toList())
                        .isEqualTo(dossier.linked(LinkRole.SUPPORTING_DEPARTMENT).stream()
                                .map(memory.office()::departmentName)
                                .toList());
                assertThat(DossierRows.of(twin)).hasSameSizeAs(DossierRows.of(dossier));
            }
            assertThat(Figures.of(stored, 2021, OCTOBER, session.today()).overall())
                    .isEqualTo(
                            Figures.of(memory, 2021, OCTOBER, session.today()).overall());
        }
    }

    private static Dossier byCode(Ledger ledger, String code) {
        return ledger.all().stream()
                .filter(one -> one.project().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
