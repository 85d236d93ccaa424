package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.shell.Desk;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.work.list.ListPicture;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What 实事项目 shows: rows under a filter in an order, counts of the lights, sums of the filtered and the selected rows.
 *
 * <p>Knows no nodes. Every change of year, filter, sort or ledger asks the {@link ListEngine} anew in the background; only
 * the newest answer is shown. To be used on the FX thread.
 */
public final class ProjectListModel {
    private final Desk desk;
    private final TaskRunner tasks;
    private final ListEngine engine = new ListEngine();
    private final Latest latestRows = new Latest();
    private final Latest latestSums = new Latest();
    private final Latest latestSelectedSums = new Latest();

    private final ObjectProperty<ProjectFilter> filter = new SimpleObjectProperty<>(ProjectFilter.ALL);
    private final ObjectProperty<SortOrder> sort = new SimpleObjectProperty<>(Fields.STANDARD_SORT);
    private final ObservableList<ItemView> rows = FXCollections.observableArrayList();
    private final ObservableList<ItemView> rowsReadOnly = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyObjectWrapper<LightCounts> lights = new ReadOnlyObjectWrapper<>(LightCounts.NONE);
    private final ReadOnlyObjectWrapper<OfficeData> office;
    private final ReadOnlyObjectWrapper<Sums> sums = new ReadOnlyObjectWrapper<>(Sums.NONE);
    private final ReadOnlyObjectWrapper<Sums> selectedSums = new ReadOnlyObjectWrapper<>(Sums.NONE);
    private final ReadOnlyObjectWrapper<List<ItemView>> selected = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Boolean> loaded = new ReadOnlyObjectWrapper<>(false);
    private Set<Long> selectedIds = Set.of();
    private ListEngine.@Nullable Question shown;

    /**
     * Figures of some rows.
     *
     * @param count number of rows
     * @param figures their figures, null while they are computed
     */
    public record Sums(int count, @Nullable FigureSet figures) {
        /** No rows. */
        public static final Sums NONE = new Sums(0, null);
    }

    /** A list of the year in front; filled by {@link #reload()}, then follows the ledger. */
    public ProjectListModel(Desk desk, TaskRunner tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.office = new ReadOnlyObjectWrapper<>(desk.ledger().office());
        desk.yearProperty().addListener((property, before, now) -> reload());
        desk.ledgerProperty().addListener((property, before, now) -> reload());
        filter.addListener((property, before, now) -> reload());
        sort.addListener((property, before, now) -> reload());
    }

    /** Asks anew. */
    public void reload() {
        ListEngine.Question question = question();
        tasks.read(progress -> engine.answer(question), latestRows.only(answer -> show(question, answer)));
    }

    private ListEngine.Question question() {
        return new ListEngine.Question(desk.ledger(), desk.today(), desk.year(), filter.get(), sort.get());
    }

    private void show(ListEngine.Question question, ListEngine.Answer answer) {
        shown = question;
        office.set(answer.office());
        lights.set(answer.lights());
        rows.setAll(answer.rows());
        loaded.set(true);
        select(selectedIds);
        sum(answer.rows(), sums, latestSums);
    }

    /** Makes ready for the first search in the background; for when the first rows are on the screen. */
    void readySearch() {
        tasks.read(
                progress -> {
                    engine.readySearch();
                    return true;
                },
                done -> {});
    }

    private void sum(List<ItemView> of, ReadOnlyObjectWrapper<Sums> into, Latest latest) {
        ListEngine.Question about = shown == null ? question() : shown;
        into.set(new Sums(of.size(), null));
        tasks.read(
                progress -> Figures.ofRows(about.ledger(), about.year(), about.asOf(), of),
                latest.<FigureSet>only(figures -> into.set(new Sums(of.size(), figures))));
    }

    /** Takes a row into the selection, or out of it. */
    public void toggle(long id) {
        Set<Long> ids = new LinkedHashSet<>(selectedIds);
        if (!ids.remove(id)) {
            ids.add(id);
        }
        select(ids);
    }

    /** Adds the rows from one place of the list to another, both included, in either direction. */
    public void selectRange(int from, int to) {
        Set<Long> ids = new LinkedHashSet<>(selectedIds);
        for (int row = Math.max(0, Math.min(from, to)); row <= Math.max(from, to) && row < rows.size(); row++) {
            ids.add(rows.get(row).project().id());
        }
        select(ids);
    }

    /** Selects every shown row. */
    public void selectAll() {
        Set<Long> ids = new LinkedHashSet<>(rows.size() * 2);
        rows.forEach(view -> ids.add(view.project().id()));
        select(ids);
    }

    /** Selects nothing. */
    public void selectNone() {
        select(Set.of());
    }

    /** Selects exactly these rows, as far as they are shown. */
    public void select(Set<Long> ids) {
        if (ids.isEmpty() && selectedIds.isEmpty()) {
            return;
        }
        List<ItemView> views =
                rows.stream().filter(view -> ids.contains(view.project().id())).toList();
        Set<Long> found = new LinkedHashSet<>(views.size() * 2);
        views.forEach(view -> found.add(view.project().id()));
        selectedIds = found;
        selected.set(views);
        if (views.isEmpty()) {
            latestSelectedSums.forget();
            selectedSums.set(Sums.NONE);
        } else {
            sum(views, selectedSums, latestSelectedSums);
        }
    }

    /** Whether a row is selected. */
    public boolean isSelected(long id) {
        return selectedIds.contains(id);
    }

    /** Ids of the selected rows, in the order of the list. */
    public Set<Long> selectedIds() {
        return Collections.unmodifiableSet(selectedIds);
    }

    /** The list as seen, to copy, print or write. */
    public ListPicture picture(String title, List<String> fieldKeys, boolean onlySelected) {
        List<ItemView> listed = onlySelected ? selected.get() : List.copyOf(rows);
        return new ListPicture(
                title,
                Chips.inWords(filter.get(), office.get()),
                question().asOf(),
                fieldKeys.stream().map(Fields::byKey).toList(),
                listed);
    }

    /** Conditions in force. */
    public List<Chip> chips() {
        return Chips.of(filter.get(), office.get());
    }

    /** Conditions. */
    public ObjectProperty<ProjectFilter> filterProperty() {
        return filter;
    }

    /** Order. */
    public ObjectProperty<SortOrder> sortProperty() {
        return sort;
    }

    /** Rows as shown; changed as a whole. */
    public ObservableList<ItemView> rows() {
        return rowsReadOnly;
    }

    /** Counts of the light segments. */
    public ReadOnlyObjectProperty<LightCounts> lightsProperty() {
        return lights.getReadOnlyProperty();
    }

    /** What the rows refer to. */
    public ReadOnlyObjectProperty<OfficeData> officeProperty() {
        return office.getReadOnlyProperty();
    }

    /** Sums of all shown rows. */
    public ReadOnlyObjectProperty<Sums> sumsProperty() {
        return sums.getReadOnlyProperty();
    }

    /** Sums of the selected rows. */
    public ReadOnlyObjectProperty<Sums> selectedSumsProperty() {
        return selectedSums.getReadOnlyProperty();
    }

    /** Selected rows, in the order of the list. */
    public ReadOnlyObjectProperty<List<ItemView>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether a first answer has come. */
    public ReadOnlyObjectProperty<Boolean> loadedProperty() {
        return loaded.getReadOnlyProperty();
    }
}
