package cn.banshi.ui.report;

import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.SumMode;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.report.ReportModel.Shown;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.report.ReportEntry;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 报表: the list of reports, the pages, and what may be chosen. */
public final class ReportScreen implements Screen {
    /** Below this width of the content the pages would be too small beside the parameters. */
    private static final double NARROW_BELOW = 1050;

    private final UiContext context;
    private final ReportModel model;
    private final HeadBar head = new HeadBar(Texts.of("place.reports"));
    private final BorderPane content = new BorderPane();
    private final ListView<ReportEntry> list = new ListView<>();
    private final PagesView pages;
    private final Label warning = new Label();
    private final Label monthLabel = new Label();
    private final Map<Span, ToggleButton> spans = new EnumMap<>(Span.class);
    private final PinyinChoice<Choice> communities = new PinyinChoice<>("", Choice::name);
    private final PinyinChoice<SumMode> sumMode = new PinyinChoice<>("", SumMode::label);
    private final StringProperty scope = new SimpleStringProperty("");
    private final Face face;
    private final Button next;
    private final ReportParameters parameters;

    /** A community to choose; the id is null for all. */
    private record Choice(@Nullable Long id, String name) {}

    /** Makes the screen on the open ledger. */
    public ReportScreen(UiContext context) {
        this.context = context;
        this.model = new ReportModel(context.services(), context.desk(), context.tasks());
        this.pages = new PagesView(context.tasks());
        this.next = Buttons.icon(Texts.of("month.next"), Feather.CHEVRON_RIGHT, () -> model.step(1));
        Label office = new Label(context.desk().ledger().office().office().fullName());
        office.getStyleClass().add("muted");
        warning.getStyleClass().add("warning-words");
        head.left(office).right(warning);
        content.getStyleClass().add("report-screen");
        content.setLeft(reportList());
        content.setCenter(pages);
        parameters = parameters();
        fit(false);
        UiScale.onWidth(content, width -> fit(width < NARROW_BELOW));
        model.shownProperty().addListener((o, was, shown) -> {
            if (shown != null) {
                show(shown);
            }
        });
        model.troubleProperty().addListener((o, was, words) -> {
            if (words != null) {
                pages.tell(words);
            }
        });
        model.monthProperty().addListener(change -> showMonth());
        model.spanProperty().addListener(change -> showMonth());
        context.desk().onChange(change -> fillCommunities());
        fillCommunities();
        showMonth();
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        face = new Face(head, content, scope)
                .withHints(
                        new KeyHint("↑ ↓", Texts.of("report.hint.report")),
                        new KeyHint("Ctrl+P", Texts.of("report.hint.print")),
                        new KeyHint("Ctrl+E", Texts.of("report.hint.export")),
                        new KeyHint("Ctrl+←", Texts.of("report.hint.month")),
                        new KeyHint("PgDn", Texts.of("report.hint.page")))
                .withStyleSheet("/cn/banshi/ui/report/report.css");
    }

