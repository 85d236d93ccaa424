package cn.banshi.ui.month;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Formulas;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.time.DateText;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.SumsLine;
import cn.banshi.ui.kit.SumsLine.Sum;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.list.ListPicture;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 月度填报: everything due in a month in one grid. */
public final class MonthScreen implements Screen {
    private static final double NARROW = 1100;

    private static final List<ItemField> PRINTED = List.of(
            ItemField.LIST_NUMBER,
            ItemField.NAME,
            ItemField.COMMUNITY,
            ItemField.LEAD_DEPARTMENT,
            ItemField.MONTH_TEXT,
            ItemField.PHYSICAL_PROGRESS,
            ItemField.MONTH_INVESTMENT,
            ItemField.ON_SCHEDULE,
            ItemField.PROBLEM);

    private final UiContext context;
    private final MonthModel model;
    private final MonthTable table;
    private final MonthSide side;
    private final HeadBar head = new HeadBar(Texts.of("place.month"));
    private final VBox content = new VBox();
    private final VBox notice = new VBox();
    private final SumsLine sums = new SumsLine();
    private final Label monthLabel = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label filled = new Label();
    private final Label closing = new Label();
    private final Button next;
    private final ReadOnlyStringWrapper scope = new ReadOnlyStringWrapper("");
    private final Map<MonthSegment, ToggleButton> segments = new EnumMap<>(MonthSegment.class);
    private final PinyinChoice<Choice> communities;
    private final PinyinChoice<Choice> departments;
    private boolean narrow;

    /** A value of a filter; the id is null for all. */
    private record Choice(@Nullable Long id, String name) {
        static final Choice ALL = new Choice(null, Texts.of("month.filter.all"));
    }

