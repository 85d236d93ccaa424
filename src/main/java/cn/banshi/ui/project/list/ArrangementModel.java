package cn.banshi.ui.project.list;

import cn.banshi.ui.shell.ProjectFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Columns, widths and order as the clerk left them, and the named views. */
public final class ArrangementModel {
    private final ListMemory memory;
    private final ProjectListModel list;
    private final SavedView standard;
    private final ObjectProperty<ColumnLayout> columns = new SimpleObjectProperty<>();
    private final ObservableList<SavedView> views = FXCollections.observableArrayList();

    /**
     * @param standardName name of the view that is always there
     */
    public ArrangementModel(ListMemory memory, ProjectListModel list, String standardName) {
        this.memory = memory;
        this.list = list;
        this.standard = new SavedView(standardName, ProjectFilter.ALL, Fields.STANDARD_SORT, Fields.STANDARD);
        SavedView last = SavedView.read(memory.lastArrangement(), Fields.keys(), standard);
        columns.set(last.columns());
        list.sortProperty().set(last.sort());
        memory.views().forEach(map -> views.add(SavedView.read(map, Fields.keys(), standard)));
        columns.addListener((property, before, now) -> keep());
        list.sortProperty().addListener((property, before, now) -> keep());
    }

    private void keep() {
        memory.keepArrangement(
                new SavedView("", ProjectFilter.ALL, list.sortProperty().get(), columns.get()).write());
    }

    private void keepViews() {
        memory.keepViews(views.stream().map(SavedView::write).toList());
    }

    /** Stores filter, order and columns of now under a name; a view of the same name is replaced. */
    public SavedView save(String name) {
        SavedView view = new SavedView(
                name.strip(), list.filterProperty().get(), list.sortProperty().get(), columns.get());
        List<SavedView> next = new ArrayList<>(views);
        next.removeIf(other -> other.name().equals(view.name()));
        next.add(view);
        views.setAll(next);
        keepViews();
        return view;
    }

    /** Deletes a named view. */
    public void delete(SavedView view) {
        if (views.remove(view)) {
            keepViews();
        }
    }

    /** Shows the list as a view says. */
    public void use(SavedView view) {
        columns.set(view.columns());
        list.sortProperty().set(view.sort());
        list.filterProperty().set(view.filter());
    }

    /** The view that is shown exactly as it was stored. */
    public Optional<SavedView> current() {
        List<SavedView> all = new ArrayList<>(views);
        all.add(0, standard);
        return all.stream()
                .filter(view -> view.filter().equals(list.filterProperty().get())
                        && view.sort().equals(list.sortProperty().get())
                        && view.columns().keys().equals(columns.get().keys()))
                .findFirst();
    }

    /** Shows a column more or one less; the last one stays. */
    public void toggle(String fieldKey) {
        ColumnLayout next = columns.get().toggled(fieldKey, Fields.catalogue());
        if (!next.columns().isEmpty()) {
            columns.set(next);
        }
    }

    /** The view that is always there. */
    public SavedView standard() {
        return standard;
    }

    /** Named views, oldest first. */
    public ObservableList<SavedView> views() {
        return FXCollections.unmodifiableObservableList(views);
    }

    /** Shown columns. */
    public ObjectProperty<ColumnLayout> columnsProperty() {
        return columns;
    }
}