    private Node reportList() {
        list.getItems().setAll(model.catalogue());
        list.getStyleClass().add("report-list");
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable ReportEntry entry, boolean empty) {
                super.updateItem(entry, empty);
                setText(empty || entry == null ? null : entry.title());
            }
        });
        list.getSelectionModel().select(model.entryProperty().get());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, entry) -> {
            if (entry != null) {
                model.entryProperty().set(entry);
            }
        });
        model.entryProperty()
                .addListener((o, was, entry) -> list.getSelectionModel().select(entry));
        Button forms = Buttons.quiet(
                Texts.of("report.forms"),
                Feather.GRID,
                () -> context.navigator().open(new Target.Plain(Place.FORMS)));
        forms.setMaxWidth(Double.MAX_VALUE);
        forms.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox both = new VBox(list, forms);
        both.getStyleClass().add("report-lists");
        return both;
    }

    private ReportParameters parameters() {
        Button previous = Buttons.icon(Texts.of("month.previous"), Feather.CHEVRON_LEFT, () -> model.step(-1));
        monthLabel.getStyleClass().add("bold");
        monthLabel.setMaxWidth(Double.MAX_VALUE);
        monthLabel.setAlignment(Pos.CENTER);
        HBox.setHgrow(monthLabel, Priority.ALWAYS);
        HBox stepper = new HBox(previous, monthLabel, next);
        stepper.setAlignment(Pos.CENTER);
        stepper.getStyleClass().add("report-stepper");
        SegmentedButton group = new SegmentedButton();
        for (Span span : Span.values()) {
            ToggleButton button = new ToggleButton();
            button.setOnAction(event -> {
                model.spanProperty().set(span);
                button.setSelected(true);
            });
            spans.put(span, button);
            button.setMaxWidth(Double.MAX_VALUE);
            group.getButtons().add(button);
        }
        communities.setOnAction(event -> {
            Choice choice = communities.getValue();
            model.communityProperty().set(choice == null ? null : choice.id());
        });
        sumMode.values(List.of(SumMode.values()));
        sumMode.valueProperty().bindBidirectional(model.sumModeProperty());
        return new ReportParameters()
                .field("report.period", stepper)
                .field("report.span", group)
                .field("report.community", communities)
                .field("report.sum", sumMode)
                .check(check("report.subtotals", model.subtotalsProperty()))
                .check(check("report.signature", model.signatureProperty()))
                .check(check("report.texts", model.textsProperty()))
                .act(Buttons.primary(Texts.of("report.print"), "Ctrl+P", this::print))
                .act(Buttons.plain(Texts.of("report.pdf"), () -> export("pdf")))
                .act(Buttons.plain(Texts.of("report.xlsx"), () -> export("xlsx")));
    }

    /** In a narrow window the parameters stand in rows above the pages, which need the width. */
    private void fit(boolean narrow) {
        Node wanted = narrow ? parameters.above() : parameters.beside();
        if ((narrow ? content.getTop() : content.getRight()) != wanted) {
            content.setTop(narrow ? wanted : null);
            content.setRight(narrow ? null : wanted);
        }
    }

    private static CheckBox check(String key, Property<Boolean> value) {
        CheckBox box = new CheckBox(Texts.of(key));
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private void fillCommunities() {
        OfficeData office = context.desk().ledger().office();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, Texts.of("report.community.all")));
        office.communities().forEach(row -> choices.add(new Choice(row.id(), row.name())));
        communities.values(choices);
        if (communities.getValue() == null) {
            communities.setValue(choices.get(0));
        }
    }

    private void showMonth() {
        YearMonth month = model.monthProperty().get();
        monthLabel.setText(Texts.of("month.name", String.valueOf(month.getYear()), month.getMonthValue()));
        next.setDisable(!month.isBefore(model.currentMonth()));
        spans.forEach((span, button) -> {
            button.setText(span.label(month));
            button.setSelected(model.spanProperty().get() == span);
        });
    }

    private void show(Shown report) {
        pages.show(report.pages());
        long items = report.report() instanceof ReportDocument table
                ? table.rows().stream()
                        .filter(row -> row.kind() == ReportRow.Kind.ITEM)
                        .count()
                : 0;
        scope.set(Texts.of("report.scope", items, report.pages().count()));
        warning.setText(
                report.missing().isEmpty()
                        ? ""
                        : Texts.of("report.missing", report.missing().size()));
    }

    private void print() {
        Shown report = model.shownProperty().get();
        if (report != null) {
            context.output().print(report.report(), report.pages(), report.missing());
        }
    }

    private void export(String extension) {
        Shown report = model.shownProperty().get();
        if (report != null) {
            context.output().save(report.period(), report.title(), extension, report::report);
        }
    }

    private void key(KeyEvent event) {
        boolean inPages = pages.isFocusWithin() || list.isFocused();
        if (event.getCode() == KeyCode.PAGE_DOWN && inPages) {
            pages.turn(1);
        } else if (event.getCode() == KeyCode.PAGE_UP && inPages) {
            pages.turn(-1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.LEFT) {
            model.step(-1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.RIGHT) {
            model.step(1);
        } else {
            return;
        }
        event.consume();
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        if (target instanceof Target.ReportTarget wanted) {
            model.choose(wanted.code());
            if (wanted.period() != null) {
                model.show(wanted.period());
            }
        }
        model.active(true);
        list.requestFocus();
    }

    @Override
    public void left() {
        model.active(false);
    }

    @Override
    public boolean handle(Command command) {
        switch (command) {
            case PRINT -> print();
            case EXPORT -> export("xlsx");
            case REFRESH -> model.renew();
            default -> {
                return false;
            }
        }
        return true;
    }
}
