package cn.banshi.report.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.Ledgers;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.catalogue.ReportCatalogue;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.sample.SampleOffice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTest {
    @ParameterizedTest
    @CsvSource({
        "张某13812341234反映, 张某138****1234反映",
        "电话138 1234 1234。, 电话138****1234。",
        "电话138-1234-1234, 电话138****1234",
        "电话１３８１２３４１２３４, 电话１３８****１２３４",
        "证号350102199003071123, 证号35*************123",
        "证号35010219900307112X已核, 证号35*************12X已核",
        "住3号楼2单元501室, 住3号楼**",
        "住12号501室, 住12号**",
        "改造3栋120户, 改造3栋120户",
        "座机0000-8800101, 座机0000-8800101",
        "投资1381234.56元, 投资1381234.56元",
        "工单202111300001234567890, 工单202111300001234567890"
    })
    void hidesWhatPointsToOneResident(String text, String shown) {
        assertThat(Masks.text(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"示范区示范街道柳园路12号3栋201室, 示范区示范街道柳园路", "文昌大道北侧, 文昌大道", "幸福街5号, 幸福街", "安居花园3号楼2单元501室, 安居花园3号楼**"})
    void showsAnAddressDownToTheStreet(String address, String shown) {
        assertThat(Masks.address(address)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02012345678", "020\u200B12345678", "12345678901号账户"})
    void letsNoOtherNumberOfElevenDigitsOut(String text) {
        assertThatThrownBy(() -> PublicVersion.refuse(Masks.text(text), "备注"))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("备注")
                .hasMessageNotContaining("345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M0001ABCDE", "350102199003071", "1234567890", "总投资12345678.90元"})
    void letsNumbersOfOtherLengthsPass(String text) {
        PublicVersion.refuse(Masks.text(text), "备注");
    }

    @Test
    void masksEveryTableForThePublic() {
        Ledger ledger = Ledgers.withContents(text -> text + "，联系李某13812341234");
        for (String code : List.of("R01", "R03", "R14", "R19", "R21")) {
            String words = words(document(ledger, code, ReportAudience.PUBLIC));
            assertThat(words).as(code).doesNotContain("13812341234").contains("138****1234", "公示版只列");
            assertThat(words(document(ledger, code, ReportAudience.INTERNAL)).contains("13812341234"))
                    .as(code)
                    .isEqualTo(!code.equals("R14"));
        }
    }

    @Test
    void saysWhereTheNumberStandsThatItRefuses() {
        Ledger ledger = Ledgers.withContents(text -> text + "，账号02012345678");
        assertThatThrownBy(() -> document(ledger, "R14", ReportAudience.INTERNAL))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("主要内容一栏（第14行）")
                .hasMessageContaining("先在台账里改掉");
    }

    @Test
    void leavesOutWhatMayNotBePublic() {
        Ledger sample = SampleOffice.read();
        Ledger ledger = Ledgers.of(sample.all().stream()
                .map(dossier -> dossier.project().name().startsWith("行动不便老人") ? closed(dossier) : dossier)
                .toList());
        assertThat(words(document(ledger, "R01", ReportAudience.INTERNAL))).contains("行动不便老人", "本期合计（11月） 3 项");
        assertThat(words(document(ledger, "R01", ReportAudience.PUBLIC)))
                .doesNotContain("行动不便老人")
                .contains("本期合计（11月） 2 项");
    }

    private static Dossier closed(Dossier item) {
        Project old = item.project();
        Project project = new Project(
                old.id(),
                old.version(),
                old.code(),
                old.parentId(),
                old.basics(),
                old.duty(),
                old.schedule(),
                old.budget(),
                old.benefit(),
                old.own(),
                false,
                old.starred(),
                old.remark(),
                old.recycled());
        return new Dossier(
                project,
                item.links(),
                item.listYears(),
                item.moves(),
                item.adjustments(),
                item.months(),
                item.fundings(),
                item.payments(),
                item.targets(),
                item.manualLights(),
                item.papers());
    }

    private static ReportDocument document(Ledger ledger, String code, ReportAudience audience) {
        ReportParameters parameters =
                ReportParameters.of(ledger.office().office()).with(audience);
        ReportPeriod period = ReportPeriod.of(YearMonth.of(2021, 11));
        return (ReportDocument) ReportCatalogue.find(code)
                .orElseThrow()
                .report(ReportInput.of(ledger, 2021, period, parameters, LocalDate.of(2021, 11, 30)));
    }

    private static String words(ReportDocument document) {
        StringBuilder words = new StringBuilder();
        document.mapTexts(text -> {
            words.append(text).append(' ');
            return text;
        });
        return words.toString();
    }
}
