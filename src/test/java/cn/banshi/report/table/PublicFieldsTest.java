package cn.banshi.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.Copies;
import cn.banshi.base.AppException;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Ledgers;
import cn.banshi.report.Letter;
import cn.banshi.report.Report;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.TextWalk;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.sample.SampleOffice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicFieldsTest {
    private static final String SECRET = "只给自己看";
    private final Ledger ledger = Ledgers.of(
            SampleOffice.read().all().stream().map(PublicFieldsTest::noted).toList());

    @Test
    void leavesOutWhatTheOfficeNotesForItselfFromEveryPublicVersion() {
        for (ReportDefinition definition : ReportCatalogue.all()) {
            if (definition.choices().contains(ReportChoice.AUDIENCE)) {
                assertThat(words(report(definition.code(), ReportAudience.PUBLIC, List.of())))
                        .as(definition.code())
                        .doesNotContain(SECRET);
            }
        }
    }

    @Test
    void leavesItOutWhereEveryColumnIsChosen() {
        List<ColumnChoice> all = Stream.concat(
                        Stream.of(ItemField.values()).map(ItemField::key),
                        Stream.of(PublicFields.REASON, PublicFields.EXPLANATION))
                .map(key -> new ColumnChoice(key, "", 0))
                .toList();
        for (String code : List.of("R01", "R02", "R03", "R08", "R09", "R14", "R19", "R21", "R22")) {
            assertThat(words(report(code, ReportAudience.PUBLIC, all))).as(code).doesNotContain(SECRET);
        }
        assertThat(words(report("R22", ReportAudience.PUBLIC, all)))
                .contains("柳园路")
                .doesNotContain("柳园路12号");
        assertThat(words(report("R18", ReportAudience.PUBLIC, all)))
                .contains("柳园路")
                .doesNotContain("柳园路12号");
    }

    @Test
    void printsItInternally() {
        for (String code : List.of("R01", "R02", "R08", "R09", "R18", "R22", "R23")) {
            assertThat(words(report(code, ReportAudience.INTERNAL, List.of())))
                    .as(code)
                    .contains(SECRET);
        }
    }

    @Test
    void namesNoClosedSubItem() {
        String open = words(report("R18", ReportAudience.INTERNAL, List.of()));
        String name = ledger.all().stream()
                .map(Dossier::project)
                .filter(project -> project.parentId() != null)
                .findFirst()
                .orElseThrow()
                .name();
        assertThat(open).contains(name);
        assertThat(words(report("R18", ReportAudience.PUBLIC, List.of())))
                .contains("子项目")
                .doesNotContain(name);
    }

    @Test
    void masksAndScansTheHeadingsThatTheClerkTyped() {
        ColumnChoice phone = new ColumnChoice(ItemField.NAME.key(), "地点13800000010", 0);
        assertThat(words(report("R01", ReportAudience.PUBLIC, List.of(phone))))
                .contains("地点138****0010")
                .doesNotContain("13800000010");
        ColumnChoice account = new ColumnChoice(ItemField.NAME.key(), "账号02012345678", 0);
        assertThatThrownBy(() -> report("R01", ReportAudience.PUBLIC, List.of(account)))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("列名")
                .hasMessageNotContaining("345678");
    }

    @Test
    void putsNoneOfItIntoALetterAroundATable() {
        ReportDocument table = (ReportDocument) report("R01", ReportAudience.PUBLIC, List.of());
        assertThat(words(Letter.around(table, "示范街道办事处", "2021年11月30日"))).doesNotContain(SECRET);
    }

    /** The item with notes of the office everywhere; sub-items are not for the public. */
    private static Dossier noted(Dossier item) {
        Dossier noted = Copies.with(item, "project.basics.place", "柳园路12号" + SECRET);
        noted = Copies.with(noted, "project.remark", "联系人王五，家住3-2-201，" + SECRET);
        noted = Copies.with(noted, "project.open", item.project().parentId() == null);
        return Copies.with(
                noted,
                "months",
                item.months().stream().map(PublicFieldsTest::noted).toList());
    }

    private static MonthlyProgress noted(MonthlyProgress month) {
        MonthlyProgress noted = Copies.with(month, "problem", SECRET + "的问题");
        noted = Copies.with(noted, "helpNeeded", SECRET + "的事项");
        noted = Copies.with(noted, "lagReason", SECRET + "的原因");
        noted = Copies.with(noted, "onSchedule", true);
        return Copies.with(noted, "overrideReason", SECRET + "的理由");
    }

    private Report report(String code, ReportAudience audience, List<ColumnChoice> columns) {
        ReportParameters parameters =
                ReportParameters.of(ledger.office().office()).with(audience).with(columns);
        return ReportCatalogue.find(code)
                .orElseThrow()
                .report(ReportInput.of(
                        ledger, 2021, ReportPeriod.of(YearMonth.of(2021, 11)), parameters, LocalDate.of(2021, 11, 30)));
    }

    private static String words(Report report) {
        StringBuilder words = new StringBuilder();
        TextWalk.over(report, (text, place) -> words.append(text).append('\n'));
        return words.toString();
    }
}
