package cn.banshi.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped anywhere on the window. Whether one can be read is told when it is read. */
final class FileDrop {
    FileDrop(Scene scene, Consumer<List<Path>> open) {
        scene.setOnDragOver(event -> {
            if (!files(event).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.setOnDragDropped(event -> {
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
