package cn.banshi.ui.kit;

import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The look of every window: theme, style sheet, font family and root size. */
public final class Look {
    /** The theme in its compiled form: parsing its 170 KB of text would cost a tenth of a second at start. */
    private static final String THEME = "/atlantafx/base/theme/primer-light.bss";

    private static final String SHEET = "/cn/banshi/ui/app.css";
    private static final List<String> FAMILIES = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "SimHei",
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "WenQuanYi Micro Hei");

    /** Title bar, title, fields and buttons of a small window around what scrolls in it. */
    private static final double BESIDES = 250;

    private static final double LEAST_SCROLL = 120;

    private static final Duration SETTLING = Duration.millis(120);

    private static String family = "";

    private Look() {}

    /** Sets the theme for the whole program; once, on the FX thread. */
    public static void install() {
        Application.setUserAgentStylesheet(THEME);
    }

    /**
     * Lays out the commonest controls where nobody sees them: the style sheets are parsed and the classes loaded while the
     * ledger is still being read on another thread.
     */
    public static void rehearse() {
        TableView<String> table = new TableView<>(FXCollections.observableArrayList(""));
        TableColumn<String, String> column = new TableColumn<>("");
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(data.getValue()));
        table.getColumns().add(column);
        VBox page =
                new VBox(new Label(""), new Button(""), new TextField(""), new ComboBox<>(), new MenuButton(""), table);
        Scene scene = new Scene(new ScrollPane(page), 400, 400);
        dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    /** Gives a scene the style sheet, and each of its roots the font and a size that follows {@link UiScale}. */
    public static void dress(Scene scene) {
        scene.getStylesheets().add(address(SHEET));
        Contrast.follow(scene);
        SteadyClick.in(scene);
        follow(scene.getRoot());
        scene.rootProperty().addListener((property, was, root) -> follow(root));
    }

    private static void follow(Parent root) {
        UiScale.follow(root, () -> size(root));
    }

    /** A height at the size of now for what scrolls in a small window: no more than leaves room for the rest on this screen. */
    public static double scrollHeight(double designPx) {
        double room = Screen.getPrimary().getVisualBounds().getHeight() - UiScale.px(BESIDES);
        return Math.min(UiScale.px(designPx), Math.max(UiScale.px(LEAST_SCROLL), room));
    }

    /** Puts a small window over the middle of another, a little above. Its scene must be set. */
    public static void centre(Stage small, Stage over) {
        Parent root = small.getScene().getRoot();
        root.applyCss();
        double width = root.prefWidth(-1);
        double height = root.prefHeight(width);
        Rectangle2D under = place(over);
        onceShown(small, () -> {
            small.setX(under.getMinX() + Math.max(0, (under.getWidth() - width) / 2));
            small.setY(under.getMinY() + Math.max(0, (under.getHeight() - height) / 3));
        });
    }

    /**
     * Gives a window its place when it is there, and a moment later again: some window managers lose a place or size that
     * they are told while they are still putting the window up.
     */
    public static void onceShown(Stage stage, Runnable place) {
        stage.setOnShown(event -> {
            place.run();
            PauseTransition settled = new PauseTransition(SETTLING);
            settled.setOnFinished(again -> place.run());
            settled.play();
        });
    }

    /** Where a window is; one that was opened maximized does not always know. */
    private static Rectangle2D place(Stage stage) {
        return Double.isNaN(stage.getX()) || Double.isNaN(stage.getY()) || !(stage.getWidth() > 0)
                ? Screen.getPrimary().getVisualBounds()
                : new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private static void size(Parent root) {
        root.setStyle("-fx-font-family: \"" + family() + "\"; -fx-font-size: "
                + UiScale.rootSize().get() + "px;");
    }

    /** Address of a style sheet on the class path. */
    public static String address(String sheet) {
        return Objects.requireNonNull(Look.class.getResource(sheet), sheet).toExternalForm();
    }

    /** First present of the families that have Chinese; the bundled one where there is none. */
    public static String family() {
        if (family.isEmpty()) {
            family = FAMILIES.stream()
                    .filter(name -> Font.font(name).getFamily().equals(name))
                    .findFirst()
                    .orElseGet(Look::bundled);
        }
        return family;
    }

    private static String bundled() {
        Font font = Font.loadFont(
                Objects.requireNonNull(Look.class.getResource("/fonts/NotoSansSC-Regular-GBK.ttf"))
                        .toExternalForm(),
                UiScale.BASE);
        return font == null ? Font.getDefault().getFamily() : font.getFamily();
    }
}
