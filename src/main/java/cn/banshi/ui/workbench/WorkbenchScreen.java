package cn.banshi.ui.workbench;

import cn.banshi.domain.time.DateText;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** 工作台: figures, lights, charts, what to look after and what to do. */
public final class WorkbenchScreen implements Screen {
    private static final double NARROW = 1100;

    private final UiContext context;
    private final WorkbenchModel model;
    private final HeadBar head = new HeadBar(Texts.of("place.workbench"));
    private final Label day = new Label();
    private final PinyinChoice<Integer> year =
            new PinyinChoice<>(Texts.of("bench.year.choice"), value -> String.valueOf(value));
    private final ScrollPane content = new ScrollPane();
    private @Nullable WorkbenchPage page;
    private boolean narrow;
    private final StringProperty scope = new SimpleStringProperty("");
    private final Face face;

    /** Makes the screen on the open ledger. */
    public WorkbenchScreen(UiContext context) {
        this.context = context;
        this.model = new WorkbenchModel(
                context.desk(), context.tasks(), context.services().editions());
        day.getStyleClass().add("muted");
        year.setOnAction(event -> {
            if (year.getValue() != null) {
                context.desk().yearProperty().set(year.getValue());
            }
        });
        head.left(day)
                .right(
                        year,
                        Buttons.primary(
                                Texts.of("bench.new"),
                                "Ctrl+N",
                                () -> context.navigator().open(new Target.NewProjectTarget())));
        content.setFitToWidth(true);
        UiScale.onWidth(content, width -> {
            narrow = width < NARROW;
            arrange();
        });
        Label waiting = new Label(Texts.of("bench.computing"));
        waiting.getStyleClass().add("placeholder");
        content.setContent(waiting);
        model.boardProperty().addListener((o, was, board) -> show(board));
        model.busyProperty().addListener(change -> showDay());
        context.desk().onChange(change -> fillYears());
        fillYears();
        show(model.boardProperty().get());
        showDay();
        face = new Face(head, content, scope)
                .withHints(
                        new KeyHint("Ctrl+N", Texts.of("bench.new")),
                        new KeyHint("Ctrl+3", Texts.of("bench.todo.fill")),
                        new KeyHint("F5", Texts.of("bench.hint.refresh")))
                .withStyleSheet("/cn/banshi/ui/workbench/workbench.css");
    }

    private void arrange() {
        if (page != null) {
            page.arrange(narrow);
            content.setFitToHeight(!narrow);
        }
    }

    private void fillYears() {
        TreeSet<Integer> years = new TreeSet<>(context.desk().ledger().years());
        years.add(context.desk().today().getYear());
        year.values(List.copyOf(years.descendingSet()));
        year.setValue(context.desk().year());
    }

    /** Words instead of the day while other figures than those shown are on their way. */
    private void showDay() {
        Board board = model.boardProperty().get();
        if (model.busyProperty().get() || board == null) {
            day.setText(Texts.of("bench.computing"));
            return;
        }
        LocalDate asOf = board.figures().asOf();
        day.setText(DateText.longText(asOf) + " " + asOf.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.CHINA));
    }

    private void show(@Nullable Board board) {
        if (board == null) {
            return;
        }
        showDay();
        page().show(board);
        scope.set(Texts.of(
                "bench.scope",
                String.valueOf(board.figures().year()),
                board.figures().overall().items()));
    }

    /** Made for the first figures: a clerk who goes on at once does not wait for cards that stay empty. */
    private WorkbenchPage page() {
        WorkbenchPage made = page;
        if (made == null) {
            made = new WorkbenchPage(
                    context.navigator(), () -> context.desk().ledger().office());
            page = made;
            arrange();
            content.setContent(made);
            if (content.isFocused()) {
                made.focusTable();
            }
        }
        return made;
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        model.active(true);
        if (page == null) {
            content.requestFocus();
        } else {
            page.focusTable();
        }
    }

    @Override
    public void left() {
        model.active(false);
    }

    @Override
    public boolean handle(Command command) {
        switch (command) {
            case NEW -> context.navigator().open(new Target.NewProjectTarget());
            case REFRESH -> model.renew();
            default -> {
                return false;
            }
        }
        return true;
    }
}
