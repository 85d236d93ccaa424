package cn.banshi.domain.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.LayoutFixture;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.table.HeadingFinder;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same table laid out otherwise gives the same result. */
class LayoutVariantsTest {
    private static final int VARIANTS = 12;

    static Stream<LayoutFixture> layouts() {
        return LayoutFixture.all().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsVariantsAlike(LayoutFixture layout) {
        SplittableRandom random = new SplittableRandom(layout.name().hashCode());
        SoftAssertions all = new SoftAssertions();
        for (int variant = 0; variant < VARIANTS; variant++) {
            Variant made = new Variant(layout, random.split());
            RawSheet sheet = LayoutFixture.sheet(
                    made.rows, layout.facts().getOrDefault("sheet", "Sheet1"), made.down, made.right);
            String how = layout.name() + " as\n"
                    + made.rows.stream().map(Object::toString).collect(Collectors.joining("\n"));
            List<TableShape> shapes = HeadingFinder.find(sheet, layout.facts().getOrDefault("file", "表.xlsx"));
            all.assertThat(shapes).as(how).hasSize(1);
            if (shapes.size() != 1) {
                continue;
            }
            TableShape shape = shapes.get(0);
            List<RowRole> roles =
                    new ArrayList<>(LayoutsTest.roles(shape, Math.max(sheet.rows(), made.down + made.roles.size())));
            all.assertThat(roles.subList(made.down, roles.size()))
                    .as("roles of " + how)
                    .isEqualTo(made.roles);
            List<ColumnPlan> plans = ColumnMatcher.match(layout.kind(), shape, sheet, Optional.empty());
            all.assertThat(LayoutsTest.written(plans))
                    .as("plan of " + how)
                    .isEqualTo(LayoutsTest.wanted(layout.plan(), made.right));
        }
        all.assertAll();
    }

    /** A table laid out otherwise. */
    private static final class Variant {
        private final SplittableRandom random;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<RowRole> roles = new ArrayList<>();
        private final int down;
        private final int right;
        private final boolean unmerged;
        private final int dress;
        private final boolean full;

        Variant(LayoutFixture layout, SplittableRandom random) {
            this.random = random;
            this.down = random.nextInt(4);
            this.right = random.nextInt(3);
            this.unmerged = random.nextInt(3) == 0;
            this.dress = random.nextInt(3);
            this.full = layout.plan().size() > 3;
            boolean started = false;
            for (int row = 0; row < layout.rows().size(); row++) {
                RowRole role = layout.roles().get(row);
                List<String> cells = layout.rows().get(row);
                if (started && role == RowRole.DATA && row > 0 && random.nextInt(4) == 0 && !runsDown(cells)) {
                    insert(layout, cells.size());
                }
                started |= role == RowRole.DATA;
                boolean numbering = role == RowRole.HEADING && cells.contains("1") && cells.contains("2");
                add(role, role == RowRole.HEADING && !numbering ? dressed(cells) : cells);
            }
        }

        private static boolean runsDown(List<String> cells) {
            return cells.contains("^");
        }

        private void add(RowRole role, List<String> cells) {
            roles.add(role);
            rows.add(cells);
        }

        private void insert(LayoutFixture layout, int width) {
            int what = random.nextInt(full ? 4 : 1);
            List<String> cells = new ArrayList<>(java.util.Collections.nCopies(width, ""));
            int first = 0;
            while (layout.plan().get(first).isEmpty()) {
                first++;
            }
            switch (what) {
                case 0 -> add(RowRole.BLANK, cells);
                case 1 -> {
                    cells.set(first, "（三）其他类");
                    add(RowRole.GROUP, cells);
                }
                case 2 -> {
                    cells.set(first, "四、公共服务");
                    for (int column = first + 1; column < width; column++) {
                        cells.set(column, "<");
                    }
                    add(RowRole.GROUP, cells);
                }
                default -> {
                    cells.set(first, random.nextBoolean() ? "小　计" : "合计");
                    add(RowRole.TOTAL, cells);
                }
            }
        }

        private List<String> dressed(List<String> cells) {
            return cells.stream().map(this::dressed).toList();
        }

        private String dressed(String cell) {
            if (cell.equals("<") || cell.equals("^")) {
                return unmerged ? "" : cell;
            }
            if (cell.length() < 2 || cell.contains("\\n")) {
                return cell;
            }
            return switch (dress) {
                case 0 -> cell;
                case 1 -> cell.substring(0, cell.length() / 2) + "\\n" + cell.substring(cell.length() / 2);
                default ->
                    " " + cell.substring(0, 1) + "　"
                            + cell.substring(1).replace('（', '(').replace('）', ')') + " ";
            };
        }
    }

    @Test
    void keepsKeyOfLayoutOverMonthsAndLineBreaks() {
        List<String> july = List.of("序号", "项目名称", "截至6月底进展", "7月工作计划", "2021年投资（万元）");
        List<String> august = List.of("序号", "项目\\n名称", "截至7月底进展", "8月工作计划", "2022年投资(万元)");
        List<String> row = List.of("1", "道路", "完成", "继续", "#3");
        TableShape one = HeadingFinder.find(LayoutFixture.sheet(List.of(july, row), "", 0, 0), "")
                .get(0);
        TableShape other = HeadingFinder.find(LayoutFixture.sheet(List.of(august, row), "", 2, 1), "")
                .get(0);
        assertThat(Layout.keyOf(one)).isEqualTo(Layout.keyOf(other));
        List<String> swapped = List.of("序号", "截至6月底进展", "项目名称", "7月工作计划", "2021年投资（万元）");
        TableShape third = HeadingFinder.find(LayoutFixture.sheet(List.of(swapped, row), "", 0, 0), "")
                .get(0);
        assertThat(Layout.keyOf(third)).isNotEqualTo(Layout.keyOf(one));
    }

    @Test
    void takesWhatTheClerkChoseBeforeFirst() {
        List<String> head = List.of("序号", "项目名称", "责任单位", "说明", "经费");
        List<String> row = List.of("1", "道路", "建设办", "急", "#3");
        RawSheet sheet = LayoutFixture.sheet(List.of(head, row), "", 0, 0);
        TableShape shape = HeadingFinder.find(sheet, "").get(0);
        Layout chosen = new Layout(
                Layout.keyOf(shape),
                IncomingKind.PROJECTS,
                List.of(
                        new Layout.LayoutColumn("责任单位", "supportingDepartments", null, false),
                        new Layout.LayoutColumn("说明", "content", null, false),
                        new Layout.LayoutColumn(
                                "经费", "plannedYear", cn.banshi.domain.intake.field.MoneyUnit.WAN, false)));
        List<ColumnPlan> plans = ColumnMatcher.match(IncomingKind.PROJECTS, shape, sheet, Optional.of(chosen));
        assertThat(LayoutsTest.written(plans))
                .containsExactly("0 -  ", "1 name  ", "2 supportingDepartments  ", "3 content  ", "4 plannedYear 万元 ");
        assertThat(plans.get(3).origin()).isEqualTo(ColumnPlan.Origin.REMEMBERED);
        assertThat(plans.get(1).origin()).isEqualTo(ColumnPlan.Origin.HEADING);
        assertThat(plans.get(0).origin()).isEqualTo(ColumnPlan.Origin.KNOWN_UNUSED);
        assertThat(Layout.of(IncomingKind.PROJECTS, shape, plans).columns().get(4))
                .isEqualTo(new Layout.LayoutColumn(
                        "经费", "plannedYear", cn.banshi.domain.intake.field.MoneyUnit.WAN, false));
    }
}
