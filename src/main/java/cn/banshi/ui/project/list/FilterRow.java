package cn.banshi.ui.project.list;

import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.LightMark;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.list.MultiChoice.Option;
import cn.banshi.ui.shell.ProjectFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Lights, search words, community, category and more above the table; narrow windows get one box for the lights. */
final class FilterRow extends HBox {
    private final ProjectListModel model;
    private final List<@Nullable Light> segmentLights = new ArrayList<>();
    private final SegmentedButton segments = new SegmentedButton();
    private final ComboBox<Segment> lights = new ComboBox<>();
    private final SearchField search;
    private final MultiChoice<Long> communities;
    private final MultiChoice<Long> categories;
    private final MoreFilters more;
    private final Button clear;
    private final Node chooser;
    private boolean showing;
    private boolean narrow;

    /** A light with its count; null = 全部. */
    private record Segment(@Nullable Light light, int count) {
        String words() {
            return (light == null ? Texts.of("list.choice.all") : light.label()) + " " + count;
        }
    }

    FilterRow(ProjectListModel model, Runnable toTable, Node columnChooser) {
        this.model = model;
        this.chooser = columnChooser;
        getStyleClass().add("filter-row");
        segmentLights.add(null);
        segmentLights.addAll(RowOrder.SEGMENTS);
        search = new SearchField(words -> change(filter -> Filters.text(filter, words)), toTable);
        HBox.setHgrow(search, Priority.ALWAYS);
        communities = new MultiChoice<>(
                Texts.of("list.filter.community"), ids -> change(filter -> Filters.communities(filter, ids)));
        categories = new MultiChoice<>(
                Texts.of("list.filter.category"), ids -> change(filter -> Filters.categories(filter, ids)));
        more = new MoreFilters(model);
        clear = Buttons.quiet(Texts.of("list.filter.clear"), Feather.X, () -> change(filter -> ProjectFilter.ALL));
        buildSegments();
        buildLightBox();
        arrange(false);
        model.filterProperty().addListener((property, before, now) -> show());
        model.lightsProperty().addListener((property, before, now) -> counts());
        model.officeProperty().addListener((property, before, now) -> offer(now));
        offer(model.officeProperty().get());
        counts();
        show();
    }

    private void buildSegments() {
        for (Light light : segmentLights) {
            ToggleButton button = new ToggleButton();
            button.setMinWidth(USE_PREF_SIZE);
            if (light != null) {
                button.setGraphic(new LightMark(light, true).shapeOnly());
                button.setContentDisplay(ContentDisplay.LEFT);
            }
            button.setOnAction(event -> {
                button.setSelected(true);
                change(filter -> Filters.light(filter, light));
            });
            segments.getButtons().add(button);
        }
    }

    private void buildLightBox() {
        lights.getStyleClass().add("light-choice");
        lights.setAccessibleText(Texts.of("list.filter.light"));
        lights.setButtonCell(new SegmentCell(true));
        lights.setCellFactory(list -> new SegmentCell(false));
        lights.setOnAction(event -> {
            Segment chosen = lights.getValue();
            if (chosen != null && !showing) {
                change(filter -> Filters.light(filter, chosen.light()));
            }
        });
    }

    /** Puts the controls in place for the room there is. */
    void arrange(boolean nowNarrow) {
        if (nowNarrow == narrow && !getChildren().isEmpty()) {
            return;
        }
        narrow = nowNarrow;
        communities.setManaged(true);
        if (narrow) {
            getChildren().setAll(lights, search, communities, more, clear, chooser);
        } else {
            getChildren().setAll(segments, search, communities, categories, more, clear, chooser);
        }
        more.withCategories(narrow);
    }

    private void change(UnaryOperator<ProjectFilter> by) {
        if (!showing) {
            model.filterProperty().set(by.apply(model.filterProperty().get()));
        }
    }

    private void show() {
        ProjectFilter filter = model.filterProperty().get();
        showing = true;
        Light light = Filters.single(filter);
        boolean segmentFits = light != null || filter.lights().isEmpty();
        for (int index = 0; index < segmentLights.size(); index++) {
            segments.getButtons().get(index).setSelected(segmentFits && segmentLights.get(index) == light);
        }
        lights.setValue(segmentFits ? new Segment(light, model.lightsProperty().get().of(light)) : null);
        search.show(filter.text());
        communities.show(filter.communityIds());
        categories.show(filter.categoryIds());
        more.show(filter);
        clear.setDisable(!Filters.isActive(filter));
        showing = false;
    }

    private void counts() {
        LightCounts counts = model.lightsProperty().get();
        showing = true;
        List<Segment> all = new ArrayList<>();
        for (int index = 0; index < segmentLights.size(); index++) {
            Segment segment = new Segment(segmentLights.get(index), counts.of(segmentLights.get(index)));
            all.add(segment);
            segments.getButtons().get(index).setText(segment.words());
        }
        lights.getItems().setAll(all);
        showing = false;
        show();
    }

    private void offer(OfficeData office) {
        communities.offer(office.communities().stream()
                .map(each -> new Option<>(each.id(), each.name()))
                .toList());
        categories.offer(categories(office));
        more.offer(office);
    }

    static List<Option<Long>> categories(OfficeData office) {
        List<Option<Long>> options = new ArrayList<>(office.values(DictionaryKind.CATEGORY).stream()
                .map(each -> new Option<>(each.id(), each.name()))
                .toList());
        options.add(new Option<>(Filters.UNCLEAR, Texts.of("list.filter.unclear")));
        return options;
    }

    static List<Option<Status>> statuses() {
        return Arrays.stream(Status.values())
                .map(status -> new Option<>(status, status.label()))
                .toList();
    }

    /** Puts the cursor into the search field. */
    void find() {
        search.requestFocus();
        search.selectAll();
    }

    private static final class SegmentCell extends ListCell<Segment> {
        private final boolean button;

        SegmentCell(boolean button) {
            this.button = button;
        }

        @Override
        protected void updateItem(@Nullable Segment segment, boolean empty) {
            super.updateItem(segment, empty);
            if (empty || segment == null) {
                setText(button ? Texts.of("list.filter.light") : null);
                setGraphic(null);
                return;
            }
            setText(button ? Texts.of("list.filter.light") + " " + segment.words() : segment.words());
            Light light = segment.light();
            setGraphic(light == null || button ? null : new LightMark(light, true).shapeOnly());
        }
    }
}
