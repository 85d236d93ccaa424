package cn.banshi.domain.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.time.DateText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written in any of the usual ways is read back equal. */
class CellRoundTripTest {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private static CellReader reader(int year) {
        return new CellReader(new CellContext(year, LocalDate.of(2099, 12, 31)));
    }

    @Test
    void readsMoneyInEveryWayOfWritingIt() {
        SplittableRandom random = new SplittableRandom(3_2021);
        for (int round = 0; round < 5_000; round++) {
            long most = (long) Math.pow(10, 1 + random.nextInt(13));
            Money money = Money.ofFen(random.nextLong(-most / 10, most));
            String yuan = MoneyText.yuan(money);
            for (MoneyUnit unit : MoneyUnit.values()) {
                for (String text : new String[] {
                    money + "元",
                    yuan + "元",
                    "￥" + yuan + " 元",
                    "约" + yuan + "元",
                    fullWidth(yuan) + "元整",
                    yuan.replace(',', ' ') + "元",
                    MoneyText.typed(money) + "万元",
                    MoneyText.typed(money) + "万左右",
                    MoneyText.capitals(money),
                    "人民币" + MoneyText.capitals(money)
                }) {
                    assertRead(IncomingField.MONTH_INVESTMENT, new RawCell.Text(text), unit, money.toString());
                }
            }
            assertRead(IncomingField.MONTH_INVESTMENT, new RawCell.Text(yuan), MoneyUnit.YUAN, money.toString());
            assertRead(
                    IncomingField.MONTH_INVESTMENT,
                    number(money.yuan().doubleValue()),
                    MoneyUnit.YUAN,
                    money.toString());
            assertRead(
                    IncomingField.MONTH_INVESTMENT, number(money.wan().doubleValue()), MoneyUnit.WAN, money.toString());
        }
    }

