package cn.banshi.ui.project.list;

import cn.banshi.domain.office.OfficeData;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.MultiChoice.Option;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import cn.banshi.ui.shell.ProjectFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** 更多筛选: 牵头单位, 状态, and in narrow windows 类别, as menus of check boxes. What is chosen shows as chips. */
final class MoreFilters extends MenuButton {
    private final ProjectListModel model;
    private final Menu categories = new Menu(Texts.of("list.filter.category"));
    private final Menu departments = new Menu(Texts.of("list.filter.department"));
    private final Menu statuses = new Menu(Texts.of("list.filter.status"));
    private OfficeData office;
    private boolean worded;

    MoreFilters(ProjectListModel model) {
        super("", Icons.of(Feather.FILTER));
        this.model = model;
        this.office = model.officeProperty().get();
        setMinWidth(USE_PREF_SIZE);
        Why.on(this, () -> worded ? "" : Texts.of("list.filter.more"));
        getItems().setAll(departments, statuses);
        showingProperty().addListener((property, before, now) -> {
            if (now) {
                fill();
            }
        });
    }

    /** Words where there is room for them, and the categories, which have no button of their own then. */
    void withCategories(boolean with) {
        worded = with;
        show(model.filterProperty().get());
        if (with) {
            getItems().setAll(categories, departments, statuses);
        } else {
            getItems().setAll(departments, statuses);
        }
    }

    void offer(OfficeData newOffice) {
        office = newOffice;
        fill();
    }

    void show(ProjectFilter filter) {
        int used = filter.departmentIds().size() + filter.statuses().size();
        String words = used == 0 ? Texts.of("list.filter.more") : Texts.of("list.filter.more.used", used);
        setText(worded ? words : used == 0 ? "" : String.valueOf(used));
        setAccessibleText(words);
    }

    private void fill() {
        List<Option<Long>> units = new ArrayList<>(office.departments().stream()
                .map(each -> new Option<>(each.id(), each.name()))
                .toList());
        units.add(new Option<>(Filters.UNCLEAR, Texts.of("list.filter.unclear")));
        fill(departments, units, ProjectFilter::departmentIds, Filters::departments);
        fill(categories, FilterRow.categories(office), ProjectFilter::categoryIds, Filters::categories);
        fill(statuses, FilterRow.statuses(), ProjectFilter::statuses, Filters::statuses);
    }

    private <T> void fill(
            Menu menu,
            List<Option<T>> options,
            Function<ProjectFilter, Set<T>> chosen,
            BiFunction<ProjectFilter, Set<T>, ProjectFilter> with) {
        List<MenuItem> items = new ArrayList<>();
        for (Option<T> option : options) {
            CheckBox box = new CheckBox(option.words());
            box.setSelected(chosen.apply(model.filterProperty().get()).contains(option.value()));
            box.setMouseTransparent(true);
            CustomMenuItem item = new CustomMenuItem(box, false);
            item.setOnAction(event -> {
                box.setSelected(!box.isSelected());
                ProjectFilter filter = model.filterProperty().get();
                Set<T> now = chosen.apply(filter);
                T value = option.value();
                model.filterProperty()
                        .set(with.apply(
                                filter, box.isSelected() ? Filters.with(now, value) : Filters.without(now, value)));
            });
            items.add(item);
        }
        menu.getItems().setAll(items);
    }
}
