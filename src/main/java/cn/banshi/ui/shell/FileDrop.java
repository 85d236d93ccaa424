package cn.banshi.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped anywhere on the window. Whether one can be read is told when it is read. */
final class FileDrop {
    private FileDrop() {}

    /** Hands the files on; FX thread. */
    static void onto(Node root, Consumer<List<Path>> open) {
        root.setOnDragOver(event -> {
            if (!files(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.setOnDragDropped(event -> {
            List<Path> files = files(event);
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                open.accept(files);
            }
        });
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .filter(File::isFile)
                .map(File::toPath)
                .toList();
    }
}
