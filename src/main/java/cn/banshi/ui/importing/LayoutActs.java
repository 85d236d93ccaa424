package cn.banshi.ui.importing;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Remembers how the columns of the table in front go, for this office and for others. */
final class LayoutActs {
    private final ImportModel model;

    LayoutActs(ImportModel model) {
        this.model = model;
    }

    /** Remembers the columns of the table in front for every table like it. */
    void remember(Runnable done) {
        withFront(part -> model.tasks()
                .read(
                        progress -> {
                            model.intake().remember(part.table(), part.plan());
                            return part;
                        },
                        kept -> done.run()));
    }

    /** Writes the columns of the table in front into a file for other offices. */
    void write(Path file, Consumer<Path> done) {
        withFront(part -> model.tasks()
                .read(
                        progress -> {
                            model.intake().exportLayout(part.table(), part.plan(), file);
                            return file;
                        },
                        done));
    }

    /** Takes the columns of the table in front from such a file. */
    void read(Path file) {
        model.tasks().read(progress -> model.intake().readLayout(file), model.edits()::layout);
    }

    private void withFront(Consumer<ImportPart> act) {
        ImportPart part = model.state().inFront();
        if (part != null) {
            act.accept(part);
        }
    }
}
