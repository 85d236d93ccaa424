package cn.banshi.ui.project.detail;

import cn.banshi.domain.project.Finding;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.project.detail.form.FormField;
import cn.banshi.ui.project.detail.form.FormTable;
import cn.banshi.ui.project.detail.form.ItemForm;
import cn.banshi.ui.project.detail.form.Marks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Brings what the checks say to the fields and tables, and counts what must be changed. */
final class FormFindings {
    private final ItemForm form;
    private final ReadOnlyIntegerWrapper errors = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper warnings = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper elsewhere = new ReadOnlyStringWrapper("");

    FormFindings(ItemForm form) {
        this.form = form;
    }

    /** How many places must be changed before it can be saved. */
    ReadOnlyIntegerProperty errorsProperty() {
        return errors.getReadOnlyProperty();
    }

    /** How many places are to be looked at. */
    ReadOnlyIntegerProperty warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /** Sentences about fields that this screen does not show. */
    ReadOnlyStringProperty elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }

    /** Takes everything back. */
    void clear() {
        show(List.of(), List.of(), true);
    }

    /**
     * Shows findings at their places.
     *
     * @param own what the form itself found
     * @param found what the checks found
     * @param all false while a new item is filled: then only what was typed is judged
     */
    void show(List<Finding> own, List<Finding> found, boolean all) {
        Set<Finding> every = new LinkedHashSet<>();
        every.addAll(own);
        every.addAll(found);
        Marks marks = new Marks(form.contested().size(), 0);
        Set<Finding> placed = new LinkedHashSet<>();
        for (ProjectField field : ProjectField.values()) {
            if (form.has(field)) {
                FormField shown = form.field(field);
                List<Finding> here = all || shown.dirty() ? of(every, Set.of(field)) : List.of();
                placed.addAll(of(every, Set.of(field)));
                shown.show(here);
                marks = marks.plus(Marks.of(List.of(here)));
            }
        }
        for (FormTable<?> table : form.tables().all()) {
            List<Finding> here = of(every, fields(table));
            placed.addAll(here);
            marks = marks.plus(table.show(here));
        }
        List<String> rest = new ArrayList<>();
        for (Finding finding : every) {
            if (!placed.contains(finding) && (all || !own.isEmpty())) {
                rest.add(finding.sentence());
                marks = marks.plus(Marks.of(List.of(List.of(finding))));
            }
        }
        elsewhere.set(String.join("；", rest));
        errors.set(marks.errors());
        warnings.set(marks.warnings());
    }

    /** Every field whose findings belong to a table: its own and those of its columns. */
    private static Set<ProjectField> fields(FormTable<?> table) {
        Set<ProjectField> fields = new LinkedHashSet<>(table.spec().fields());
        table.spec()
                .columns()
                .forEach(column -> ProjectField.ofKey(column.key()).ifPresent(fields::add));
        return fields;
    }

    private static List<Finding> of(Set<Finding> findings, Set<ProjectField> fields) {
        Stream<Finding> here = findings.stream().filter(finding -> fields.contains(finding.field()));
        return here.toList();
    }
}
