package cn.banshi.ui.month;

import cn.banshi.domain.office.OfficeData;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The row above the grid: which lines are shown, and the three helpers of filling. */
final class MonthFilters extends HBox {
    private static final double NARROW = 1100;

    private final MonthModel model;
    private final Map<MonthSegment, ToggleButton> segments = new EnumMap<>(MonthSegment.class);
    private final PinyinChoice<Choice> communities =
            new PinyinChoice<>(Texts.of("month.filter.community"), Choice::name);
    private final PinyinChoice<Choice> departments =
            new PinyinChoice<>(Texts.of("month.filter.department"), Choice::name);
    private final Button copy;
    private final Button unfilled;
    private final ReadOnlyBooleanWrapper narrow = new ReadOnlyBooleanWrapper();

    /** A value of a filter; the id is null for all. */
    private record Choice(@Nullable Long id, String name) {
        static final Choice ALL = new Choice(null, Texts.of("month.filter.all"));
    }

    /**
     * @param openSide opens the side editor on a line
     */
    MonthFilters(MonthModel model, MonthWalk walk, Consumer<MonthRow> openSide) {
        this.model = model;
        this.copy = Buttons.plain("", Feather.COPY, walk::copyLastAndGoOn);
        this.unfilled = Buttons.plain("", Feather.CHEVRON_DOWN, walk::nextUnfilled);
        getStyleClass().add("filter-row");
        Button texts = Buttons.plain(Texts.of("month.side.open"), Feather.SIDEBAR, () -> {
            MonthRow row = walk.focusedRow();
            if (row != null) {
                openSide.accept(row);
            }
        });
        for (Button button : List.of(copy, unfilled, texts)) {
            button.setFocusTraversable(false);
        }
        communities.setOnAction(event -> model.lines().communityProperty().set(id(communities)));
        departments.setOnAction(event -> model.lines().departmentProperty().set(id(departments)));
        communities.setMinWidth(Region.USE_PREF_SIZE);
        departments.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(segments(), communities, departments, gap, copy, unfilled, texts);
        UiScale.onWidth(this, width -> fit(width < NARROW));
        fit(false);
        showCounts();
    }

    private SegmentedButton segments() {
        SegmentedButton group = new SegmentedButton();
        for (MonthSegment segment : MonthSegment.values()) {
            ToggleButton button = new ToggleButton();
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> model.lines().segmentProperty().set(segment));
            segments.put(segment, button);
            group.getButtons().add(button);
        }
        model.lines().segmentProperty().addListener(change -> showCounts());
        return group;
    }

    /** Whether the window is too narrow for everything. */
    ReadOnlyBooleanProperty narrowProperty() {
        return narrow.getReadOnlyProperty();
    }

    private void fit(boolean small) {
        narrow.set(small);
        copy.setText(keyed("month.copy", "Ctrl+D"));
        unfilled.setText(keyed("month.unfilled", "F4"));
    }

    /** The key stands beside the words where there is room; the status bar tells it anyway. */
    private String keyed(String key, String keys) {
        return narrow.get() ? Texts.of(key) : Texts.of("month.keyed", Texts.of(key), keys);
    }

    private static @Nullable Long id(PinyinChoice<Choice> box) {
        Choice choice = box.getValue();
        return choice == null ? null : choice.id();
    }

    void fill(OfficeData office) {
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

    void showCounts() {
        List<MonthRow> all = model.lines().all();
        for (MonthSegment segment : MonthSegment.values()) {
            long count =
                    all.stream().filter(row -> !row.sub() && segment.shows(row)).count();
            ToggleButton button = Objects.requireNonNull(segments.get(segment));
            button.setText(Texts.of("month.segment", segment.label(), count));
            button.setSelected(model.lines().segmentProperty().get() == segment);
        }
    }
}
