package cn.banshi.ui.form;

import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.DialogService.FileKind;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.form.FormWork;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;

/** Asks for a file or a name before something is done with a form as a whole. */
final class FormDialogs {
    private static final String XLSX = "xlsx";

    private final FormModel model;
    private final FormActs acts;
    private final DialogService dialogs;

    FormDialogs(FormModel model, FormActs acts, DialogService dialogs) {
        this.model = model;
        this.acts = acts;
        this.dialogs = dialogs;
    }

    void create() {
        FileKind kind = new FileKind(Texts.of("output.kind.xlsx"), XLSX);
        dialogs.chooseOpen(Texts.of("form.create.title"), List.of(kind)).ifPresent(acts::add);
    }

    void takeIn() {
        FileKind kind = new FileKind(Texts.of("form.kind.parcel"), FormWork.PARCEL);
        dialogs.chooseOpen(Texts.of("form.take.in"), List.of(kind)).ifPresent(acts::takeIn);
    }

    void rename() {
        FormDraft draft = model.draft();
        if (draft == null) {
            return;
        }
        TextField name = new TextField(draft.kept());
        boolean yes = dialogs.form(
                Texts.of("form.rename"),
                name,
                Texts.of("form.rename.act"),
                name.textProperty().isNotEmpty());
        if (yes) {
            acts.rename(name.getText());
        }
    }

    void export() {
        FormDraft draft = model.draft();
        if (draft == null) {
            return;
        }
        FileKind kind = new FileKind(Texts.of("form.kind.parcel"), FormWork.PARCEL);
        Optional<Path> target = dialogs.chooseSave(Texts.of("form.export"), draft.kept() + "." + FormWork.PARCEL, kind);
        target.ifPresent(acts::export);
    }
}
