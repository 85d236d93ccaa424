package cn.banshi.report.mask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.Copies;
import cn.banshi.base.AppException;
import cn.banshi.domain.checks.PersonalNumbers;
import cn.banshi.domain.ledger.Ledger;
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
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
    @CsvSource({
        "110101 19900101 1234, 11*************234",
        "110101-19900101-123X, 11*************23X",
        "110101 1990 0101 1234, 11*************234",
        "110101 1990-01-01 1234, 11*************234",
        "旧证110101900101123号, 旧证11**********123号",
        "+8613800000010, +86138****0010",
        "008613800000010, 0086138****0010",
        "+86 138-0000-0010, +86 138****0010",
        "138  0000  0010, 138****0010",
        "13800 000010, 138****0010",
        "138 000 00010, 138****0010",
        "1 3 8 0 0 0 0 0 0 1 0, 138****0010",
        "138.0000.0010, 138****0010",
        "1380000.0010, 138****0010",
        "138·0000·0010, 138****0010",
        "138 1234.0010, 138****0010",
        "138–0000–0010, 138****0010",
        "138_0000_0010, 138****0010",
        "138/0000/0010, 138****0010",
        "（138）0000 0010, （138****0010",
        "1.138 0000 0010, 1.138****0010",
        "'138\t0000\n0010', 138****0010",
        "138\u20090000\u202F0010, 138****0010",
        "138\u00A00000\u200B\u200B\u200B\u200B0010, 138****0010",
        "𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟎𝟎𝟏𝟎, 𝟏𝟑𝟖****𝟎𝟎𝟏𝟎",
        "电话：13800000010、13900000011；备用138 0000 0012, 电话：138****0010、139****0011；备用138****0012"
    })
    void hidesNumbersHoweverTheyAreParted(String text, String shown) {
        assertThat(Masks.text(text)).isEqualTo(shown);
        PublicVersion.refuse(Masks.text(text), "备注");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13,253,000,000",
                "1,253,000,000.00元",
                "投资138123456.78元",
                "完成1380000 2021-12-15",
                "完成138 2021-12-15",
                "序号13、14、15、16、17、18",
                "路灯135、2400、3100盏",
                "138、139、140号段",
                "户数138，1380，1381；合计2899",
                "比例138：1234：5678",
                "138栋1234户5678人",
                "设备A138B0000C0010",
                "13500—140000元",
                "SF-CX-2021-003",
                "街发〔2021〕15号 2021年11月30日",
                "2021-11-15 2021-11-30"
            })
    void leavesAmountsDatesAndListsAlone(String text) {
        assertThat(Masks.text(text)).isEqualTo(text);
        PublicVersion.refuse(text, "备注");
    }

    @Test
    void findsEveryNumberAndOnlyNumbersInAnyDisguise() {
        SplittableRandom random = new SplittableRandom(20211130);
        List<String> parts =
                List.of("", " ", "-", "—", "–", ".", "·", "(", "）", "\n", "\t", "\u00A0", "\u3000", " - ", "\u200B");
        for (int round = 0; round < 20_000; round++) {
            String digits = random.nextBoolean() ? phone(random) : card(random);
            String text = "联系" + parted(digits, parts, random) + "王某";
            String masked = Masks.text(text);
            assertThat(masked).as(text).contains("***");
            assertThat(PersonalNumbers.in(masked)).as(text).isFalse();
            String plain = harmless(random);
            assertThat(Masks.text(plain)).isEqualTo(plain);
            assertThat(PersonalNumbers.in(plain)).as(plain).isFalse();
        }
    }

    private static String phone(SplittableRandom random) {
        String prefix = List.of("", "+86", "86", "0086").get(random.nextInt(4));
        return prefix + "1" + random.nextInt(3, 10) + "%09d".formatted(random.nextInt(1_000_000_000));
    }

    private static String card(SplittableRandom random) {
        LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        String day = birth.format(DateTimeFormatter.BASIC_ISO_DATE);
        boolean old = random.nextInt(4) == 0;
        String last = random.nextInt(5) == 0 ? "X" : String.valueOf(random.nextInt(10));
        return random.nextInt(110000, 660000)
                + (old ? day.substring(2) : day)
                + "%03d".formatted(random.nextInt(1000))
                + (old ? "" : last);
    }

    /** The digits in pieces of at least two; about dots as people set them, for one dot may make an amount. */
    private static String parted(String digits, List<String> parts, SplittableRandom random) {
        String part = parts.get(random.nextInt(parts.size()));
        StringBuilder text = new StringBuilder(digits);
        int step = part.equals(".") ? 4 : random.nextInt(2, 7);
        for (int at = digits.length() - step; at > 2; at -= step) {
            text.insert(at, part);
        }
        return text.toString();
    }

    private static String harmless(SplittableRandom random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            words.add(
                    switch (random.nextInt(5)) {
                        case 0 -> "%,.2f万元".formatted(random.nextLong(10_000_000_000_000L) / 100.0);
                        case 1 -> "%,d元".formatted(random.nextLong(100_000_000_000L));
                        case 2 ->
                            LocalDate.of(2015, 1, 1)
                                    .plusDays(random.nextInt(4000))
                                    .toString();
                        case 3 -> "SF-CX-%d-%03d".formatted(random.nextInt(2015, 2030), random.nextInt(1000));
                        default -> "第%d项、第%d项".formatted(random.nextInt(1, 500), random.nextInt(1, 500));
                    });
        }
        return String.join("，", words);
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
                .hasMessageContaining("主要内容（第14行）")
                .hasMessageContaining("先在台账里改掉");
    }

    @Test
    void leavesOutWhatMayNotBePublic() {
        Ledger sample = SampleOffice.read();
        Ledger ledger = Ledgers.of(sample.all().stream()
                .map(dossier -> dossier.project().name().startsWith("行动不便老人")
                        ? Copies.with(dossier, "project.open", false)
                        : dossier)
                .toList());
        assertThat(words(document(ledger, "R01", ReportAudience.INTERNAL))).contains("行动不便老人", "本期合计（11月） 3 项");
        assertThat(words(document(ledger, "R01", ReportAudience.PUBLIC)))
                .doesNotContain("行动不便老人")
                .contains("本期合计（11月） 2 项");
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
