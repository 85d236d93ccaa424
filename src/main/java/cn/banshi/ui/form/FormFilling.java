package cn.banshi.ui.form;

import cn.banshi.base.AppException;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.ui.shell.Notices;
import cn.banshi.work.draft.Draft;
import cn.banshi.work.form.FilledForm;
import cn.banshi.work.form.FormEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Fills forms into the folder that the clerk chose once; every filling is an edition of its own. */
final class FormFilling {
    private static final String FOLDER = "forms.folder";

    private final FormModel model;
    private final DialogService dialogs;
    private final UserSettings settings;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<String>> warnings = new ReadOnlyObjectWrapper<>(List.of());

    FormFilling(FormModel model, DialogService dialogs, UserSettings settings, Notices notices) {
        this.model = model;
        this.dialogs = dialogs;
        this.settings = settings;
        this.notices = notices;
    }

    /** What the last filling warned of. */
    ReadOnlyObjectProperty<List<String>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /** The folder that filled forms go to, where one was chosen. */
    Optional<Path> folder() {
        return settings.<String>get(FOLDER, String.class).map(Path::of).filter(Files::isDirectory);
    }

    /** Asks for another folder. */
    void chooseFolder() {
        ask().ifPresent(folder -> notices.told(Texts.of("form.folder.chosen", folder)));
    }

    private Optional<Path> ask() {
        Optional<Path> chosen = dialogs.chooseFolder(Texts.of("form.folder"));
        chosen.ifPresent(folder -> settings.put(FOLDER, folder.toString()));
        return chosen;
    }

    /** Saves the form in front and fills it. */
    void fill() {
        FormDraft at = model.draft();
        if (at == null) {
            return;
        }
        YearMonth month = model.monthProperty().get();
        folder().or(this::ask)
                .ifPresent(folder -> model.saved(() -> model.tasks()
                        .longWork(
                                Texts.of("form.filling"),
                                progress -> model.forms().fill(at.kept(), month.getYear(), month, folder),
                                this::tell)));
    }

    private void tell(FilledForm filled) {
        warnings.set(filled.warnings());
        String words = Texts.of("form.filled", filled.items(), filled.file());
        notices.written(
                filled.warnings().isEmpty()
                        ? words
                        : words
                                + Texts.of(
                                        "form.filled.warned", filled.warnings().size()),
                filled.file());
    }

    /** Forms that were filled, and what was to say of them. */
    private record All(int count, List<String> said) {}

    /** Saves and fills every kept form; one that cannot be filled does not stop the others. */
    void fillAll() {
        YearMonth month = model.monthProperty().get();
        folder().or(this::ask)
                .ifPresent(folder -> model.saved(() -> model.drafts(kept -> fillAll(month, folder, kept))));
    }

    private void fillAll(YearMonth month, Path folder, List<Draft> kept) {
        model.tasks()
                .longWork(
                        Texts.of("form.filling"),
                        progress -> {
                            List<FormEntry> entries = model.forms().list();
                            model.saveDrafts(kept, entries);
                            List<String> said = new ArrayList<>();
                            int filled = 0;
                            for (FormEntry entry : entries) {
                                progress.at(Texts.of("form.filling"), filled, entries.size());
                                if (progress.cancelled()) {
                                    break;
                                }
                                filled += fill(entry.name(), month, folder, said::add) ? 1 : 0;
                            }
                            return new All(filled, List.copyOf(said));
                        },
                        all -> {
                            model.forget(kept);
                            model.renew(null);
                            warnings.set(all.said());
                            String words = Texts.of("form.filled.all", all.count(), folder);
                            notices.writtenInto(
                                    all.said().isEmpty()
                                            ? words
                                            : words
                                                    + Texts.of(
                                                            "form.filled.warned",
                                                            all.said().size()),
                                    folder);
                        });
    }

    private boolean fill(String name, YearMonth month, Path folder, Consumer<String> said) {
        try {
            FilledForm filled = model.forms().fill(name, month.getYear(), month, folder);
            filled.warnings().forEach(warning -> said.accept(Texts.of("form.said", name, warning)));
            return true;
        } catch (AppException trouble) {
            said.accept(Texts.of("form.said", name, trouble.sentence()));
            return false;
        }
    }
}
