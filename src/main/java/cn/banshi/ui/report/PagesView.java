package cn.banshi.ui.report;

import cn.banshi.report.PageImage;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Latest;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.report.Pages;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows one page at a time as it will be printed, at a chosen zoom; drawn on a worker in the screen's own resolution. */
final class PagesView extends BorderPane {
    private static final double MARGIN = 18;

    private final TaskRunner tasks;
    private final Latest latest = new Latest();
    private final ImageView image = new ImageView();
    private final ScrollPane scroll = new ScrollPane();
    private final Label place = new Label();
    private final Label paper = new Label();
    private final Label message = new Label();
    private final Button previous =
            Buttons.icon(Texts.of("report.page.previous"), Feather.CHEVRON_LEFT, () -> turn(-1));
    private final Button next = Buttons.icon(Texts.of("report.page.next"), Feather.CHEVRON_RIGHT, () -> turn(1));
    private final PinyinChoice<PageZoom> zoom = new PinyinChoice<>("", PageZoom::label);
    private final PauseTransition settle = new PauseTransition(Duration.millis(120));
    private final IntegerProperty page = new SimpleIntegerProperty();
    private @Nullable Pages pages;

    PagesView(TaskRunner tasks) {
        this.tasks = tasks;
        getStyleClass().add("pages-view");
        zoom.values(List.of(PageZoom.values()));
        zoom.setValue(PageZoom.WIDTH);
        zoom.setOnAction(event -> draw());
        paper.getStyleClass().add("muted");
        paper.setMinWidth(0);
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox bar = new HBox(previous, place, next, left, paper, right, zoom);
        bar.getStyleClass().add("pages-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        place.setMinWidth(Region.USE_PREF_SIZE);
        StackPane sheet = new StackPane(image);
        sheet.getStyleClass().add("sheet");
        StackPane desk = new StackPane(sheet);
        desk.getStyleClass().add("pages-desk");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        message.getStyleClass().add("muted");
        message.setWrapText(true);
        setTop(bar);
        setCenter(new StackPane(scroll, message));
        settle.setOnFinished(event -> draw());
        scroll.viewportBoundsProperty().addListener(change -> settle.playFromStart());
        tell(Texts.of("report.making"));
    }

    /** Shows pages, staying on the same page where there is one. */
    void show(Pages made) {
        pages = made;
        message.setVisible(false);
        scroll.setVisible(true);
        String kind = Math.max(made.width(), made.height()) > 1000 ? "A3" : "A4";
        paper.setText(
                Texts.of(made.width() > made.height() ? "report.paper.landscape" : "report.paper.portrait", kind));
        page.set(Math.min(page.get(), made.count() - 1));
        draw();
    }

    /** Words instead of pages. */
    void tell(String words) {
        message.setText(words);
        message.setVisible(true);
        scroll.setVisible(pages != null && words.isEmpty());
    }

    /** A page on or back. */
    void turn(int by) {
        Pages made = pages;
        if (made != null) {
            page.set(Math.max(0, Math.min(page.get() + by, made.count() - 1)));
            scroll.setVvalue(0);
            draw();
        }
    }

    /** The page in front, from 1. */
    int page() {
        return page.get() + 1;
    }

    private void draw() {
        Pages made = pages;
        if (made == null || scroll.getViewportBounds().getWidth() < 1) {
            return;
        }
        place.setText(Texts.of("report.page", page.get() + 1, made.count()));
        previous.setDisable(page.get() == 0);
        next.setDisable(page.get() >= made.count() - 1);
        PageZoom chosen = zoom.getValue() == null ? PageZoom.WIDTH : zoom.getValue();
        double scale = chosen.scale(
                made.width(),
                made.height(),
                scroll.getViewportBounds().getWidth() - 2 * MARGIN,
                scroll.getViewportBounds().getHeight() - 2 * MARGIN);
        double dots = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        int index = page.get();
        tasks.read(progress -> made.image(index, (float) (scale * dots)), latest.only((PageImage drawn) -> {
            WritableImage picture = new WritableImage(drawn.width(), drawn.height());
            picture.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            drawn.width(),
                            drawn.height(),
                            PixelFormat.getIntArgbInstance(),
                            drawn.argb(),
                            0,
                            drawn.width());
            image.setImage(picture);
            image.setFitWidth(drawn.width() / dots);
            image.setPreserveRatio(true);
        }));
    }
}
