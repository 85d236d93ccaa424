package cn.banshi.ui.workbench;

import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.Community;
import cn.banshi.ui.kit.CardHead;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import cn.banshi.ui.shell.ProjectFilter;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The two bar charts: values on top of the bars, a click opens the rows behind. */
final class Charts {
    private final Consumer<ProjectFilter> open;

    Charts(Consumer<ProjectFilter> open) {
        this.open = open;
    }

    /** 各社区项目: items and done ones. */
    VBox byCommunity(List<GroupFigures> groups) {
        XYChart.Series<String, Number> items = new XYChart.Series<>();
        XYChart.Series<String, Number> done = new XYChart.Series<>();
        for (GroupFigures group : groups) {
            String name = shortName(group.name());
            ProjectFilter filter = group.id() == null
                    ? WorkbenchModel.rows(group.name(), group.items())
                    : ProjectFilter.community(group.id());
            items.getData()
                    .add(bar(name, group.figures().items(), group.figures().items() + "", filter, group.name()));
            done.getData()
                    .add(bar(
                            name,
                            group.figures().done(),
                            group.figures().done() + "",
                            WorkbenchModel.rows(
                                    Texts.of("bench.chart.done.of", group.name()),
                                    group.items().stream()
                                            .filter(ItemView::done)
                                            .toList()),
                            Texts.of("bench.chart.done.of", group.name())));
        }
        long most = groups.stream()
                .mapToLong(group -> group.figures().items())
                .max()
                .orElse(0);
        BarChart<String, Number> chart = chart(BigDecimal.valueOf(most));
        chart.getData().add(items);
        chart.getData().add(done);
        done.getData().forEach(data -> data.getNode().getStyleClass().add("bar-blue"));
        HBox words =
                new HBox(key("key-grey", Texts.of("bench.chart.items")), key("key-blue", Texts.of("bench.chart.done")));
        words.getStyleClass().add("chart-keys");
        return card(Texts.of("bench.chart.community"), words, chart);
    }

    /** 各月完成投资: January to December, the month in front blue. */
    VBox byMonth(Board board) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        for (int month = 1; month <= board.byMonth().size(); month++) {
            Money money = board.byMonth().get(month - 1);
            YearMonth of = board.month().withMonth(month);
            boolean past = !of.isAfter(board.month());
            BigDecimal wan = money.wan(0);
            List<ItemView> rows = board.figures().items().stream()
                    .filter(item -> item.invested(of, of).fen() != 0)
                    .toList();
            String words = Texts.of("bench.chart.month.of", month);
            series.getData()
                    .add(bar(
                            Texts.of("bench.chart.month", month),
                            wan,
                            past ? wan.toPlainString() : "",
                            WorkbenchModel.rows(words, rows),
                            words + " " + MoneyText.wan(money, 2) + " " + Texts.of("unit.wan")));
        }
        BigDecimal most = board.byMonth().stream()
                .map(money -> money.wan(0))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        BarChart<String, Number> chart = chart(most);
        chart.getData().add(series);
        series.getData()
                .get(board.month().getMonthValue() - 1)
                .getNode()
                .getStyleClass()
                .add("bar-blue");
        Label unit = new Label(Texts.of("bench.chart.unit"));
        unit.getStyleClass().add("muted");
        return card(Texts.of("bench.chart.months"), unit, chart);
    }

    private static String shortName(String community) {
        if (community.equals(Community.OFFICE_LEVEL_NAME)) {
            return Texts.of("bench.chart.office");
        }
        return community.length() > 2 && community.endsWith("社区")
                ? community.substring(0, community.length() - 2)
                : community;
    }

    private static BarChart<String, Number> chart(BigDecimal most) {
        AxisScale scale = AxisScale.upTo(most.doubleValue());
        NumberAxis values = new NumberAxis(0, scale.top(), scale.step());
        values.setMinorTickVisible(false);
        values.setTickLabelFormatter(new WholeNumbers());
        BarChart<String, Number> chart = new BarChart<>(new CategoryAxis(), values);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setMinHeight(0);
        return chart;
    }

    private XYChart.Data<String, Number> bar(
            String category, Number value, String words, ProjectFilter filter, String why) {
        XYChart.Data<String, Number> data = new XYChart.Data<>(category, value);
        Label label = new Label(words);
        label.getStyleClass().add("bar-value");
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane bar = new StackPane(label);
        StackPane.setAlignment(label, Pos.TOP_CENTER);
        // The value stands on the bar, outside of its box.
        label.translateYProperty().bind(label.heightProperty().negate());
        bar.setCursor(Cursor.HAND);
        bar.setOnMouseClicked(event -> open.accept(filter));
        Why.on(bar, () -> why);
        data.setNode(bar);
        return data;
    }

    private static HBox key(String style, String words) {
        Region square = new Region();
        square.getStyleClass().addAll("chart-key", style);
        HBox key = new HBox(square, new Label(words));
        key.setAlignment(Pos.CENTER_LEFT);
        key.getStyleClass().add("chart-key-line");
        return key;
    }

    private static VBox card(String title, Region right, @Nullable Region body) {
        Label name = new Label(title);
        name.getStyleClass().add("bold");
        CardHead head = new CardHead(name, right);
        VBox card = new VBox(head);
        card.getStyleClass().add("card");
        if (body != null) {
            card.getChildren().add(body);
            VBox.setVgrow(body, Priority.ALWAYS);
        }
        card.setMinHeight(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }
}
