package cn.banshi.domain.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.RawCell;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever a cell holds, it is read in time and without an exception. */
class CellRobustnessTest {
    private static final CellReader READER = new CellReader(new CellContext(null, LocalDate.of(2021, 11, 30)));
    private static final int LONG = 30_000;
    private static final String[] PIECES = {
        "1", "23", "2021", "456", "9", "0", ".", ",", "，", "-", "—", "/", "至", "年", "月", "日", "万", "亿", "元", "千", "百",
        "十", "二", "〇", "壹", "伍", "约", "余", "左右", "%", "％", "（", "）", "(", ")", "★", "*", "、", "；", " ", "　", "\n", "\r",
        "\t", "+", "=", "e", "户", "人", "名", "区级财政", "赵怀安", "底", "前", "季度", "半年", "长期", "😀", "\uD83D", "\uDE00",
        "\u0000", "\uFFFF", "¥", "角", "分", "整", "负", "成", "百分之", "1月", ":", "t", "08:30", "周一", "①", "〔"
    };

    /** One field for each kind of content. */
    private static final Collection<IncomingField> FIELDS = Arrays.stream(IncomingField.values())
            .collect(Collectors.toMap(IncomingField::content, field -> field, (first, other) -> first))
            .values();

    private static void read(RawCell cell) {
        for (IncomingField field : FIELDS) {
            CellReading reading = READER.read(field, cell, field == IncomingField.PLANNED_TOTAL ? null : MoneyUnit.WAN);
            assertThat(reading.value().normal()).isNotNull();
            assertThat(reading.remarks())
                    .allSatisfy(remark -> assertThat(remark.sentence())
                            .doesNotContain("null", "\n")
                            .hasSizeLessThan(200));
        }
    }

    @Test
    void takesAnyText() {
        SplittableRandom random = new SplittableRandom(20_211_130);
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(12); at >= 0; at--) {
                text.append(
                        random.nextInt(8) == 0
                                ? String.valueOf((char) random.nextInt(0x10000))
                                : PIECES[random.nextInt(PIECES.length)]);
            }
            read(new RawCell.Text(text.toString()));
        }
    }

    @Test
    void takesAnyNumberAndDay() {
        SplittableRandom random = new SplittableRandom(5);
        for (double value :
                new double[] {0, -0.0, 1e15, 1e16, -1e300, Double.MAX_VALUE, Double.MIN_VALUE, 1e-20, 2e9, 4e18}) {
            read(new RawCell.Numeric(value, false));
            read(new RawCell.Numeric(value, true));
        }
        for (int round = 0; round < 500; round++) {
            read(new RawCell.Numeric(
                    Math.pow(10, random.nextInt(20)) * random.nextDouble(-1, 1), random.nextBoolean()));
            read(new RawCell.Day(LocalDate.ofEpochDay(random.nextInt(-4_000_000, 4_000_000))));
        }
        read(new RawCell.Flag(true));
        read(RawCell.blank());
        read(new RawCell.Fault("#DIV/0!"));
    }

    @Test
    void readsVeryLongCellsInLinearTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (String piece : PIECES) {
                String text = piece.repeat(LONG / piece.length());
                read(new RawCell.Text(text));
                read(new RawCell.Text(text + "x"));
                read(new RawCell.Text("1" + text + "x"));
            }
            for (String piece : List.of("1,", "，，、x", "（牵头", "  \n", "12万", "x ", "1-", "★ ", "约约", "a😀", "第一季度")) {
                read(new RawCell.Text(piece.repeat(LONG / piece.length())));
            }
        });
    }
}
