package cn.banshi.ui.kit;

import cn.banshi.report.PageImage;
import cn.banshi.work.report.Pages;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows one page at a time as it will be printed, at a chosen zoom; drawn on a worker in the screen's own resolution. */
public final class PagesView extends BorderPane {
    private static final double MARGIN = 18;
    /** A whole notch of the wheel turns the page at its end; touch pads send many small steps. */
    private static final double NOTCH = 40;
    /** Points; between the longer sides of A4 and A3. */
    private static final double LONGEST_A4 = 1000;

    private final TaskRunner tasks;
    private final Latest latest = new Latest();
    private final ImageView image = new ImageView();
    private final ScrollPane scroll = new ScrollPane();
    private final Label place = new Label();
    private final Label paper = new Label();
    private final Label promise = new Label();
    private final Label message = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final VBox words = new VBox(message, progress);
    private final Button previous =
            Buttons.icon(Texts.of("report.page.previous"), Feather.CHEVRON_LEFT, () -> turn(-1));
    private final Button next = Buttons.icon(Texts.of("report.page.next"), Feather.CHEVRON_RIGHT, () -> turn(1));
    private final PinyinChoice<PageZoom> zoom = new PinyinChoice<>("", PageZoom::label);
    private final PauseTransition settle = new PauseTransition(Duration.millis(120));
    /** What is quick is not announced. */
    private final PauseTransition patience = new PauseTransition(Duration.millis(400));

    private final IntegerProperty page = new SimpleIntegerProperty();
    private @Nullable Pages pages;
    private String about = "";
    private boolean startAnew;
    private double wheel;

