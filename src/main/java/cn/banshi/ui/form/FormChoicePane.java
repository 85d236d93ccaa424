package cn.banshi.ui.form;

import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.report.form.FormChoice;
import cn.banshi.report.form.FormChoice.Grouping;
import cn.banshi.report.form.FormChoice.Items;
import cn.banshi.report.form.FormChoice.Order;
import cn.banshi.report.form.FormChoice.Span;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Which items go into the form, in which order, of which months. */
final class FormChoicePane extends VBox {
    private final FormModel model;
    private final PinyinChoice<Items> items = box();
    private final PinyinChoice<String> community = new PinyinChoice<>("", FormChoicePane::named);
    private final PinyinChoice<String> category = new PinyinChoice<>("", FormChoicePane::named);
    private final PinyinChoice<String> department = new PinyinChoice<>("", FormChoicePane::named);
    private final PinyinChoice<Order> order = box();
    private final PinyinChoice<Grouping> grouping = box();
    private final PinyinChoice<Span> span = box();
    private boolean showing;

    FormChoicePane(FormModel model) {
        this.model = model;
        getStyleClass().add("form-section");
        items.values(List.of(Items.values()));
        order.values(List.of(Order.values()));
        grouping.values(List.of(Grouping.values()));
        span.values(List.of(Span.values()));
        FormFields fields = new FormFields();
        fields.add("form.choice.items", items);
        fields.add("form.choice.community", community);
        fields.add("form.choice.category", category);
        fields.add("form.choice.department", department);
        fields.add("form.choice.order", order);
        fields.add("form.choice.grouping", grouping);
        fields.add("form.choice.span", span);
        for (PinyinChoice<?> box : List.of(items, community, category, department, order, grouping, span)) {
            box.setOnAction(event -> changed());
        }
        Label title = new Label(Texts.of("form.choice"));
        title.getStyleClass().add("section-title");
        getChildren().addAll(title, fields);
    }

    private static <T> PinyinChoice<T> box() {
        return new PinyinChoice<>("", FormFields::words);
    }

    private static String named(String name) {
        return name.isEmpty() ? Texts.of("form.choice.all") : name;
    }

    /** Offers the names of the office. */
    void fill(OfficeData office) {
        showing = true;
        community.values(names(office.communities().stream().map(Community::name)));
        category.values(names(office.values(DictionaryKind.CATEGORY).stream().map(DictionaryValue::name)));
        department.values(names(office.departments().stream().map(Department::name)));
        showing = false;
    }

    private static List<String> names(Stream<String> names) {
        List<String> all = new ArrayList<>(List.of(""));
        names.forEach(all::add);
        return all;
    }

    void show(@Nullable FormDraft draft) {
        setDisable(draft == null);
        if (draft == null) {
            return;
        }
        FormChoice choice = draft.now().choice();
        showing = true;
        items.setValue(choice.items());
        named(community, choice.community());
        named(category, choice.category());
        named(department, choice.department());
        order.setValue(choice.order());
        grouping.setValue(choice.grouping());
        span.setValue(choice.span());
        showing = false;
    }

    /** A name that the office no longer has stays the form's choice and is offered. */
    private static void named(PinyinChoice<String> box, String name) {
        if (!box.getItems().contains(name)) {
            box.getItems().add(name);
        }
        box.setValue(name);
    }

    private void changed() {
        if (showing) {
            return;
        }
        model.change(form -> Optional.of(form.with(new FormChoice(
                or(items.getValue(), form.choice().items()),
                or(community.getValue(), ""),
                or(category.getValue(), ""),
                or(department.getValue(), ""),
                or(order.getValue(), form.choice().order()),
                or(grouping.getValue(), form.choice().grouping()),
                or(span.getValue(), form.choice().span())))));
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
