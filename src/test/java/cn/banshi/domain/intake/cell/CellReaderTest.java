package cn.banshi.domain.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.RawCell;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CellReaderTest {
    private static final CellReader READER = new CellReader(new CellContext(2021, LocalDate.of(2021, 11, 30)));

    /** In the tables an empty second value is nil, and "!" before a key is an error that left no value. */
    static String shown(CellReading reading) {
        String keys =
                reading.remarks().stream().map(remark -> remark.kind().key()).collect(Collectors.joining(" "));
        return reading.value().normal() + (keys.isEmpty() ? "" : " !" + keys);
    }

    static CellReading text(IncomingField field, String text, @Nullable MoneyUnit unit) {
        return READER.read(field, new RawCell.Text(text.replace("\\n", "\n")), unit);
    }

    private static String shown(IncomingField field, String text, @Nullable MoneyUnit unit) {
        return shown(text(field, text, unit)).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-null-",
            value = {
                "约260万元|WAN|2600000.00 !estimate",
                "260余万元|WAN|2600000.00 !estimate",
                "260万余元|WAN|2600000.00 !estimate",
                "10万元左右|YUAN|100000.00 !estimate",
                "近3万|WAN|30000.00 !estimate",
                "不超过8.5万元|WAN|85000.00 !estimate",
                "约2.1|WAN|21000.00 !estimate",
                "1,253|WAN|12530000.00",
                "１，２５３|WAN|12530000.00",
                "1 253.5|WAN|12535000.00",
                "386,500.50|YUAN|386500.50",
                "8.6万元|YUAN|86000.00",
                "8.6 万元|WAN|86000.00",
                "48.6\\n万元|WAN|486000.00",
                "1.2亿|WAN|120000000.00",
                "1亿2000万元|WAN|120000000.00",
                "5万3千元|WAN|53000.00",
                "12530000元|WAN|12530000.00",
                "人民币5万元整|WAN|50000.00",
                "￥50,000|YUAN|50000.00",
                "￥1.2|WAN|1.20 !unit-slip",
                "¥350|WAN|350.00 !unit-slip",
                "￥1.2元|WAN|1.20",
                "￥1.2万|WAN|12000.00",
                "￥50,000|WAN|50000.00",
                "￥1.2|YUAN|1.20",
                "50000.00元|WAN|50000.00",
                "预计总投资10万元|WAN|100000.00",
                "48.6（含税）|WAN|486000.00",
                "48.6（万元）|YUAN|486000.00",
                "48.6（其中区级30万元）|WAN|486000.00 !note",
                "45万元|YUAN|450000.00",
                "0|WAN|0.00",
                "伍万元整|WAN|50000.00",
                "壹仟贰佰伍拾叁万元整|WAN|12530000.00",
                "三百余万元|WAN|3000000.00 !estimate",
                "五千元|WAN|5000.00",
                "-3.5|WAN|-35000.00 !negative-amount",
                "待核|WAN|!bad-amount",
                "待定|WAN|!bad-amount",
                "未定|WAN|!bad-amount",
                "5-8万元|WAN|!bad-amount",
                "5万元至8万元|WAN|!bad-amount",
                "30+18.6|WAN|!bad-amount",
                "区级30万元，自筹18.6万元|WAN|!bad-amount",
                "12万5|WAN|!bad-amount",
                "1.253E+07|YUAN|!bad-amount",
                "50美元|WAN|!bad-amount",
                "0.001元|WAN|!bad-amount",
                "100000000000亿|WAN|!bad-amount",
                "12530|WAN|125300000.00 !unit-slip",
                "48.6|YUAN|48.60 !unit-slip",
                "48.6|-null-|486000.00 !unit-guessed",
                "386,500.50|-null-|386500.50 !unit-guessed",
                "/|WAN|''",
                "—|WAN|''",
                "－|WAN|''",
                "无|WAN|''",
                "暂无|WAN|''",
                "不涉及|WAN|''",
                "N/A|WAN|''",
                "　|WAN|''"
            })
    void readsMoney(String written, @Nullable MoneyUnit unit, String shown) {
        assertThat(shown(IncomingField.PLANNED_TOTAL, written, unit)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021.9.30|2021-09-30",
                "2021/9/30|2021-09-30",
                "2021-9-30|2021-09-30",
                "2021年9月30日|2021-09-30",
                "2021年9月30号|2021-09-30",
                "２０２１．９．３０|2021-09-30",
                "20210930|2021-09-30",
                "210930|2021-09-30",
                "21.9.30|2021-09-30",
                "2021、9、30|2021-09-30",
                "2021 9 30|2021-09-30",
                "2021—9—30|2021-09-30",
                "2021.9.30.|2021-09-30",
                "2021年9月30日前|2021-09-30",
                "2021年9月30日（暂定）|2021-09-30",
                "2021-09-30 00:00:00|2021-09-30",
                "2021-09-30T08:30:00|2021-09-30",
                "2021/9/30 8:30|2021-09-30",
                "2021年9月30日 星期四|2021-09-30",
                "2021年9月30日上午9时|2021-09-30",
                "二〇二一年九月三十日|2021-09-30",
                "9/30/2021|2021-09-30",
                "30/9/2021|2021-09-30",
                "44469|2021-09-30 !note",
                "9月20日|2021-09-20 !year-guessed",
                "九月三十日|2021-09-30 !year-guessed",
                "9.20|2021-09-20 !year-guessed",
                "2021年9月|2021-09-30 !note",
                "2021.9|2021-09-30 !note",
                "202109|2021-09-30 !note",
                "9月底|2021-09-30 !year-guessed note",
                "2021年三季度|2021-09-30 !note",
                "2021年底|2021-12-31 !note",
                "2021年3月8日至9月30日|2021-09-30 !note",
                "2021年3月-9月|2021-09-30 !note note",
                "2021年2月30日|!bad-date",
                "2021/13/5|!bad-date",
                "9/8/2021|!bad-date",
                "1921-9-30|!bad-date",
                "2021|!bad-date",
                "2021年|!bad-date",
                "已完成|!bad-date",
                "2021.9.30.5|!bad-date",
                "/|''",
                "无|''"
            })
    void readsDaysThatEnd(String written, String shown) {
        assertThat(shown(IncomingField.DONE_DATE, written, null)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年5月|2021-05-01 !note",
                "1月起|2021-01-01 !year-guessed note",
                "2021年三季度|2021-07-01 !note",
                "2021年5月底|2021-05-31 !note",
                "2021年3月-9月|2021-03-01 !note note",
                "2021.3.8|2021-03-08"
            })
    void readsDaysThatBegin(String written, String shown) {
        assertThat(shown(IncomingField.PLANNED_START, written, null)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10月底前|2021-10-31|10月底前",
                "9月投入使用|2021-09-30|9月投入使用",
                "8月20日前|2021-08-20|8月20日前",
                "2021年9月|2021-09-30|2021年9月",
                "2021年10月|2021-10-31|2021年10月",
                "二〇二一年十月底|2021-10-31|二〇二一年十月底",
                "2021.9.30|2021-09-30|2021年9月30日",
                "2021-11-30|2021-11-30|2021年11月30日",
                "长期坚持|''|长期坚持",
                "立行立改|''|立行立改",
                "供暖季前|!ask-deadline|供暖季前",
                "视情况|!ask-deadline|视情况",
                "2021年2月30日|!bad-date|-",
                "2021年2月30日前|!bad-date|-",
                "/|''|-"
            })
    void readsDeadlinesAndKeepsTheWording(String written, String shown, String wording) {
        CellReading reading = text(IncomingField.DEADLINE, written, null);
        assertThat(shown(reading).strip()).isEqualTo(shown);
        assertThat(reading.value() instanceof CellValue.Deadline deadline ? deadline.wording() : "-")
                .isEqualTo(wording);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "75%|75",
                "75|75",
                "75.5％|75.5",
                "0.75|75 !note",
                "1|1 !note",
                "0|0",
                "约80%|80 !estimate",
                "80%左右|80 !estimate",
                "完成80%|80",
                "百分之八十|80",
                "百分之百|100",
                "八成|80 !estimate",
                "七成五|75 !estimate",
                "九成半|95 !estimate",
                "33.333%|33.33 !note",
                "120%|!bad-percent",
                "-5|!bad-percent",
                "80-90%|!bad-percent",
                "已完工|!bad-percent"
            })
    void readsPercentages(String written, String shown) {
        assertThat(shown(IncomingField.PHYSICAL_PROGRESS, written, null)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "三百|300",
                "文昌里居民120户|120",
                "约20户|20 !estimate",
                "200多户|200 !estimate",
                "200多户居民|200 !estimate",
                "200+|200 !estimate",
                "6户|6",
                "１２|12",
                "1,200|1200",
                "1.2万户|12000",
                "12.0|12",
                "二十余户|20 !estimate",
                "4388户13160人|4388",
                "12.5|!bad-number",
                "20-30户|!bad-number",
                "-3|!bad-number",
                "13160人|!bad-number",
                "全社区|!bad-number",
                "99999999999|!bad-number"
            })
    void readsCounts(String written, String shown) {
        assertThat(shown(IncomingField.HOUSEHOLDS, written, null)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "赵怀安\\n吴婉清|赵怀安、吴婉清|0",
                "赵怀安、郑大同|赵怀安、郑大同|0",
                "赵怀安 吴婉清|赵怀安、吴婉清|0",
                "张　三|张三|0",
                "张 三 李四光|张三、李四光|0",
                "★建设管理办、和顺社区|建设管理办、和顺社区|0",
                "民生保障办；*便民服务中心|民生保障办、便民服务中心|1",
                "建设管理办/区水务局（牵头）|建设管理办、区水务局|1",
                "牵头：建设管理办；配合：和顺社区|建设管理办、和顺社区|0",
                "区园林服务中心（配合）|区园林服务中心|0",
                "副主任（城建）、书记|副主任（城建）、书记|0",
                "1.建设管理办 2.和顺社区|建设管理办、和顺社区|0",
                "1、建设管理办\\n2、和顺社区|建设管理办、和顺社区|0",
                "建设管理办，建设管理办|建设管理办|0"
            })
    void readsNames(String written, String names, int lead) {
        CellReading reading = text(IncomingField.LEAD_DEPARTMENT, written, null);
        assertThat(reading.value().normal()).isEqualTo(names);
        assertThat(reading.value())
                .isInstanceOfSatisfying(
                        CellValue.Names.class, read -> assertThat(read.lead()).isEqualTo(lead));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "区级财政30万元、街道自筹18.6万元|区级财政=300000.00 街道自筹=186000.00|",
                "上级补助、区级财政|上级补助= 区级财政=|",
                "财政资金100%|财政资金=|note",
                "市级30%，区级70%|市级= 区级=|note note",
                "区级财政：约30万元|区级财政=300000.00|estimate",
                "区级财政（1,253万元）|区级财政=12530000.00|",
                "12345专项经费|12345专项经费=|"
            })
    void readsSources(String written, String parts, @Nullable String remarks) {
        CellReading reading = text(IncomingField.FUNDING_SOURCE, written, null);
        assertThat(reading.value())
                .isInstanceOfSatisfying(
                        CellValue.Sources.class,
                        sources -> assertThat(sources.parts().stream()
                                        .map(part -> part.name() + "=" + (part.amount() == null ? "" : part.amount()))
                                        .collect(Collectors.joining(" ")))
                                .isEqualTo(parts));
        assertThat(reading.remarks().stream().map(remark -> remark.kind().key()).collect(Collectors.joining(" ")))
                .isEqualTo(remarks == null ? "" : remarks);
    }

    @ParameterizedTest
    @EnumSource(IncomingField.class)
    void refusesFaultsInEveryField(IncomingField field) {
        assertThat(shown(READER.read(field, new RawCell.Fault("#REF!"), null)).strip())
                .isEqualTo("!fault");
    }

    @Test
    void readsNumberCells() {
        assertThat(number(IncomingField.PLANNED_TOTAL, 0.1 + 0.2, MoneyUnit.WAN))
                .isEqualTo("3000.00");
        assertThat(number(IncomingField.PLANNED_TOTAL, 100.0 / 3, MoneyUnit.WAN))
                .isEqualTo("333333.33 !note");
        assertThat(number(IncomingField.PLANNED_TOTAL, -15_000, MoneyUnit.YUAN))
                .isEqualTo("-15000.00 !negative-amount");
        assertThat(number(IncomingField.MONTH_INVESTMENT, -1.5, MoneyUnit.WAN)).isEqualTo("-15000.00");
        assertThat(number(IncomingField.DONE_DATE, 44_469, null)).isEqualTo("2021-09-30 !note");
        assertThat(number(IncomingField.DONE_DATE, 20_210_930, null)).isEqualTo("2021-09-30");
        assertThat(number(IncomingField.DONE_DATE, 9.25, null)).isEqualTo("2021-09-25 !year-guessed");
        assertThat(number(IncomingField.DONE_DATE, 9.3, null)).isEqualTo("!bad-date");
        assertThat(number(IncomingField.DONE_DATE, 2021.1, null)).isEqualTo("!bad-date");
        assertThat(number(IncomingField.DONE_DATE, 2021.9, null)).isEqualTo("2021-09-30 !note");
        assertThat(number(IncomingField.HOUSEHOLDS, 12, null)).isEqualTo("12");
        assertThat(number(IncomingField.HOUSEHOLDS, 12.5, null)).isEqualTo("!bad-number");
        assertThat(number(IncomingField.PHYSICAL_PROGRESS, 0.75, null)).isEqualTo("75 !note");
        assertThat(number(IncomingField.LIST_YEAR, 2021, null)).isEqualTo("2021");
        assertThat(number(IncomingField.PHONE, 13_800_000_011d, null)).isEqualTo("13800000011");
        assertThat(number(IncomingField.PHONE, 320_302_199_001_011_200d, null)).isEqualTo("!damaged-identity");
        assertThat(number(IncomingField.REMARK, 3, null)).isEqualTo("3");
    }

    private static String number(IncomingField field, double number, @Nullable MoneyUnit unit) {
        return shown(READER.read(field, new RawCell.Numeric(number, false), unit))
                .strip();
    }
}
