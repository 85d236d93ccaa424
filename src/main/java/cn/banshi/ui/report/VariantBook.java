package cn.banshi.ui.report;

import cn.banshi.report.definition.ReportChoice;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.report.VariantWork;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The named columns of the report in front, kept with the ledger. */
final class VariantBook {
    private final VariantWork variants;
    private final ReportChoices choices;
    private final TaskRunner tasks;
    private final ObservableList<NamedColumns> kept = FXCollections.observableArrayList();

    VariantBook(VariantWork variants, ReportChoices choices, Desk desk, TaskRunner tasks) {
        this.variants = variants;
        this.choices = choices;
        this.tasks = tasks;
        choices.entryProperty().addListener(change -> read());
        desk.onChange(change -> read());
        read();
    }

    /** By name. */
    ObservableList<NamedColumns> kept() {
        return kept;
    }

    private void read() {
        kept.setAll(
                choices.heeds(ReportChoice.COLUMNS)
                        ? variants.list(code()).stream()
                                .map(one -> new NamedColumns(one.name(), one.columns()))
                                .toList()
                        : List.of());
    }

    private String code() {
        return choices.entryProperty().get().code();
    }

    /** Keeps columns under their name, in place of those that had it. */
    void keep(NamedColumns columns) {
        String code = code();
        tasks.write(progress -> variants.save(code, columns.name(), columns.columns()), saved -> read());
    }

    /** Removes named columns; a report that is shown with them stays as it is. */
    void remove(String name) {
        String code = code();
        tasks.write(
                progress -> {
                    variants.remove(code, name);
                    return name;
                },
                removed -> read());
    }
}
