package cn.banshi.ui.kit;

import cn.banshi.base.AppException;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Dialogs as windows of their own, in the look of the main window. */
public final class FxDialogs implements DialogService {
    private final Stage owner;
    private @Nullable File lastFolder;

    /** Dialogs over this window. */
    public FxDialogs(Stage owner) {
        this.owner = owner;
    }

    @Override
    public boolean confirm(Question question) {
        return show(question.title(), body(question.body()), question.act(), question.leave(), false, null);
    }

    @Override
    public void tell(String title, String body) {
        show(title, body(body), Texts.of("dialog.understood"), "", true, null);
    }

    @Override
    public void trouble(AppException trouble) {
        tell(Texts.of("dialog.trouble.title"), trouble.sentence());
    }

    @Override
    public boolean form(String title, Node form, String act, ObservableBooleanValue ready) {
        return show(title, form, act, Texts.of("dialog.cancel"), true, ready);
    }

    @Override
    public void page(String title, Node content, String close) {
        show(title, content, close, "", true, null);
    }

    private static Node body(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("dialog-body");
        return label;
    }

    private boolean show(
            String title,
            Node middle,
            String act,
            String leave,
            boolean actIsDefault,
            @Nullable ObservableBooleanValue ready) {
        Stage stage = new Stage();
        stage.initOwner(frontWindow());
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(Texts.of("app.name"));
        SimpleBooleanProperty acted = new SimpleBooleanProperty();

        Label head = new Label(title);
        head.setWrapText(true);
        head.getStyleClass().add("dialog-title");
        Button actButton = Buttons.plain(act, () -> {
            acted.set(true);
            stage.close();
        });
        if (ready != null) {
            actButton.disableProperty().bind(Bindings.not(ready));
        }
        HBox buttons = new HBox();
        buttons.getStyleClass().add("dialog-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        if (leave.isEmpty()) {
            buttons.getChildren().add(actButton);
        } else {
            Button leaveButton = Buttons.plain(leave, stage::close);
            leaveButton.setCancelButton(true);
            leaveButton.setDefaultButton(!actIsDefault);
            buttons.getChildren().addAll(leaveButton, actButton);
        }
        actButton.setDefaultButton(actIsDefault);
        actButton.setCancelButton(leave.isEmpty());
        if (actIsDefault && ready != null) {
            actButton.getStyleClass().add("accent");
        }

        VBox box = new VBox(head, middle, buttons);
        box.getStyleClass().add("dialog-box");
        Scene scene = new Scene(box);
        Look.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean closes = event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof Button;
            if (closes) {
                stage.close();
                event.consume();
            }
        });
        stage.setScene(scene);
        stage.setResizable(false);
        stage.sizeToScene();
        Look.centre(stage, owner);
        stage.showAndWait();
        return acted.get();
    }

    private Window frontWindow() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window.isFocused())
                .findFirst()
                .orElse(owner);
    }

    @Override
    public Optional<Path> chooseSave(String title, String suggestedName, FileKind kind) {
        FileChooser chooser = chooser(title, List.of(kind));
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(frontWindow())).map(path -> withExtension(path, kind.extension()));
    }

    @Override
    public Optional<Path> chooseOpen(String title, List<FileKind> kinds) {
        return chosen(chooser(title, kinds).showOpenDialog(frontWindow()));
    }

    @Override
    public List<Path> chooseOpenAll(String title, List<FileKind> kinds) {
        List<File> files = chooser(title, kinds).showOpenMultipleDialog(frontWindow());
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        lastFolder = files.get(0).getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        File folder = chooser.showDialog(frontWindow());
        if (folder != null) {
            lastFolder = folder;
        }
        return Optional.ofNullable(folder).map(File::toPath);
    }

    private FileChooser chooser(String title, List<FileKind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        for (FileKind kind : kinds) {
            List<String> patterns = Stream.of(kind.extension().split(";", -1))
                    .map(extension -> "*." + extension)
                    .toList();
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.label(), patterns));
        }
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file != null) {
            lastFolder = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    private static Path withExtension(Path path, String extension) {
        String name = String.valueOf(path.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension)
                ? path
                : path.resolveSibling(name + "." + extension);
    }
}
