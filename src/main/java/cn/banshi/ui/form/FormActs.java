package cn.banshi.ui.form;

import cn.banshi.report.form.FormDefinition;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Notices;
import cn.banshi.work.file.FileNames;
import cn.banshi.work.form.FormEntry;
import java.nio.file.Path;
import java.util.List;

/** What is done with a form as a whole: taken in, given to others, renamed, deleted and brought back. */
final class FormActs {
    private static final String UNDO_KEY = "notice.undo";

    private final FormModel model;
    private final Notices notices;

    FormActs(FormModel model, Notices notices) {
        this.model = model;
        this.notices = notices;
    }

    /** Takes a receiving office's empty form in, with what the program finds on it, and keeps it. */
    void add(Path file) {
        model.tasks()
                .longWork(
                        Texts.of("form.reading"),
                        progress -> {
                            FormDefinition found = model.forms().guess(file);
                            return model.forms()
                                    .save(
                                            found.named(free(
                                                    found.name(), model.forms().list())),
                                            file);
                        },
                        this::added);
    }

    private static String free(String name, List<FormEntry> taken) {
        String free = name;
        for (int number = 2; has(taken, free); number++) {
            free = name + "（" + number + "）";
        }
        return free;
    }

    private static boolean has(List<FormEntry> entries, String name) {
        return entries.stream().anyMatch(entry -> entry.name().equals(name));
    }

    /** Takes a form in that another office exported. */
    void takeIn(Path file) {
        model.tasks()
                .longWork(Texts.of("form.reading"), progress -> model.forms().importFrom(file), this::added);
    }

    private void added(FormEntry entry) {
        model.renew(entry.name());
        notices.told(Texts.of("form.added", entry.name()));
    }

    /** Writes the form in front, saved, as one file for other offices. */
    void export(Path target) {
        model.saved(() -> {
            FormDraft at = model.draft();
            if (at != null) {
                model.tasks()
                        .longWork(
                                Texts.of("output.writing"),
                                progress -> {
                                    Path file = FileNames.free(target);
                                    model.forms().exportTo(at.kept(), file);
                                    return file;
                                },
                                file -> notices.written(Texts.of("output.written", file), file));
            }
        });
    }

    /** Gives the form in front another name. */
    void rename(String name) {
        model.saved(() -> {
            FormDraft at = model.draft();
            if (at != null) {
                model.tasks()
                        .write(
                                progress -> model.forms().rename(at.kept(), name.strip()),
                                entry -> model.renew(entry.name()));
            }
        });
    }

    /** Deletes the form in front; it can be brought back. */
    void delete() {
        FormDraft at = model.draft();
        if (at == null) {
            return;
        }
        String name = at.kept();
        model.tasks().write(progress -> model.forms().delete(name), token -> {
            model.forget(name);
            model.renew(null);
            notices.result(Texts.of("form.deleted", name), Texts.of(UNDO_KEY), () -> putBack(token, name));
        });
    }

    private void putBack(String token, String name) {
        model.tasks()
                .write(
                        progress -> {
                            model.forms().putBack(token);
                            return name;
                        },
                        model::renew);
    }
}
