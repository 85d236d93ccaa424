package cn.banshi.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.Copies;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.OwnColumn;
import cn.banshi.domain.office.OwnColumnKind;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.OwnValues;
import cn.banshi.work.sample.SampleOffice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnColumnCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final Ledger SAMPLE = SampleOffice.read();

    private static List<String> found(OwnColumnKind kind, boolean active, String value) {
        OfficeData office = SAMPLE.office();
        OfficeData own = new OfficeData(
                office.office(),
                office.communities(),
                office.grids(),
                office.departments(),
                office.leaders(),
                office.terms(),
                office.values(),
                List.of(new OwnColumn(1, 1, 2, "长度", kind, active)));
        Dossier item = Copies.with(SAMPLE.items().get(0), "project.own", new OwnValues("", value, "", "", ""));
        return ProjectChecks.check(item, new Ledger(own, 1, SAMPLE.all()), TODAY).stream()
                .filter(finding -> finding.field().key().equals("own2"))
                .map(Finding::sentence)
                .toList();
    }

    @Test
    void asksForANumberOrADateWhereTheColumnHoldsOne() {
        assertThat(found(OwnColumnKind.NUMBER, true, "三百米")).containsExactly("“长度”要填数字，如 12.5");
        assertThat(found(OwnColumnKind.DATE, true, "后天")).containsExactly("“长度”要填日期，如 2021-10-31");
    }

    @Test
    void takesNumbersDatesTextsAndNothing() {
        for (String number : List.of("300", "1,200.5", "-3", "１２", "")) {
            assertThat(found(OwnColumnKind.NUMBER, true, number)).as(number).isEmpty();
        }
        assertThat(found(OwnColumnKind.DATE, true, "2021-10-31")).isEmpty();
        assertThat(found(OwnColumnKind.TEXT, true, "三百米")).isEmpty();
    }

    @Test
    void leavesAColumnOutOfUseAlone() {
        assertThat(found(OwnColumnKind.NUMBER, false, "三百米")).isEmpty();
    }
}
