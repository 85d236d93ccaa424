package cn.banshi.ui.project.detail;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.domain.project.Status;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** 子项目 of the item: their list; Enter or a double click opens one. */
final class SubItemsSection {
    private static final int MOST_ROWS = 8;

    private final DetailModel model;
    private final TableView<ItemView> table = Tables.make(Tables.ROW);

    private SubItemsSection(DetailModel model) {
        this.model = model;
    }

    /**
     * @param open opens one among all
     * @param add begins a new one
     */
    static Node make(DetailModel model, BiConsumer<Long, List<Long>> open, Runnable add) {
        return new SubItemsSection(model).node(open, add);
    }

    private Node node(BiConsumer<Long, List<Long>> open, Runnable add) {
        table.getColumns()
                .add(Tables.text(
                        "code",
                        ProjectField.CODE.label(),
                        150,
                        view -> view.project().code()));
        table.getColumns()
                .add(Tables.text(
                        "name",
                        ProjectField.NAME.label(),
                        230,
                        view -> view.project().name()));
        table.getColumns()
                .add(Tables.<ItemView, Status>column(
                        "status", ProjectField.STATUS.label(), 76, ItemView::status, Status::label));
        table.getColumns()
                .add(Tables.number(Tables.<ItemView, Money>column(
                        "plannedTotal", ProjectField.PLANNED_TOTAL.label(), 96, ItemView::plannedTotal, this::wan)));
        table.getColumns()
                .add(Tables.number(Tables.<ItemView, Money>column(
                        "investedTotal", Texts.of("detail.column.invested"), 96, ItemView::investedTotal, this::wan)));
        table.getColumns()
                .add(Tables.number(Tables.text(
                        "progress",
                        ProjectField.PHYSICAL_PROGRESS.label(),
                        84,
                        view -> view.progress().shortText(1) + "%")));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setId("detail-subItems");
        table.setPlaceholder(new Label(""));
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected(open);
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
                event.consume();
            }
        });
        Button begin = Buttons.text(Texts.of("detail.add.sub.item"), add);
        begin.setId("detail-add-subItem");
        Section section =
                new Section(Texts.of("detail.section.sub.items")).right(begin).whole(table);
        Runnable show = () -> {
            ItemView view = model.viewProperty().get();
            List<ItemView> all = view == null ? List.of() : view.subViews();
            table.getItems().setAll(all);
            table.setVisible(!all.isEmpty());
            table.setManaged(!all.isEmpty());
            double height = UiScale.px(Tables.ROW) * (Math.min(MOST_ROWS, all.size()) + 1) + 2;
            table.setMinHeight(height);
            table.setPrefHeight(height);
            table.setMaxHeight(height);
            boolean possible = view != null && view.project().parentId() == null;
            section.setVisible(possible);
            section.setManaged(possible);
        };
        model.viewProperty().addListener((view, before, now) -> show.run());
        show.run();
        return section;
    }

    private String wan(Money money) {
        return MoneyText.wan(money, model.ledger().office().office().wanDecimals());
    }

    private void openSelected(BiConsumer<Long, List<Long>> open) {
        ItemView chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            open.accept(chosen.id(), table.getItems().stream().map(ItemView::id).toList());
        }
    }
}
