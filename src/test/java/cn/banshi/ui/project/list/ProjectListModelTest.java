package cn.banshi.ui.project.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.work.list.ListPicture;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectListModelTest {
    @TempDir
    static Path folder;

    private static SampleDesk sample;

    private ProjectListModel model;

    @BeforeAll
    static void open() {
        sample = SampleDesk.open(folder.resolve("ledger"));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @BeforeEach
    void reload() {
        sample.desk().yearProperty().set(2021);
        model = new ProjectListModel(sample.desk(), new InlineTaskRunner());
        model.reload();
    }

    private static FigureSet overall() {
        return Figures.startPage(sample.desk().ledger(), 2021, sample.desk().today())
                .overall();
    }

    @Test
    void sumsOfTheWholeListAreTheFiguresOfTheYear() {
        assertThat(model.sumsProperty().get().count()).isEqualTo(42);
        assertThat(model.sumsProperty().get().figures()).isEqualTo(overall());
        assertThat(overall().plannedYear().wan(2)).hasToString("2476.15");
        assertThat(overall().yearInvestmentRate().percent(1)).isEqualTo("89.6%");
    }

    @Test
    void sumsFollowTheFilter() {
        model.filterProperty().set(Filters.light(ProjectFilter.ALL, Light.LATE));

        FigureSet figures = model.sumsProperty().get().figures();
        assertThat(model.rows()).hasSize(2);
        assertThat(figures).isNotNull();
        assertThat(figures.plannedYear().wan(2)).hasToString("220.00");
        assertThat(figures.investedInYear().wan(2)).hasToString("129.80");
    }

    @Test
    void sumsTheSelectedRowsByThemselves() {
        model.selectRange(2, 4);

        FigureSet figures = model.selectedSumsProperty().get().figures();
        assertThat(model.selectedSumsProperty().get().count()).isEqualTo(3);
        assertThat(figures).isNotNull();
        assertThat(figures.plannedYear().wan(2)).hasToString("48.00");
        assertThat(figures.investedInYear().wan(2)).hasToString("26.60");
    }

    @Test
    void togglesSelectsAllAndNone() {
        long first = model.rows().get(0).project().id();
        model.toggle(first);
        assertThat(model.isSelected(first)).isTrue();
        model.toggle(first);
        assertThat(model.selectedIds()).isEmpty();
        model.selectAll();
        assertThat(model.selectedProperty().get()).hasSize(42);
        model.selectNone();
        assertThat(model.selectedSumsProperty().get()).isEqualTo(ProjectListModel.Sums.NONE);
    }

    @Test
    void keepsTheSelectionOnOtherOrdersAndDropsRowsThatAreFilteredAway() {
        model.selectRange(0, 2);
        Set<Long> before = Set.copyOf(model.selectedIds());

        model.sortProperty().set(new SortOrder("name", true));
        assertThat(model.selectedIds()).isEqualTo(before);

        model.filterProperty().set(Filters.light(ProjectFilter.ALL, Light.LATE));
        assertThat(model.selectedIds()).hasSize(2);
    }

    @Test
    void showsConditionsAsChipsThatTakeThemselvesAway() {
        model.filterProperty()
                .set(Filters.statuses(
                        Filters.only(
                                Filters.text(ProjectFilter.ALL, "东湖"), new ProjectFilter.Only("11月办结", Set.of(1L, 2L))),
                        Set.of(Status.DONE)));

        assertThat(model.chips()).extracting(Chip::words).containsExactly("11月办结", "已办结");
        assertThat(model.chips().get(0).without())
                .isEqualTo(Filters.statuses(Filters.text(ProjectFilter.ALL, "东湖"), Set.of(Status.DONE)));
    }

    @Test
    void picturesTheListAsSeenOrTheSelectedRowsOnly() {
        model.filterProperty().set(Filters.light(ProjectFilter.ALL, Light.LATE));
        model.toggle(model.rows().get(1).project().id());

        ListPicture all = model.picture("清单", List.of("name", "light"), false);
        ListPicture selected = model.picture("清单", List.of("name"), true);

        assertThat(all.filter()).isEqualTo("滞后");
        assertThat(all.rows()).hasSize(2);
        assertThat(all.columns()).extracting(field -> field.key()).containsExactly("name", "light");
        assertThat(selected.rows()).containsExactly(model.rows().get(1));
    }

    @Test
    void changesTheListWithTheYear() {
        sample.desk().yearProperty().set(2020);

        assertThat(model.rows()).isNotEmpty().hasSizeLessThan(42);
        assertThat(model.rows()).extracting(ItemView::year).containsOnly(2020);
        assertThat(sample.desk().years()).startsWith(2021).contains(2020);
    }
}
