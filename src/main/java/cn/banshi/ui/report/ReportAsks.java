package cn.banshi.ui.report;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.definition.ColumnChoice;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.report.ReportRequest;
import cn.banshi.work.report.ReportWork;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;

/** Small forms over the report in front: which columns, which items. */
final class ReportAsks {
    private final UiContext context;
    private final ReportChoices choices;
    private final VariantBook variants;

    ReportAsks(UiContext context, ReportChoices choices, VariantBook variants) {
        this.context = context;
        this.choices = choices;
        this.variants = variants;
    }

    /** Asks for the columns; under a name they are kept for everybody. */
    void columns() {
        ReportRequest request = choices.plainRequest();
        context.tasks()
                .read(
                        progress -> {
                            ReportWork reports = context.services().reports();
                            return reports.report(request) instanceof ReportDocument table
                                    ? List.of(table.columns(), reports.moreColumns(request))
                                    : List.<List<ReportColumn>>of();
                        },
                        columns -> {
                            if (!columns.isEmpty()) {
                                askColumns(columns.get(0), columns.get(1));
                            }
                        });
    }

    private void askColumns(List<ReportColumn> own, List<ReportColumn> more) {
        NamedColumns before = choices.variantProperty().get();
        ColumnsModel model = new ColumnsModel(own, more, before.columns());
        ColumnsForm form = new ColumnsForm(model, before.name(), variants::remove);
        String title =
                Texts.of("report.columns.ask", choices.entryProperty().get().title());
        if (context.dialogs().form(title, form, Texts.of("report.columns.take"), model.ready())) {
            take(model.chosen(), form.name());
        }
    }

    /** Takes columns over, and keeps them where they have a name. */
    void take(List<ColumnChoice> columns, String name) {
        NamedColumns variant = columns.isEmpty() ? NamedColumns.OWN : new NamedColumns(name, columns);
        if (!variant.name().isEmpty()) {
            variants.keep(variant);
        }
        choices.variantProperty().set(variant);
    }

    /** Asks for the items of cards. */
    void items() {
        ReportRequest request = choices.request();
        context.tasks()
                .read(
                        progress -> context.services()
                                .reports()
                                .figures(request.year(), request.period())
                                .items(),
                        this::askItems);
    }

    private void askItems(List<ItemView> items) {
        ItemPick model = new ItemPick(items, choices.itemsProperty().get());
        String title =
                Texts.of("report.items.ask", choices.entryProperty().get().title());
        if (context.dialogs()
                .form(title, new ItemPickForm(model), Texts.of("report.items.take"), new SimpleBooleanProperty(true))) {
            choices.itemsProperty().set(model.picked());
        }
    }
}
