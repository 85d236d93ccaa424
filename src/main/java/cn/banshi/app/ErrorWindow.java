package cn.banshi.app;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Look;
import cn.banshi.ui.kit.Texts;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window for a fault of the program: a short code to pass on, copying it, and the way to the log. Each fault is logged once. */
final class ErrorWindow {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorWindow.class);

    private final Supplier<Stage> owner;
    private final Runnable openLogs;
    private final BooleanSupplier leaving;
    private boolean open;

    ErrorWindow(Supplier<Stage> owner, Runnable openLogs) {
        this(owner, openLogs, ErrorWindow::isLeaving);
    }

    ErrorWindow(Supplier<Stage> owner, Runnable openLogs, BooleanSupplier leaving) {
        this.owner = owner;
        this.openLogs = openLogs;
        this.leaving = leaving;
    }

    /** When the session ends the toolkit goes before its windows, and what they then stumble over is no fault of theirs. */
    private static boolean isLeaving() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException shuttingDown) {
            return true;
        }
    }

    /** Logs the fault and shows its window, unless one is open already or the program is being ended. Any thread. */
    void show(Throwable fault) {
        if (leaving.getAsBoolean()) {
            LOG.debug("Fault while the program is being ended", fault);
            return;
        }
        String code = code(fault);
        LOG.error("Fault {}", code, fault);
        Platform.runLater(() -> {
            if (!open) {
                open = true;
                window(code).showAndWait();
                open = false;
            }
        });
    }

    /** The same fault at the same place always has the same code. */
    static String code(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        StringBuilder place = new StringBuilder(fault.getClass().getName());
        for (StackTraceElement frame : trace) {
            if (frame.getClassName().startsWith("cn.banshi")) {
                place.append(frame.getClassName()).append(frame.getMethodName()).append(frame.getLineNumber());
                break;
            }
        }
        int hash = place.toString().hashCode() & 0xFFFFF;
        return "BS-" + String.format(Locale.ROOT, "%05X", hash);
    }

    private Stage window(String code) {
        Stage stage = new Stage();
        stage.initOwner(owner.get());
        stage.initModality(Modality.APPLICATION_MODAL);
        stage.setTitle(Texts.of("app.name"));
        Label head = new Label(Texts.of("error.title"));
        head.getStyleClass().add("dialog-title");
        Label body = new Label(Texts.of("error.body"));
        body.setWrapText(true);
        body.getStyleClass().add("dialog-body");
        TextField field = new TextField(code);
        field.setEditable(false);
        HBox codeLine = new HBox(new Label(Texts.of("error.code")), field, Buttons.plain(Texts.of("error.copy"), () -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(code);
            Clipboard.getSystemClipboard().setContent(content);
        }));
        codeLine.setAlignment(Pos.CENTER_LEFT);
        codeLine.getStyleClass().add("dialog-buttons");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = Buttons.plain(Texts.of("error.close"), stage::close);
        close.setDefaultButton(true);
        close.setCancelButton(true);
        HBox buttons = new HBox(Buttons.plain(Texts.of("error.logs"), openLogs), gap, close);
        buttons.getStyleClass().add("dialog-buttons");
        VBox box = new VBox(head, body, codeLine, buttons);
        box.getStyleClass().add("dialog-box");
        Scene scene = new Scene(box);
        Look.dress(scene);
        stage.setScene(scene);
        stage.setResizable(false);
        Look.centre(stage, owner.get());
        return stage;
    }
}
