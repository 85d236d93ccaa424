package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.list.ListPicture;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What is done with rows of the list: opened, changed in bulk, copied, printed, exported. */
final class ListActs implements BulkBar.Acts {
    private final UiContext context;
    private final ProjectListModel model;
    private final ArrangementModel arrangement;
    private final Supplier<List<ItemView>> target;
    private final BulkModel bulk;
    private final BulkForms forms;

    /**
     * @param target the selected rows, or the one with the focus
     */
    ListActs(UiContext context, ProjectListModel model, ArrangementModel arrangement, Supplier<List<ItemView>> target) {
        this.context = context;
        this.model = model;
        this.arrangement = arrangement;
        this.target = target;
        bulk = new BulkModel(context.services().projects(), context.tasks(), context.notices());
        forms = new BulkForms(context, bulk);
    }

    /** The menu of a row. */
    ContextMenu menu(Runnable openFocused) {
        return new ContextMenu(
                item("list.open", openFocused),
                item("list.bulk.status", this::changeStatus),
                item("list.bulk.lead", this::changeLeadDepartment),
                item("list.bulk.deadline", this::changeDeadline),
                item("list.bulk.month", this::fillMonth),
                item("list.copy", this::copy),
                item("list.export.csv", () -> export("csv")),
                item("list.bulk.recycle", this::recycle));
    }

    static MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(Texts.of(key));
        item.setOnAction(event -> act.run());
        return item;
    }

    void open(ItemView item) {
        List<Long> among =
                model.rows().stream().map(each -> each.project().id()).toList();
        context.navigator().open(new Target.ProjectTarget(item.project().id(), among, ""));
    }

    @Override
    public void changeStatus() {
        forms.changeStatus(target.get());
    }

    @Override
    public void changeLeadDepartment() {
        forms.changeLeadDepartment(target.get());
    }

    @Override
    public void changeDeadline() {
        forms.changeDeadline(target.get());
    }

    @Override
    public void fillMonth() {
        List<ItemView> items = target.get();
        if (!items.isEmpty()) {
            context.navigator()
                    .open(new Target.MonthTarget(null, items.get(0).project().id()));
        }
    }

    @Override
    public void exportSelected() {
        export(picture(true), "xlsx");
    }

    @Override
    public void recycle() {
        List<ItemView> items = target.get();
        if (!items.isEmpty()) {
            bulk.recycle(items);
        }
    }

    /** The selected rows as seen, or all of them where none is selected, onto the clipboard. */
    void copy() {
        ListPicture picture = picture(!model.selectedIds().isEmpty());
        context.tasks().read(progress -> context.services().lists().clipboard(picture), text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            context.notices().told(Texts.of("list.copied", picture.rows().size()));
        });
    }

    /** The list as seen, into a file. */
    void export(String extension) {
        export(picture(false), extension);
    }

    private void export(ListPicture picture, String extension) {
        context.output()
                .save(
                        ReportPeriod.of(YearMonth.from(picture.asOf())),
                        picture.title(),
                        extension,
                        () -> context.services().lists().document(picture));
    }

    /** The list as seen, on paper. */
    void print() {
        ListPicture picture = picture(false);
        context.output().print(() -> context.services().lists().document(picture));
    }

    private ListPicture picture(boolean onlySelected) {
        return model.picture(
                Texts.of("list.title", String.valueOf(context.desk().year())),
                arrangement.columnsProperty().get().keys(),
                onlySelected);
    }
}