    @Test
    void readsDaysInEveryWayOfWritingThem() {
        SplittableRandom random = new SplittableRandom(30_2021);
        for (int round = 0; round < 3_000; round++) {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_500));
            int year = day.getYear();
            int month = day.getMonthValue();
            int date = day.getDayOfMonth();
            String digits = "%d%02d%02d".formatted(year, month, date);
            List<RawCell> cells = new ArrayList<>(List.of(
                    new RawCell.Day(day),
                    number((double) ChronoUnit.DAYS.between(EPOCH, day)),
                    number(ChronoUnit.DAYS.between(EPOCH, day) + 0.375),
                    number(Double.parseDouble(digits))));
            for (String gap : new String[] {".", "-", "/", " ", "、", "—", ". "}) {
                cells.add(new RawCell.Text(year + gap + month + gap + date));
                cells.add(new RawCell.Text("%d%s%02d%s%02d".formatted(year, gap, month, gap, date)));
            }
            for (String text : new String[] {
                digits,
                DateText.longText(day),
                DateText.longText(day) + "前",
                fullWidth(day.toString()),
                day + " 00:00:00",
                day + "T08:30:00",
                year + " 年 " + month + " 月 " + date + " 日",
                year + "年" + month + "月" + date + "号",
                "%02d.%d.%d".formatted(year % 100, month, date),
                DateText.monthDayText(day),
                month + "." + date,
                month + "/" + date,
                "于" + DateText.longText(day) + "完工",
                inCharacters(day)
            }) {
                cells.add(new RawCell.Text(text));
            }
            for (RawCell cell : cells) {
                CellReading reading = reader(year).read(IncomingField.DONE_DATE, cell, null);
                assertThat(reading.value().normal()).as(cell.text()).isEqualTo(day.toString());
                assertThat(reading.isWrong()).as(cell.text()).isFalse();
            }
            for (String text : new String[] {
                DateText.monthDayText(day) + "前", DateText.longText(day) + "前完成", day.toString(), inCharacters(day)
            }) {
                assertThat(reader(year)
                                .read(IncomingField.DEADLINE, new RawCell.Text(text), null)
                                .value()
                                .normal())
                        .as(text)
                        .isEqualTo(day.toString());
            }
        }
    }

    @Test
    void readsNamesHoweverTheyArePartedAndTheLeadIsMarked() {
        SplittableRandom random = new SplittableRandom(7);
        String[] pool = {"赵怀安", "吴婉清", "郑大同", "副主任（城建）", "建设管理办", "和顺社区", "区水务局", "施云", "12345平台", "党群工作部（组织、人事）"};
        String[] gaps = {"、", "，", ",", "；", ";", "/", "\n", "、\n", " 、 ", "\r\n"};
        for (int round = 0; round < 3_000; round++) {
            Set<String> chosen = new LinkedHashSet<>();
            IntStream.range(0, 1 + random.nextInt(5)).forEach(at -> chosen.add(pool[random.nextInt(pool.length)]));
            List<String> names = List.copyOf(chosen);
            int lead = random.nextInt(names.size());
            int mark = random.nextInt(4);
            String gap = gaps[random.nextInt(gaps.length)];
            List<String> written = new ArrayList<>(names);
            written.set(
                    lead,
                    mark == 0
                            ? "★" + names.get(lead)
                            : mark == 1
                                    ? names.get(lead) + "*"
                                    : mark == 2 ? names.get(lead) + "（牵头）" : names.get(lead));
            CellReading reading =
                    reader(2021).read(IncomingField.LEAD_DEPARTMENT, new RawCell.Text(String.join(gap, written)), null);
            assertThat(reading.value())
                    .as(reading.wording())
                    .isEqualTo(new CellValue.Names(names, mark == 3 ? 0 : lead));
        }
    }

    @Test
    void readsCountsAndPercentages() {
        SplittableRandom random = new SplittableRandom(9);
        for (int round = 0; round < 3_000; round++) {
            int count = random.nextInt(1 << random.nextInt(1, 31));
            String grouped = MoneyText.yuan(Money.ofFen(count * 100L)).replace(".00", "");
            for (String text : new String[] {
                count + "", grouped, grouped + "户", "约" + count + "户", count + "余户", fullWidth(grouped), count + ".0"
            }) {
                assertRead(IncomingField.HOUSEHOLDS, new RawCell.Text(text), null, String.valueOf(count));
            }
            int percent = random.nextInt(2, 101);
            for (String text : new String[] {
                percent + "",
                percent + "%",
                fullWidth(percent + "%"),
                "约" + percent + "%",
                "完成" + percent + "％",
                percent + ".00%"
            }) {
                assertRead(IncomingField.PHYSICAL_PROGRESS, new RawCell.Text(text), null, String.valueOf(percent));
            }
            assertRead(
                    IncomingField.PHYSICAL_PROGRESS,
                    new RawCell.Numeric(percent / 100.0, true),
                    null,
                    String.valueOf(percent));
        }
    }

    private static void assertRead(IncomingField field, RawCell cell, @Nullable MoneyUnit unit, String expected) {
        CellReading reading = reader(2021).read(field, cell, unit);
        assertThat(reading.value().normal()).as(cell.text()).isEqualTo(expected);
        assertThat(reading.isWrong()).as(cell.text()).isFalse();
    }

    private static RawCell number(double value) {
        return new RawCell.Numeric(value, false);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(ch -> wide.append(ch > ' ' && ch < 0x7F ? (char) (ch + 0xFEE0) : (char) ch));
        return wide.toString();
    }

    private static String inCharacters(LocalDate day) {
        StringBuilder text = new StringBuilder();
        String.valueOf(day.getYear()).chars().forEach(ch -> text.append("〇一二三四五六七八九".charAt(ch - '0')));
        return text + "年" + below100(day.getMonthValue()) + "月" + below100(day.getDayOfMonth()) + "日";
    }

    private static String below100(int number) {
        String digits = " 一二三四五六七八九";
        String tens = number < 10 ? "" : (number < 20 ? "" : digits.charAt(number / 10)) + "十";
        return (tens + digits.charAt(number % 10)).strip();
    }
}
