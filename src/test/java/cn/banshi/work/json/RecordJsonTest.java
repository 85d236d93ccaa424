package cn.banshi.work.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.domain.money.Money;
import cn.banshi.report.Align;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    sealed interface Shape permits Circle, Solid {}

    record Circle(double radius) implements Shape {}

    sealed interface Solid extends Shape permits Cube {}

    record Cube(int edge) implements Solid {}

    record All(
            String text,
            int count,
            long big,
            float part,
            boolean yes,
            @Nullable Integer none,
            @Nullable Long id,
            BigDecimal number,
            Money money,
            LocalDate day,
            YearMonth month,
            Instant moment,
            Align choice,
            List<List<String>> lists,
            Set<Long> set,
            Map<Align, Integer> map,
            List<Shape> shapes,
            @Nullable Shape shape) {}

    record Fewer(String text) {}

    record More(
            String text,
            List<String> list,
            int count,
            @Nullable Money money,
            String words,
            boolean yes) {}

    record Needs(String text, Money money) {}

    private static final All ALL = new All(
            "引号\"、\\、换行\n、𠮷、<b>",
            -3,
            Long.MAX_VALUE,
            1.25f,
            true,
            null,
            7L,
            new BigDecimal("10.50"),
            Money.ofYuan("-12.34"),
            LocalDate.of(2021, 10, 31),
            YearMonth.of(2021, 10),
            Instant.parse("2021-10-31T08:00:00.123456Z"),
            Align.CENTER,
            List.of(List.of("甲", ""), List.of()),
            Set.of(3L, 1L),
            Map.of(Align.LEFT, 1, Align.RIGHT, 2),
            List.of(new Circle(0.1), new Cube(2)),
            new Cube(4));

    @Test
    void givesEveryKindOfValueBack() {
        String json = RecordJson.write(ALL, All.class);
        assertThat(RecordJson.read(json, All.class)).isEqualTo(ALL);
        assertThat(json).doesNotContain("\n").contains("\"kind\":\"Cube\"", "10.50");
    }

    @Test
    void readsASealedInterfaceByItsKind() {
        assertThat(RecordJson.read(RecordJson.write(new Circle(2), Shape.class), Shape.class))
                .isEqualTo(new Circle(2));
        assertThatThrownBy(() -> RecordJson.read("{\"kind\":\"Money\",\"fen\":1}", Shape.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAsEmptyWhatALaterProgramAdded() {
        String json = RecordJson.write(new Fewer("甲"), Fewer.class);
        assertThat(RecordJson.read(json, More.class)).isEqualTo(new More("甲", List.of(), 0, null, "", false));
        assertThatThrownBy(() -> RecordJson.read(json, Needs.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNoSuchValue() {
        for (String json : List.of("", "[]", "null", "{\"text\":[]}", "{\"text\":{}}", "{\"text\"")) {
            assertThatThrownBy(() -> RecordJson.read(json, Fewer.class))
                    .as(json)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
