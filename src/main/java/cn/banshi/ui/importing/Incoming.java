package cn.banshi.ui.importing;

import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Brings tables into an import: from files, other sheets of them, and pasted blocks. */
final class Incoming {
    private final TableOpener opener;
    private final TaskRunner tasks;
    private final Consumer<List<ImportPart>> opened;
    private final ReadOnlyObjectWrapper<List<String>> refused = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param opened takes what was found, at least one table
     */
    Incoming(TableOpener opener, TaskRunner tasks, Consumer<List<ImportPart>> opened) {
        this.opener = opener;
        this.tasks = tasks;
        this.opened = opened;
    }

    /** Why files of the last choice could not be taken, a sentence each. */
    ReadOnlyObjectProperty<List<String>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Forgets why files could not be taken. */
    void readRefused() {
        refused.set(List.of());
    }

    /** Reads files, one or many; those that cannot be read are named in {@link #refusedProperty}. */
    void open(List<Path> files) {
        tasks.longWork(Texts.of("import.reading"), progress -> opener.open(files, progress), this::found);
    }

    /** Takes a block that was copied from a spreadsheet. */
    void paste(String block) {
        tasks.read(progress -> opener.pasted(block), this::found);
    }

    /** Takes another sheet of the file of a table; null for all that are not hidden. */
    void sheet(@Nullable ImportPart part, @Nullable String name) {
        Path file = part == null ? null : part.table().file();
        if (file != null) {
            tasks.longWork(Texts.of("import.reading"), progress -> opener.sheet(file, name, progress), this::found);
        }
    }

    private void found(TableOpener.Opened found) {
        if (!found.parts().isEmpty()) {
            opened.accept(found.parts());
        }
        refused.set(found.refused());
    }
}