    /** An empty room; the pages are drawn by the runner's readers. */
    public PagesView(TaskRunner tasks) {
        this.tasks = tasks;
        getStyleClass().add("pages-view");
        zoom.values(List.of(PageZoom.values()));
        zoom.setValue(PageZoom.WIDTH);
        zoom.setOnAction(event -> draw());
        zoom.setMinWidth(Region.USE_PREF_SIZE);
        zoom.setAccessibleText(Texts.of("report.zoom"));
        paper.getStyleClass().add("muted");
        paper.setMinWidth(Region.USE_PREF_SIZE);
        promise.getStyleClass().add("muted");
        promise.setMinWidth(0);
        // Said whole or not at all.
        promise.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> promise.getWidth() >= promise.prefWidth(-1) - 1, promise.widthProperty()));
        place.setMinWidth(Region.USE_PREF_SIZE);
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox kind = new HBox(paper, promise);
        kind.setAlignment(Pos.CENTER_LEFT);
        HBox bar = new HBox(previous, place, next, left, kind, right, zoom);
        bar.getStyleClass().add("pages-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        StackPane sheet = new StackPane(image);
        sheet.getStyleClass().add("sheet");
        StackPane desk = new StackPane(sheet);
        desk.getStyleClass().add("pages-desk");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        message.getStyleClass().add("muted");
        message.setWrapText(true);
        words.getStyleClass().add("pages-words");
        words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setTop(bar);
        StackPane room = new StackPane(scroll, words);
        room.getStyleClass().add("pages-room");
        setCenter(room);
        settle.setOnFinished(event -> draw());
        patience.setOnFinished(event -> say(Texts.of("report.making"), true));
        scroll.viewportBoundsProperty().addListener(change -> settle.playFromStart());
        addEventFilter(KeyEvent.KEY_PRESSED, this::zoomKey);
        tell("");
    }

    /** Shows pages with a word about them, such as which edition they are of; see {@link #show(Pages, boolean)}. */
    public void show(Pages made, boolean another, String word) {
        about = word;
        show(made, another);
    }

    /** Shows pages: the first one of another report, the same one of a report made anew. */
    public void show(Pages made, boolean another) {
        pages = made;
        page.set(another ? 0 : Math.min(page.get(), made.count() - 1));
        startAnew = another;
        draw();
    }

    /** New pages are on their way; those shown stay until then. */
    public void busy() {
        patience.playFromStart();
    }

    /** Words instead of pages. */
    public void tell(String sentence) {
        patience.stop();
        latest.forget();
        pages = null;
        say(sentence, false);
        place.setText("");
        paper.setText("");
        promise.setText("");
        previous.setDisable(true);
        next.setDisable(true);
    }

    private void say(String sentence, boolean working) {
        message.setText(sentence);
        progress.setVisible(working);
        progress.setManaged(working);
        words.setVisible(!sentence.isEmpty());
        scroll.setVisible(pages != null);
    }

    /** A page on or back. */
    public void turn(int by) {
        goTo(page.get() + by, 0);
    }

    /** The first or the last page. */
    public void turnToEnd(boolean last) {
        goTo(last ? Integer.MAX_VALUE : 0, 0);
    }

    /** Takes the keys of the pages. */
    public void focus() {
        scroll.requestFocus();
    }

    private void goTo(int wanted, double place) {
        Pages made = pages;
        if (made != null) {
            int to = Math.max(0, Math.min(wanted, made.count() - 1));
            if (to != page.get()) {
                page.set(to);
                scroll.setVvalue(place);
                draw();
            }
        }
    }

    /** At the end of a page the wheel goes on to the next; with Ctrl it changes the size. */
    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoom(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
            return;
        }
        Bounds content = scroll.getContent().getLayoutBounds();
        boolean fits = content.getHeight() <= scroll.getViewportBounds().getHeight() + 1;
        boolean down = event.getDeltaY() < 0;
        boolean atEnd = fits || (down ? scroll.getVvalue() >= scroll.getVmax() : scroll.getVvalue() <= 0);
        if (!atEnd || event.getDeltaY() == 0) {
            wheel = 0;
            return;
        }
        wheel += event.getDeltaY();
        if (Math.abs(wheel) >= NOTCH) {
            wheel = 0;
            goTo(page.get() + (down ? 1 : -1), down ? 0 : 1);
        }
        event.consume();
    }

    private void zoom(int by) {
        PageZoom now = zoom.getValue() == null ? PageZoom.WIDTH : zoom.getValue();
        zoom.setValue(now.next(by, sizeNow()));
    }

    private double sizeNow() {
        Pages made = pages;
        return made == null ? 1 : PageZoom.factor(image.getFitWidth(), made.width(page.get()));
    }

    private void zoomKey(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || zoom.isFocused()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(1);
            case MINUS, SUBTRACT -> zoom(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void draw() {
        Pages made = pages;
        if (made == null || scroll.getViewportBounds().getWidth() < 1) {
            return;
        }
        int index = page.get();
        double width = made.width(index);
        double height = made.height(index);
        PageZoom chosen = zoom.getValue() == null ? PageZoom.WIDTH : zoom.getValue();
        double scale = chosen.scale(
                width,
                height,
                scroll.getViewportBounds().getWidth() - 2 * MARGIN,
                scroll.getViewportBounds().getHeight() - 2 * MARGIN);
        Window window = getScene() == null ? null : getScene().getWindow();
        double dots = window == null ? 1 : window.getOutputScaleX();
        tasks.read(
                job -> made.image(index, (float) (scale * dots)),
                latest.only((PageImage drawn) -> show(made, index, drawn, dots)));
    }

    /** Page and words about it change together. */
    private void show(Pages made, int index, PageImage drawn, double dots) {
        patience.stop();
        say("", false);
        place.setText(Texts.of("report.page", index + 1, made.count()));
        boolean landscape = made.width(index) > made.height(index);
        String kind = Math.max(made.width(index), made.height(index)) > LONGEST_A4 ? "A3" : "A4";
        paper.setText(about + Texts.of(landscape ? "report.paper.landscape" : "report.paper.portrait", kind));
        promise.setText(Texts.of("report.paper.promise"));
        previous.setDisable(index == 0);
        next.setDisable(index >= made.count() - 1);
        if (startAnew) {
            startAnew = false;
            scroll.setVvalue(0);
        }
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
    }
}
