package cn.banshi.ui.month;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Formulas;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.Office;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.SumsLine;
import cn.banshi.ui.kit.SumsLine.Sum;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.list.ListPicture;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 月度填报: everything due in a month in one grid. */
public final class MonthScreen implements Screen {
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
    private final MonthWalk walk;
    private final MonthSide side;
    private final MonthHead head;
    private final MonthFilters filters;
    private final VBox content = new VBox();
    private final VBox notice = new VBox();
    private final SumsLine sums = new SumsLine();
    private final StringProperty scope = new SimpleStringProperty("");
    private final Face face;

    /** Makes the screen on the open ledger. */
    public MonthScreen(UiContext context) {
        this.context = context;
        this.model = new MonthModel(context.services(), context.desk(), context.tasks());
        this.table = new MonthTable(model, () -> context.desk().ledger().office(), this::openSide);
        this.walk = table.walk();
        new MonthClip(model, table.node(), context.notices());
        this.side = new MonthSide(model, () -> table.node().requestFocus());
        this.head = new MonthHead(model, this::sendOut, this::print);
        this.filters = new MonthFilters(model, walk, row -> openSide(row, MonthField.TEXT));
        walk.onToggleSchedule(this::toggleSchedule);
        HBox middle = new HBox(table.node(), side);
        HBox.setHgrow(table.node(), Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        content.getChildren().addAll(filters, middle, notice, sums);
        content.getStyleClass().add("month-screen");
        UiScale.onWidth(table.node(), width -> table.fit(side.isVisible()));
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
        filters.narrowProperty().addListener(change -> showSums());
        context.desk().onChange(change -> filters.fill(change.ledger().office()));
        filters.fill(context.desk().ledger().office());
        showSums();
        face = new Face(head, content, scope)
                .withHints(
                        new KeyHint("Enter", Texts.of("month.hint.down")),
                        new KeyHint("Tab", Texts.of("month.hint.right")),
                        new KeyHint("Ctrl+D", Texts.of("month.hint.copy")),
                        new KeyHint("F4", Texts.of("month.hint.unfilled")),
                        new KeyHint("Esc", Texts.of("month.hint.restore")))
                .withNotices(notice)
                .withStyleSheet("/cn/banshi/ui/month/month.css");
    }

    private void showSums() {
        filters.showCounts();
        MonthSums now = model.sumsProperty().get();
        if (now == null) {
            return;
        }
        head.showFilled(now);
        table.node().setPlaceholder(new Label(Texts.of(now.due() == 0 ? "month.empty" : "month.empty.filter")));
        Office office = context.desk().ledger().office().office();
        FigureSet figures = now.figures().overall();
        Formulas formulas = new Formulas(figures, office.wanDecimals(), office.rateDecimals());
        Function<Money, String> wan = money -> MoneyText.wan(money, office.wanDecimals());
        sums.filtered(List.of(
                new Sum(
                        Texts.of("month.sum.month"),
                        wan.apply(figures.investedInPeriod()),
                        Texts.of("unit.wan"),
                        Texts.of("month.why.month")),
                new Sum(
                        Texts.of("month.sum.year"),
                        wan.apply(figures.investedInYear()),
                        Texts.of("unit.wan"),
                        Texts.of("month.why.year")),
                new Sum(
                        Texts.of("month.sum.rate"),
                        figures.yearInvestmentRate().percent(office.rateDecimals()),
                        "",
                        formulas.yearInvestmentRate()),
                new Sum(Texts.of("month.sum.on"), String.valueOf(now.onSchedule()), "", Texts.of("month.why.schedule")),
                new Sum(
                        Texts.of("month.sum.off"),
                        String.valueOf(now.offSchedule()),
                        "",
                        Texts.of("month.why.schedule")),
                new Sum(Texts.of("month.sum.open"), String.valueOf(now.unfilled()), "", Texts.of("month.why.open"))));
        sums.selected(
                filters.narrowProperty().get()
                        ? List.of()
                        : List.of(new Sum(
                                Texts.of("month.sum.items", now.due(), now.open(), now.doneInMonth()), "", "", "")));
        scope.set(
                model.lines().refusals() > 0
                        ? Texts.of("month.refused", model.lines().refusals())
                        : Texts.of("month.autosave"));
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
        String title = Texts.of("month.print.title", head.monthName());
        LocalDate asOf = model.closing().isBefore(model.today()) ? model.closing() : model.today();
        ListPicture picture = new ListPicture(title, "", asOf, PRINTED, items);
        context.output().print(() -> context.services().lists().document(picture));
    }

    private void sendOut() {
        leaveCells();
        new ReturnSheets(context.services().returns(), model, context.tasks(), context.dialogs(), context.notices())
                .ask();
    }

    private void leaveCells() {
        walk.commitOpen();
        side.keep();
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        if (target instanceof Target.MonthTarget wanted) {
            YearMonth month = wanted.month();
            if (month != null) {
                model.monthProperty().set(month);
            }
            model.lines().segmentProperty().set(MonthSegment.ALL);
            Long projectId = wanted.projectId();
            model.whenLoaded(() -> {
                int index = projectId == null
                        ? model.lines().nextUnfilled(-1)
                        : model.lines().indexOf(projectId);
                if (index >= 0) {
                    walk.editText(index);
                } else {
                    walk.focus();
                }
            });
        } else {
            model.whenLoaded(walk::focus);
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
                int index = model.lines().nextRefused(walk.focusedIndex());
                if (index >= 0) {
                    walk.editRefused(index);
                }
            }
            case NEXT_PANE, PREVIOUS_PANE -> {
                MonthRow row = walk.focusedRow();
                if (row != null && !side.isVisible()) {
                    openSide(row, MonthField.TEXT);
                } else {
                    walk.focus();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
