package cn.banshi.ui.project.list;

import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.LightFilter;
import cn.banshi.ui.kit.MultiChoice;
import cn.banshi.ui.kit.MultiChoice.Option;
import cn.banshi.ui.kit.SearchBox;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.ProjectFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Lights, search words, community, category and more above the table; narrow windows get one box for the lights. */
final class FilterRow extends HBox {
    private final ProjectListModel model;
    private final LightFilter lights = new LightFilter();
    private final SearchBox search;
    private final MultiChoice<Long> communities;
    private final MultiChoice<Long> categories;
    private final MoreFilters more;
    private final Button clear;
    private final Node chooser;
    private boolean showing;
    private @Nullable Room room;

    /** How much room there is. */
    enum Room {
        /** Eight segments and every button. */
        WIDE,
        /** One box for the lights, categories under 更多筛选. */
        NARROW,
        /** Lights and words only. */
        TIGHT
    }

    FilterRow(ProjectListModel model, Runnable toTable, Node columnChooser) {
        this.model = model;
        this.chooser = columnChooser;
        getStyleClass().add("filter-row");
        search = new SearchBox(Texts.of("list.search.prompt"), words -> change(filter -> Filters.text(filter, words)));
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                toTable.run();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        communities = new MultiChoice<>(
                names -> words("list.filter.community", names),
                ids -> change(filter -> Filters.communities(filter, ids)));
        categories = new MultiChoice<>(
                names -> words("list.filter.category", names),
                ids -> change(filter -> Filters.categories(filter, ids)));
        more = new MoreFilters(model);
        clear = Buttons.quiet(Texts.of("list.filter.clear"), Feather.X, () -> change(filter -> ProjectFilter.ALL));
        lights.chosenProperty().addListener((property, before, now) -> change(filter -> Filters.light(filter, now)));
        arrange(Room.WIDE);
        model.filterProperty().addListener((property, before, now) -> show());
        model.lightsProperty().addListener((property, before, now) -> counts());
        model.officeProperty().addListener((property, before, now) -> offer(now));
        offer(model.officeProperty().get());
        counts();
        show();
    }

    private static String words(String field, List<String> names) {
        String shown = names.isEmpty()
                ? Texts.of("list.choice.all")
                : names.size() == 1 ? names.get(0) : Texts.of("list.choice.several", names.size());
        return Texts.of(field) + " " + shown;
    }

    /** Puts the controls in place for the room there is. */
    void arrange(Room nowRoom) {
        if (nowRoom == room) {
            return;
        }
        room = nowRoom;
        lights.narrow(room != Room.WIDE);
        switch (room) {
            case WIDE -> getChildren().setAll(lights, search, communities, categories, more, clear, chooser);
            case NARROW -> getChildren().setAll(lights, search, communities, more, clear, chooser);
            case TIGHT -> getChildren().setAll(lights, search);
        }
        more.withCategories(room == Room.NARROW);
    }

    private void change(UnaryOperator<ProjectFilter> by) {
        if (!showing) {
            model.filterProperty().set(by.apply(model.filterProperty().get()));
        }
    }

    private void show() {
        ProjectFilter filter = model.filterProperty().get();
        showing = true;
        lights.chosenProperty().set(Filters.single(filter));
        if (!search.getText().strip().equals(filter.text())) {
            search.show(filter.text());
        }
        communities.show(filter.communityIds());
        categories.show(filter.categoryIds());
        more.show(filter);
        clear.setDisable(!Filters.isActive(filter));
        showing = false;
    }

    private void counts() {
        LightCounts counts = model.lightsProperty().get();
        lights.counts(counts.byLight(), counts.all());
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
}
