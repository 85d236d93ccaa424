package cn.banshi.domain.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.table.RawCell;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCellsTest {
    private static String shown(IncomingField field, String text) {
        return CellReaderTest.shown(CellReaderTest.text(field, text, null)).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0000-8800204|0000-8800204",
                "０５１６－８８００２０４|0516-8800204",
                "138 0000 0011|13800000011",
                "13800000011.0|13800000011",
                "0012|0012",
                "SF-AJ-2021-801|SF-AJ-2021-801",
                "1.38E+10|!damaged-identity",
                "/|''"
            })
    void readsIdentities(String written, String shown) {
        assertThat(shown(IncomingField.PHONE, written)).isEqualTo(shown);
    }

    @Test
    void dropsTheMarkThatKeepsANumberAText() {
        assertThat(shown(IncomingField.PHONE, "'13800000011")).isEqualTo("13800000011");
    }

    @Test
    void refusesACodeThatBecameADate() {
        CellReader reader = new CellReader(new CellContext(2021, LocalDate.of(2021, 11, 30)));
        CellReading reading = reader.read(IncomingField.LIST_NUMBER, new RawCell.Day(LocalDate.of(2021, 3, 1)), null);
        assertThat(CellReaderTest.shown(reading).strip()).isEqualTo("!damaged-identity");
    }

    @Test
    void keepsLineBreaksOfTextsAndDropsWhatCannotBeSeen() {
        assertThat(shown(IncomingField.CONTENT, "\uFEFF 第一行\r\n第二行\u0000\u0007\uD83D \u200B"))
                .isEqualTo("第一行\n第二行");
        assertThat(shown(IncomingField.CONTENT, "👨\u200D👩 家庭\u00A0活动")).isEqualTo("👨\u200D👩 家庭 活动");
    }

    @Test
    void refusesNamesThatAreNone() {
        assertThat(shown(IncomingField.NAME, "名".repeat(200))).isEqualTo("名".repeat(200));
        assertThat(shown(IncomingField.NAME, "名".repeat(201))).isEqualTo("!rule");
        assertThat(shown(IncomingField.CONTENT, "名".repeat(201))).isEqualTo("名".repeat(201));
    }

    @Test
    void countsUnformattedDaysAsTheFileDoes() {
        CellReader mac = new CellReader(new CellContext(2021, LocalDate.of(2021, 11, 30), true));
        RawCell serial = new RawCell.Numeric(42976, false);
        for (IncomingField field : new IncomingField[] {IncomingField.DONE_DATE, IncomingField.DEADLINE}) {
            assertThat(CellReaderTest.shown(mac.read(field, serial, null))).startsWith("2021-08-30");
        }
    }

    @Test
    void putsNamesOnOneLine() {
        assertThat(shown(IncomingField.NAME, "和顺东院道路\n和排水修复")).isEqualTo("和顺东院道路和排水修复");
        assertThat(shown(IncomingField.NAME, "LED\nlamps")).isEqualTo("LED lamps");
        assertThat(shown(IncomingField.PERSON_IN_CHARGE, "施晓岚\n\n邵建平")).isEqualTo("施晓岚、邵建平");
    }

    @Test
    void cleansWordsOfLists() {
        assertThat(shown(IncomingField.COMMUNITY, "★和 顺\n社区、")).isEqualTo("和顺社区");
        assertThat(shown(IncomingField.STATUS, "已办结。")).isEqualTo("已办结");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertThat(shown(IncomingField.CONTENT, "长".repeat(32_767))).hasSize(32_767);
        assertThat(shown(IncomingField.CONTENT, "长".repeat(32_768))).isEqualTo("!rule");
        assertThat(shown(IncomingField.CATEGORY, "长".repeat(201))).isEqualTo("!rule");
        assertThat(CellReaderTest.text(IncomingField.CATEGORY, "长".repeat(201), null)
                        .remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.sentence()).contains("太长（201 字），最多 200 字"));
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021", "2021年, 2021", "2021年度, 2021", "二〇二一, 2021", "二零二一年, 2021", "21年, 2021", "２０２１, 2021"})
    void readsYears(String written, String shown) {
        assertThat(shown(IncomingField.LIST_YEAR, written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-2022", "1021", "今年", "21", "20211"})
    void refusesOtherYears(String written) {
        assertThat(shown(IncomingField.LIST_YEAR, written)).isEqualTo("!bad-number");
    }

    @ParameterizedTest
    @CsvSource({"是, 是", "√, 是", "有, 是", "Y, 是", "1, 是", "否, 否", "×, 否", "无, 否", "/, ''", "也许, !unknown-value"})
    void readsFlags(String written, String shown) {
        assertThat(CellReaderTest.shown(FlagCells.read(new Cell(new RawCell.Text(written))))
                        .strip())
                .isEqualTo(shown);
    }

    @Test
    void givesTheReasonAndWhatToDo() {
        assertThat(sentence(IncomingField.PLANNED_TOTAL, "30+18.6")).isEqualTo("“30+18.6”是几个数相加，合计 48.6。请直接填 48.6");
        assertThat(sentence(IncomingField.PLANNED_TOTAL, "30万元+18.6万元")).contains("合计 48.6万元");
        assertThat(sentence(IncomingField.PLANNED_TOTAL, "5-8万元")).isEqualTo("“5-8万元”是一个范围。请只填一个数");
        assertThat(sentence(IncomingField.DONE_DATE, "2021年2月30日"))
                .isEqualTo("“2021年2月30日”不是日历上的日子：2021年2月只有28天。请改成实际的日期，如 2021-09-30");
        assertThat(sentence(IncomingField.HOUSEHOLDS, "200人")).isEqualTo("“200人”的单位是“人”，这一列要填户数");
    }

    private static String sentence(IncomingField field, String text) {
        return CellReaderTest.text(field, text, null).remarks().get(0).sentence();
    }

    @Test
    void guessesLastYearForWhatHasHappened() {
        CellReader january = new CellReader(new CellContext(null, LocalDate.of(2022, 1, 10)));
        RawCell cell = new RawCell.Text("12月20日");
        assertThat(january.read(IncomingField.REGISTERED_DATE, cell, null)
                        .value()
                        .normal())
                .isEqualTo("2021-12-20");
        assertThat(january.read(IncomingField.PLANNED_START, cell, null).value().normal())
                .isEqualTo("2022-12-20");
    }
}
