package cn.banshi.domain.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.SampleSheets;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.HeadingFinder;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample workbooks must come out as the data folder says. */
class SampleTablesTest {
    @ParameterizedTest
    @CsvSource({
        "projects-heshun, PROJECTS",
        "progress-wenchang, PROGRESS",
        "requests-donghu, REQUESTS",
        "projects-departments, PROJECTS"
    })
    void readsSampleAsExpected(String file, IncomingKind kind) {
        RawSheet sheet = SampleSheets.read(file + ".xlsx");
        JsonObject expected = SampleSheets.expected(file + ".json").getAsJsonObject("expect");
        List<TableShape> shapes = HeadingFinder.find(sheet, file + ".xlsx");
        assertThat(shapes).hasSize(1);
        TableShape shape = shapes.get(0);
        SoftAssertions all = new SoftAssertions();
        List<Integer> rows = numbers(expected, "headingRows");
        all.assertThat(List.of(shape.firstHeading() + 1, shape.lastHeading() + 1))
                .isEqualTo(List.of(rows.get(0), rows.get(rows.size() - 1)));
        all.assertThat(KindGuess.of(shape, sheet)).contains(kind);
        List<Integer> data = new ArrayList<>();
        expected.getAsJsonArray("rows")
                .forEach(row -> data.add(row.getAsJsonObject().get("row").getAsInt()));
        List<Integer> found = new ArrayList<>();
        List<Integer> structure = new ArrayList<>();
        for (int row = shape.lastHeading() + 1; row < sheet.rows(); row++) {
            if (shape.role(row) == RowRole.DATA) {
                found.add(row + 1);
            } else if (shape.role(row) != RowRole.BLANK) {
                structure.add(row + 1);
            }
        }
        all.assertThat(found).isEqualTo(data);
        all.assertThat(structure).isEqualTo(numbers(expected, "structureRows"));
        List<ColumnPlan> plans = ColumnMatcher.match(kind, shape, sheet, Optional.empty());
        List<String> planned = new ArrayList<>();
        plans.forEach(plan -> planned.add(letter(plan.index()) + " " + plan.heading() + " "
                + (plan.field() == null ? "-" : plan.field().key()) + " "
                + (plan.unit() == null ? "" : plan.unit().label())));
        List<String> wanted = new ArrayList<>();
        for (JsonElement element : expected.getAsJsonArray("columns")) {
            JsonObject column = element.getAsJsonObject();
            JsonElement field = column.get("field");
            wanted.add(column.get("column").getAsString() + " "
                    + column.get("heading").getAsString() + " "
                    + (field.isJsonNull() ? "-" : field.getAsString()) + " "
                    + (column.has("unit") ? column.get("unit").getAsString() : ""));
        }
        all.assertThat(planned).isEqualTo(wanted);
        all.assertAll();
    }

    @Test
    void takesYearMonthAndReporterFromTitles() {
        TableShape shape = only("progress-wenchang");
        assertThat(shape.listYear()).isEqualTo(2021);
        assertThat(shape.month()).isEqualTo(YearMonth.of(2021, 10));
        assertThat(shape.asOf()).isEqualTo(LocalDate.of(2021, 10, 31));
        assertThat(shape.reporter()).isEqualTo("文昌社区");
        assertThat(shape.unit()).isEqualTo(MoneyUnit.WAN);
        TableShape requests = only("requests-donghu");
        assertThat(requests.asOf()).isEqualTo(LocalDate.of(2021, 10, 31));
        assertThat(requests.listYear()).isEqualTo(2021);
        assertThat(requests.reporter()).isEqualTo("东湖社区党总支");
        assertThat(requests.unit()).isNull();
        TableShape plan = only("projects-departments");
        assertThat(plan.unit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(plan.month()).isNull();
        assertThat(plan.reporter()).isEqualTo("街道财政所");
        assertThat(only("projects-heshun").reporter()).isEqualTo("和顺社区居民委员会");
    }

    @Test
    void knowsWhichCumulativeCountsFromJanuary() {
        RawSheet sheet = SampleSheets.read("progress-wenchang.xlsx");
        TableShape shape = HeadingFinder.find(sheet, "").get(0);
        assertThat(ColumnMatcher.match(IncomingKind.PROGRESS, shape, sheet, Optional.empty()))
                .filteredOn(ColumnPlan::sinceJanuary)
                .extracting(ColumnPlan::heading)
                .containsExactly("年内累计完成");
    }

    @ParameterizedTest
    @CsvSource({"form-progress, 2, 3", "form-monthly, 3, 3", "form-closed, 3, 4"})
    void findsHeadingOfEmptyForm(String file, int first, int last) {
        TableShape shape = only(file);
        assertThat(shape.firstHeading()).isEqualTo(first);
        assertThat(shape.lastHeading()).isEqualTo(last);
        assertThat(shape.roles()).doesNotContain(RowRole.DATA);
    }

    @Test
    void readsFootOfEmptyForms() {
        assertThat(only("form-closed").role(10)).isEqualTo(RowRole.TOTAL);
        assertThat(only("form-closed").role(11)).isEqualTo(RowRole.NOTE);
        assertThat(only("form-closed").role(12)).isEqualTo(RowRole.NOTE);
        assertThat(only("form-monthly").role(16)).isEqualTo(RowRole.NOTE);
        assertThat(only("form-monthly").role(17)).isEqualTo(RowRole.NOTE);
        assertThat(only("form-progress").role(15)).isEqualTo(RowRole.NOTE);
    }

    private static TableShape only(String file) {
        List<TableShape> shapes = HeadingFinder.find(SampleSheets.read(file + ".xlsx"), "");
        assertThat(shapes).hasSize(1);
        return shapes.get(0);
    }

    private static List<Integer> numbers(JsonObject object, String key) {
        List<Integer> numbers = new ArrayList<>();
        object.getAsJsonArray(key).forEach(element -> numbers.add(element.getAsInt()));
        return numbers;
    }

    private static String letter(int column) {
        return String.valueOf((char) ('A' + column));
    }
}
