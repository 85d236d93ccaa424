package cn.banshi.ui.project.list;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.shell.ProjectFilter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrangementModelTest {
    @TempDir
    static Path folder;

    private static SampleDesk sample;

    private final Memory memory = new Memory();
    private final ProjectListModel list = new ProjectListModel(sample.desk(), new InlineTaskRunner());

    @BeforeAll
    static void open() {
        sample = SampleDesk.open(folder.resolve("ledger"));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    private static final class Memory implements ListMemory {
        private Map<String, String> arrangement = Map.of();
        private List<Map<String, String>> views = new ArrayList<>();

        @Override
        public Map<String, String> lastArrangement() {
            return arrangement;
        }

        @Override
        public void keepArrangement(Map<String, String> kept) {
            arrangement = kept;
        }

        @Override
        public List<Map<String, String>> views() {
            return views;
        }

        @Override
        public void keepViews(List<Map<String, String>> kept) {
            views = kept;
        }
    }

    private ArrangementModel arrangement() {
        return new ArrangementModel(memory, list, "全部项目");
    }

    @Test
    void beginsWithTheStandardView() {
        ArrangementModel arrangement = arrangement();

        assertThat(arrangement.current()).contains(arrangement.standard());
        assertThat(arrangement.columnsProperty().get()).isEqualTo(Fields.STANDARD);
    }

    @Test
    void bringsFilterOrderAndColumnsOfANamedViewBack() {
        ArrangementModel arrangement = arrangement();
        ProjectFilter filter = Filters.statuses(
                Filters.departments(Filters.text(Filters.light(ProjectFilter.ALL, Light.LATE), "东湖"), Set.of(4L, 2L)),
                Set.of(Status.UNDERWAY));
        list.filterProperty().set(filter);
        list.sortProperty().set(new SortOrder(ItemField.PLANNED_TOTAL.key(), true));
        arrangement.toggle(ItemField.CONTENT.key());
        arrangement.save(" 我的 ");
        arrangement.use(arrangement.standard());

        ArrangementModel later = arrangement();
        later.use(later.views().get(0));

        assertThat(later.views()).extracting(SavedView::name).containsExactly("我的");
        assertThat(list.filterProperty().get()).isEqualTo(filter);
        assertThat(list.sortProperty().get()).isEqualTo(new SortOrder(ItemField.PLANNED_TOTAL.key(), true));
        assertThat(later.columnsProperty().get().shows(ItemField.CONTENT.key())).isTrue();
        assertThat(later.current()).contains(later.views().get(0));
    }

    @Test
    void replacesAViewOfTheSameNameAndDeletesIt() {
        ArrangementModel arrangement = arrangement();
        arrangement.save("甲");
        list.filterProperty().set(Filters.text(ProjectFilter.ALL, "井盖"));
        SavedView second = arrangement.save("甲");

        assertThat(arrangement.views()).containsExactly(second);

        arrangement.delete(second);
        assertThat(arrangement.views()).isEmpty();
        assertThat(memory.views()).isEmpty();
    }

    @Test
    void doesNotStoreRowsThatAnotherScreenSent() {
        list.filterProperty().set(Filters.only(ProjectFilter.ALL, new ProjectFilter.Only("11月办结", Set.of(1L))));

        assertThat(arrangement().save("甲").filter()).isEqualTo(ProjectFilter.ALL);
    }

    @Test
    void remembersColumnsWidthsAndOrderOfLastTime() {
        ArrangementModel arrangement = arrangement();
        arrangement.toggle(ItemField.CODE.key());
        arrangement.columnsProperty().set(arrangement.columnsProperty().get().resized(ItemField.COMMUNITY.key(), 9.5));
        list.sortProperty().set(new SortOrder(ItemField.NAME.key(), true));
        ColumnLayout left = arrangement.columnsProperty().get();

        list.sortProperty().set(Fields.STANDARD_SORT);
        memory.keepArrangement(
                new SavedView("", ProjectFilter.ALL, new SortOrder(ItemField.NAME.key(), true), left).write());
        ArrangementModel later = arrangement();

        assertThat(later.columnsProperty().get()).isEqualTo(left);
        assertThat(list.sortProperty().get()).isEqualTo(new SortOrder(ItemField.NAME.key(), true));
    }

    @Test
    void fallsBackToTheStandardWhereSettingsAreBroken() {
        memory.keepArrangement(Map.of("columns", "nonsense:1,,:", "sort", "nothing", "lights", "GREEN"));

        ArrangementModel arrangement = arrangement();

        assertThat(arrangement.columnsProperty().get()).isEqualTo(Fields.STANDARD);
        assertThat(list.sortProperty().get()).isEqualTo(Fields.STANDARD_SORT);
    }

    @Test
    void putsAColumnBackAtItsPlaceOfTheCatalogue() {
        ArrangementModel arrangement = arrangement();
        arrangement.toggle(ItemField.CATEGORY.key());
        arrangement.toggle(ItemField.CATEGORY.key());

        assertThat(arrangement.columnsProperty().get().keys()).isEqualTo(Fields.STANDARD.keys());
    }
}
