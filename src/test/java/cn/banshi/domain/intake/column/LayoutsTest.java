package cn.banshi.domain.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.LayoutFixture;
import cn.banshi.domain.intake.table.HeadingFinder;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layouts after real published forms come out right without a word about any of them in the code. */
class LayoutsTest {
    static Stream<LayoutFixture> layouts() {
        return LayoutFixture.all().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsLayout(LayoutFixture layout) {
        RawSheet sheet = layout.sheet();
        List<TableShape> shapes = HeadingFinder.find(sheet, layout.facts().getOrDefault("file", "表.xlsx"));
        assertThat(shapes).as(layout.name()).hasSize(1);
        TableShape shape = shapes.get(0);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(roles(shape, sheet.rows()))
                .as("roles of " + layout.name())
                .isEqualTo(layout.roles());
        all.assertThat(KindGuess.of(shape, sheet))
                .as("kind of " + layout.name())
                .contains(layout.kind());
        List<ColumnPlan> plans = ColumnMatcher.match(layout.kind(), shape, sheet, Optional.empty());
        all.assertThat(written(plans)).as("plan of " + layout.name()).isEqualTo(wanted(layout.plan(), 0));
        fact(all, layout, "year", shape.listYear());
        fact(all, layout, "month", shape.month());
        fact(all, layout, "asof", shape.asOf());
        fact(all, layout, "reporter", shape.reporter());
        fact(all, layout, "unit", shape.unit() == null ? null : shape.unit().label());
        all.assertAll();
    }

    private static void fact(SoftAssertions all, LayoutFixture layout, String key, Object found) {
        String wanted = layout.facts().get(key);
        if (wanted != null) {
            all.assertThat(found == null ? "-" : found.toString())
                    .as(key + " of " + layout.name())
                    .isEqualTo(wanted);
        }
    }

    static List<RowRole> roles(TableShape shape, int rows) {
        List<RowRole> roles = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            roles.add(shape.role(row));
        }
        return roles;
    }

    static List<String> written(List<ColumnPlan> plans) {
        return plans.stream()
                .map(plan -> plan.index() + " "
                        + (plan.field() == null ? "-" : plan.field().key()) + " "
                        + (plan.unit() == null ? "" : plan.unit().label()) + " " + (plan.sinceJanuary() ? "年" : ""))
                .toList();
    }

    static List<String> wanted(List<String> plan, int right) {
        List<String> wanted = new ArrayList<>();
        for (int column = 0; column < plan.size(); column++) {
            if (!plan.get(column).isEmpty()) {
                String[] parts = LayoutFixture.expected(plan.get(column));
                wanted.add(column + right + " " + parts[0] + " " + parts[1] + " " + parts[2]);
            }
        }
        return wanted;
    }
}
