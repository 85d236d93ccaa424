package cn.banshi.ui.project.list;

import cn.banshi.base.AppException;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.LifeCycle.NoteNeed;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.kit.DateField;
import cn.banshi.ui.kit.SuggestField;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.create.Deadlines;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.project.MoveRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** The small forms of bulk changes: new status, new lead department, new deadline. */
final class BulkForms {
    private final UiContext context;
    private final BulkModel bulk;

    BulkForms(UiContext context, BulkModel bulk) {
        this.context = context;
        this.bulk = bulk;
    }

    void changeStatus(List<ItemView> items) {
        List<Dossier> now = items.stream()
                .map(item -> context.desk().ledger().dossier(item.project().id()))
                .filter(Objects::nonNull)
                .toList();
        List<Status> next = BulkModel.commonNext(now);
        if (next.isEmpty() || now.isEmpty()) {
            context.dialogs()
                    .tell(
                            Texts.of("list.bulk.status.none.title"),
                            Texts.of("list.bulk.status.none", BulkModel.waysApart(now)));
            return;
        }
        ComboBox<Status> to = new ComboBox<>(FXCollections.observableArrayList(next));
        to.setCellFactory(list -> new StatusCell());
        to.setButtonCell(new StatusCell());
        to.setValue(next.get(0));
        DateField date = new DateField(context.desk()::today);
        date.valueProperty().set(context.desk().today());
        TextField person = new TextField();
        TextField basis = new TextField();
        TextField note = new TextField();
        ObjectBinding<NoteNeed> need = Bindings.createObjectBinding(
                () -> BulkModel.noteNeed(now, Objects.requireNonNull(to.getValue())), to.valueProperty());
        note.promptTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> switch (need.get()) {
                            case NONE -> Texts.of("list.bulk.reason.may");
                            case REASON, RESTART_REASON -> Texts.of("list.bulk.reason.must");
                            case RESULT -> Texts.of("list.bulk.result.must");
                        },
                        need));
        ObservableBooleanValue ready = Bindings.createBooleanBinding(
                () -> date.valueProperty().get() != null && (!note.getText().isBlank() || need.get() == NoteNeed.NONE),
                date.valueProperty(),
                note.textProperty(),
                need);
        Node form = form(
                Texts.of("list.bulk.to"), to,
                Texts.of("list.bulk.date"), date,
                Texts.of("list.bulk.person"), person,
                Texts.of("list.bulk.basis"), basis,
                Texts.of("list.bulk.note"), note);
        if (context.dialogs()
                .form(Texts.of("list.bulk.status.title", items.size()), form, Texts.of("list.bulk.status"), ready)) {
            LocalDate on = date.valueProperty().get();
            bulk.move(
                    items,
                    new MoveRequest(
                            to.getValue(),
                            on == null ? context.desk().today() : on,
                            person.getText().strip(),
                            basis.getText().strip(),
                            note.getText().strip()),
                    this::refused);
        }
    }

    void changeLeadDepartment(List<ItemView> items) {
        SuggestField<Department> field = new SuggestField<>(
                () -> context.desk().ledger().office().departments().stream()
                        .filter(Department::active)
                        .toList(),
                Department::name);
        field.withDetails(each -> each.kind().label()).getStyleClass().add("roomy");
        ObservableBooleanValue ready = field.valueProperty().isNotNull();
        if (context.dialogs()
                .form(Texts.of("list.bulk.lead.title", items.size()), field, Texts.of("list.bulk.lead"), ready)) {
            Department chosen = field.valueProperty().get();
            if (chosen != null) {
                bulk.setLeadDepartment(items, chosen.id(), chosen.name(), this::refused);
            }
        }
    }

    void changeDeadline(List<ItemView> items) {
        TextField wording = new TextField();
        wording.setPromptText(Texts.of("list.bulk.deadline.prompt"));
        TextField reason = new TextField();
        TextField approver = new TextField();
        TextField basis = new TextField();
        Label echo = new Label();
        echo.getStyleClass().add("field-line");
        echo.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Deadlines.words(
                                wording.getText(),
                                context.desk().year(),
                                context.desk().today()),
                        wording.textProperty()));
        ObservableBooleanValue ready = Bindings.createBooleanBinding(
                () -> deadline(wording.getText()) != null && !reason.getText().isBlank(),
                wording.textProperty(),
                reason.textProperty());
        Node form = form(
                Texts.of("list.bulk.deadline.new"),
                wording,
                "",
                echo,
                Texts.of("list.bulk.reason"),
                reason,
                Texts.of("list.bulk.approver"),
                approver,
                Texts.of("list.bulk.basis"),
                basis);
        LocalDate date;
        if (context.dialogs()
                        .form(
                                Texts.of("list.bulk.deadline.title", items.size()),
                                form,
                                Texts.of("list.bulk.deadline"),
                                ready)
                && (date = deadline(wording.getText())) != null) {
            bulk.setDeadline(
                    items,
                    new BulkModel.NewDeadline(
                            date,
                            wording.getText().strip(),
                            reason.getText().strip(),
                            approver.getText().strip(),
                            basis.getText().strip()),
                    this::refused);
        }
    }

    private void refused(AppException trouble) {
        context.dialogs().tell(Texts.of("list.bulk.refused"), BulkModel.reasons(trouble));
    }

    private @Nullable LocalDate deadline(String wording) {
        return Deadlines.date(wording, context.desk().year(), context.desk().today());
    }

    private static Node form(Object... labelsAndFields) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("bulk-form");
        for (int index = 0; index < labelsAndFields.length; index += 2) {
            Label label = new Label((String) labelsAndFields[index]);
            label.getStyleClass().add("form-label");
            label.setMinWidth(Label.USE_PREF_SIZE);
            Node field = (Node) labelsAndFields[index + 1];
            label.setLabelFor(field);
            grid.addRow(index / 2, label, field);
        }
        return grid;
    }

    private static final class StatusCell extends ListCell<Status> {
        @Override
        protected void updateItem(@Nullable Status status, boolean empty) {
            super.updateItem(status, empty);
            setText(empty || status == null ? null : status.label());
        }
    }
}
