package cn.banshi.ui.workbench;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.figures.Formulas;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.Office;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.kit.Why;
import cn.banshi.ui.shell.ProjectFilter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The six figures at the top; each is a button to its rows, with its formula below and in the tooltip. */
final class Tiles extends VBox {
    private static final String SHARE = "banshi.share";

    private final Consumer<ProjectFilter> open;
    private List<Node> tiles = List.of();
    private boolean small;

    Tiles(Consumer<ProjectFilter> open) {
        this.open = open;
        getStyleClass().addAll("card", "tiles");
    }

    /** Two rows of three instead of one of six. */
    void narrow(boolean inTwoRows) {
        small = inTwoRows;
        layOut();
    }

    private void layOut() {
        int inRow = small ? (tiles.size() + 1) / 2 : tiles.size();
        getChildren().clear();
        for (int first = 0; first < tiles.size(); first += inRow) {
            HBox row = new HBox(
                    tiles.subList(first, Math.min(tiles.size(), first + inRow)).toArray(Node[]::new));
            if (first + inRow < tiles.size()) {
                row.getStyleClass().add("tile-row");
            }
            getChildren().add(row);
        }
        // In two rows the tiles of both stand exactly below each other.
        tiles.forEach(tile -> {
            if (tile instanceof Region region) {
                Double share = (Double) tile.getProperties().get(SHARE);
                region.setMinWidth(small ? 0 : Region.USE_COMPUTED_SIZE);
                region.setPrefWidth(small || share == null ? 1 : share);
            }
        });
    }

    void show(Board board, Office office) {
        Figures figures = board.figures();
        FigureSet now = figures.overall();
        FigureSet before = board.before().overall();
        Formulas formulas = new Formulas(now, office.wanDecimals(), office.rateDecimals());
        int month = board.month().getMonthValue();
        int earlier = board.before().period().last().getMonthValue();
        String items = Texts.of("unit.items");
        String wan = Texts.of("unit.wan");
        tiles = List.of(
                tile(
                        "bench.items",
                        count(now.items()),
                        items,
                        Texts.of("bench.items.second", now.subItems()),
                        Texts.of("bench.items.why"),
                        figures.items(),
                        110),
                tile(
                        "bench.done",
                        count(now.done()),
                        items,
                        formulas.doneRate(),
                        formulas.doneRate(),
                        figures.done(),
                        110),
                tile(
                        "bench.done.month",
                        count(now.doneInPeriod()),
                        items,
                        Texts.of(
                                "bench.before.items",
                                earlier,
                                before.doneInPeriod(),
                                change(now.doneInPeriod() - before.doneInPeriod())),
                        Formulas.change(now.doneInPeriod(), before.doneInPeriod()),
                        figures.doneInPeriod(),
                        110),
                tile(
                        "bench.year",
                        money(now.investedInYear(), office),
                        wan,
                        formulas.yearInvestmentRate(),
                        formulas.yearInvestmentRate() + "\n" + formulas.scheduleGap() + note(formulas),
                        invested(figures.items(), ItemView::investedInYear),
                        244),
                tile(
                        "bench.total",
                        money(now.investedTotal(), office),
                        wan,
                        formulas.totalInvestmentRate(),
                        formulas.totalInvestmentRate() + note(formulas),
                        invested(figures.items(), ItemView::investedTotal),
                        244),
                tile(
                        "bench.month",
                        money(now.investedInPeriod(), office),
                        wan,
                        Texts.of("bench.before.money", earlier, money(before.investedInPeriod(), office)),
                        Texts.of("bench.month.why", month) + "\n"
                                + Formulas.change(
                                        now.investedInPeriod(), before.investedInPeriod(), office.wanDecimals()),
                        invested(figures.items(), ItemView::investedInPeriod),
                        110));
        layOut();
    }

    private static String note(Formulas formulas) {
        String note = formulas.withoutPlan();
        return note.isEmpty() ? "" : "\n" + note;
    }

    private static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String money(Money money, Office office) {
        return MoneyText.wan(money, office.wanDecimals());
    }

    private static String change(long difference) {
        return difference == 0
                ? Texts.of("bench.change.same")
                : Texts.of(difference > 0 ? "bench.change.more" : "bench.change.less", Math.abs(difference));
    }

    private static List<ItemView> invested(List<ItemView> items, Function<ItemView, Money> amount) {
        return items.stream().filter(item -> amount.apply(item).fen() != 0).toList();
    }

    private Node tile(
            String key, String value, String unit, String second, String why, Collection<ItemView> rows, double share) {
        String words = Texts.of(key);
        Label name = new Label(words);
        Label figure = new Label(value);
        figure.getStyleClass().add("tile-figure");
        Label behind = new Label(unit);
        behind.getStyleClass().add("second-line");
        HBox line = new HBox(figure, behind);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("tile-line");
        Label below = new Label(second);
        below.getStyleClass().add("second-line");
        VBox box = new VBox(name, line, below);
        Button tile = new Button();
        tile.setGraphic(box);
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setAccessibleText(words + " " + value + " " + unit);
        tile.getStyleClass().add("tile");
        tile.setMaxWidth(Double.MAX_VALUE);
        tile.setMinWidth(Region.USE_COMPUTED_SIZE);
        tile.getProperties().put(SHARE, UiScale.px(share));
        tile.setOnAction(event -> open.accept(WorkbenchModel.rows(words, rows)));
        HBox.setHgrow(tile, Priority.ALWAYS);
        Why.on(tile, () -> why);
        return tile;
    }
}