    /** Makes the screen on the open ledger. */
    public MonthScreen(UiContext context) {
        this.context = context;
        this.model = new MonthModel(context.services(), context.desk(), context.tasks());
        this.table = new MonthTable(model, () -> context.desk().ledger().office(), this::openSide);
        this.side = new MonthSide(model, () -> table.node().requestFocus());
        this.communities = new PinyinChoice<>(Texts.of("month.filter.community"), Choice::name);
        this.departments = new PinyinChoice<>(Texts.of("month.filter.department"), Choice::name);
        this.next = Buttons.icon(Texts.of("month.next"), Feather.CHEVRON_RIGHT, () -> model.step(1));
        table.onToggleSchedule(this::toggleSchedule);
        buildHead();
        HBox middle = new HBox(table.node(), side);
        HBox.setHgrow(table.node(), Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        content.getChildren().addAll(filterRow(), middle, notice, sums);
        content.getStyleClass().add("month-screen");
        table.node().widthProperty().addListener(change -> table.fit(side.isVisible()));
        side.visibleProperty().addListener(change -> table.fit(side.isVisible()));
        table.node().getFocusModel().focusedItemProperty().addListener((o, was, line) -> {
            if (line != null && side.isVisible()) {
                side.follow(line.row());
            }
        });
        model.sumsProperty().addListener(change -> {
            showSums();
            side.renew();
        });
        model.monthProperty().addListener(change -> showMonth());
        context.desk().onChange(change -> fillFilters());
        fillFilters();
        showMonth();
        showSums();
    }

    private void buildHead() {
        Button previous = Buttons.icon(Texts.of("month.previous"), Feather.CHEVRON_LEFT, () -> model.step(-1));
        monthLabel.getStyleClass().add("bold");
        HBox stepper = new HBox(previous, monthLabel, next);
        stepper.setAlignment(Pos.CENTER);
        stepper.getStyleClass().add("month-stepper");
        bar.getStyleClass().add("month-bar");
        closing.getStyleClass().add("muted");
        filled.setMinWidth(Region.USE_PREF_SIZE);
        head.left(stepper, bar, filled, closing)
                .right(Buttons.plain(Texts.of("month.print"), Feather.PRINTER, this::print));
    }

    private Node filterRow() {
        SegmentedButton group = new SegmentedButton();
        for (MonthSegment segment : MonthSegment.values()) {
            ToggleButton button = new ToggleButton();
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> model.segmentProperty().set(segment));
            segments.put(segment, button);
            group.getButtons().add(button);
        }
        model.segmentProperty().addListener(change -> showSegments());
        communities.setOnAction(event -> model.communityProperty().set(id(communities)));
        departments.setOnAction(event -> model.departmentProperty().set(id(departments)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = Buttons.plain("", Feather.COPY, table::copyLastAndGoOn);
        Button unfilled = Buttons.plain("", Feather.CHEVRON_DOWN, table::nextUnfilled);
        Button texts = Buttons.plain(Texts.of("month.side.open"), Feather.SIDEBAR, () -> {
            MonthRow row = table.focusedRow();
            if (row != null) {
                openSide(row, MonthField.TEXT);
            }
        });
        for (Button button : List.of(copy, unfilled, texts)) {
            button.setFocusTraversable(false);
        }
        communities.setMinWidth(Region.USE_PREF_SIZE);
        departments.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(group, communities, departments, gap, copy, unfilled, texts);
        row.getStyleClass().add("filter-row");
        Runnable words = () -> {
            narrow = row.getWidth() > 0 && row.getWidth() < UiScale.px(NARROW);
            copy.setText(keyed("month.copy", "Ctrl+D"));
            unfilled.setText(keyed("month.unfilled", "F4"));
            showSums();
        };
        row.widthProperty().addListener(change -> words.run());
        words.run();
        return row;
    }

    /** The key stands beside the words where there is room; the status bar tells it anyway. */
    private String keyed(String key, String keys) {
        return narrow ? Texts.of(key) : Texts.of("month.keyed", Texts.of(key), keys);
    }

    private static @Nullable Long id(PinyinChoice<Choice> box) {
        Choice choice = box.getValue();
        return choice == null ? null : choice.id();
    }

    private void fillFilters() {
        var office = context.desk().ledger().office();
        fill(
                communities,
                office.communities().stream()
                        .map(row -> new Choice(row.id(), row.name()))
                        .toList());
        fill(
                departments,
                office.departments().stream()
                        .map(row -> new Choice(row.id(), row.name()))
                        .toList());
    }

    private static void fill(PinyinChoice<Choice> box, List<Choice> values) {
        List<Choice> all = new ArrayList<>(values);
        all.add(0, Choice.ALL);
        box.values(all);
        if (box.getValue() == null) {
            box.setValue(Choice.ALL);
        }
    }

    private void showMonth() {
        YearMonth month = model.month();
        monthLabel.setText(Texts.of("month.name", String.valueOf(month.getYear()), month.getMonthValue()));
        next.setDisable(!month.isBefore(model.currentMonth()));
        LocalDate last = model.closing();
        long days = ChronoUnit.DAYS.between(model.today(), last);
        String left = days > 0
                ? Texts.of("month.closing.left", days)
                : Texts.of(days == 0 ? "month.closing.today" : "month.closing.past");
        closing.setText(Texts.of("month.closing", DateText.monthDayText(last), left));
    }

    private void showSegments() {
        List<MonthRow> all = model.all();
        for (MonthSegment segment : MonthSegment.values()) {
            long count =
                    all.stream().filter(row -> !row.sub() && segment.shows(row)).count();
            ToggleButton button = Objects.requireNonNull(segments.get(segment));
            button.setText(Texts.of("month.segment", segment.label(), count));
            button.setSelected(model.segmentProperty().get() == segment);
        }
    }

    private void showSums() {
        showSegments();
        MonthSums now = model.sumsProperty().get();
        if (now == null) {
            return;
        }
        bar.setProgress(now.due() == 0 ? 1 : (double) now.filled() / now.due());
        filled.setText(Texts.of("month.filled", now.filled(), now.due()));
        table.node().setPlaceholder(new Label(Texts.of(now.due() == 0 ? "month.empty" : "month.empty.filter")));
        Office office = context.desk().ledger().office().office();
        FigureSet figures = now.figures().overall();
        Formulas formulas = new Formulas(figures, office.wanDecimals(), office.rateDecimals());
        Function<Money, String> wan = money -> MoneyText.wan(money, office.wanDecimals());
        sums.filtered(List.of(
                new Sum(Texts.of("month.sum.month"), wan.apply(figures.investedInPeriod()), Texts.of("unit.wan"), ""),
                new Sum(Texts.of("month.sum.year"), wan.apply(figures.investedInYear()), Texts.of("unit.wan"), ""),
                new Sum(
                        Texts.of("month.sum.rate"),
                        figures.yearInvestmentRate().percent(office.rateDecimals()),
                        "",
                        formulas.yearInvestmentRate()),
                new Sum(Texts.of("month.sum.on"), String.valueOf(now.onSchedule()), "", ""),
                new Sum(Texts.of("month.sum.off"), String.valueOf(now.offSchedule()), "", ""),
                new Sum(Texts.of("month.sum.open"), String.valueOf(now.unfilled()), "", "")));
        sums.selected(
                narrow
                        ? List.of()
                        : List.of(new Sum(
                                Texts.of("month.sum.items", now.due(), now.open(), now.doneInMonth()), "", "", "")));
        scope.set(model.refusals() > 0 ? Texts.of("month.refused", model.refusals()) : Texts.of("month.autosave"));
        if (model.month().equals(model.currentMonth())) {
            context.navigator().badge(Place.MONTH, now.unfilled());
        }
    }

    private void openSide(MonthRow row, @Nullable MonthField field) {
        side.open(row, field);
    }

    private void toggleSchedule(MonthRow row) {
        if (row.overridden()) {
            model.override(row, null, "");
        } else {
            side.askReason(row, !row.onSchedule());
        }
    }

    private void print() {
        leaveCells();
        List<ItemView> items =
                model.rows().stream().map(line -> line.row().view()).toList();
        String title = Texts.of("month.print.title", monthLabel.getText());
        LocalDate asOf = model.closing().isBefore(model.today()) ? model.closing() : model.today();
        ListPicture picture = new ListPicture(title, "", asOf, PRINTED, items);
        context.output().print(() -> context.services().lists().document(picture));
    }

    private void leaveCells() {
        table.commitOpen();
        side.keep();
    }

    @Override
    public String title() {
        return Texts.of("place.month");
    }

    @Override
    public Node head() {
        return head;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public ObservableStringValue scope() {
        return scope.getReadOnlyProperty();
    }

    @Override
    public List<KeyHint> hints() {
        return List.of(
                new KeyHint("Enter", Texts.of("month.hint.down")),
                new KeyHint("Tab", Texts.of("month.hint.right")),
                new KeyHint("Ctrl+D", Texts.of("month.hint.copy")),
                new KeyHint("F4", Texts.of("month.hint.unfilled")),
                new KeyHint("Esc", Texts.of("month.hint.restore")));
    }

    @Override
    public void open(Target target) {
        if (target instanceof Target.MonthTarget wanted) {
            YearMonth month = wanted.month();
            if (month != null) {
                model.monthProperty().set(month);
            }
            model.segmentProperty().set(MonthSegment.ALL);
            Long projectId = wanted.projectId();
            model.whenLoaded(() -> {
                int index = projectId == null ? model.nextUnfilled(-1) : model.indexOf(projectId);
                if (index >= 0) {
                    table.editText(index);
                } else {
                    table.focus();
                }
            });
        } else {
            table.focus();
        }
    }

    @Override
    public void left() {
        leaveCells();
    }

    @Override
    public void closing() {
        leaveCells();
        model.close();
    }

    @Override
    public boolean handle(Command command) {
        switch (command) {
            case PRINT -> print();
            case REFRESH -> model.refresh();
            case NEXT_ERROR -> {
                int index = model.nextRefused(table.focusedIndex());
                if (index >= 0) {
                    table.editRefused(index);
                }
            }
            case NEXT_PANE, PREVIOUS_PANE -> {
                MonthRow row = table.focusedRow();
                if (row != null && !side.isVisible()) {
                    openSide(row, MonthField.TEXT);
                } else {
                    table.focus();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable Pane noticePlace() {
        return notice;
    }

    @Override
    public String styleSheet() {
        return "/cn/banshi/ui/month/month.css";
    }
}
