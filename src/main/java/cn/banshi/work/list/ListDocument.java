package cn.banshi.work.list;

import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.figures.Fraction;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.time.DateText;
import cn.banshi.report.Align;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.ValueStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the document of a list as seen: the texts are those of the screen, the numbers behind them are real. */
final class ListDocument {
    private static final int WIDEST = 40;
    private static final int NARROWEST = 6;

    private final ListPicture list;
    private final OfficeData office;

    ListDocument(ListPicture list, OfficeData office) {
        this.list = list;
        this.office = office;
    }

    ReportDocument document() {
        List<ReportRow> rows = list.rows().stream()
                .map(item -> new ReportRow(
                        ReportRow.Kind.ITEM,
                        list.columns().stream().map(field -> cell(field, item)).toList()))
                .toList();
        String asOf =
                "（截至" + DateText.longText(list.asOf()) + (list.filter().isBlank() ? "" : "，筛选：" + list.filter()) + "）";
        return ReportDocument.list(
                list.title(),
                asOf,
                list.columns().stream().map(this::column).toList(),
                rows,
                office.office().sample());
    }

    private ReportColumn column(ItemField field) {
        int widest = ChineseText.width(field.label(office));
        for (ItemView item : list.rows()) {
            widest = Math.max(widest, ChineseText.width(field.text(item, office)));
        }
        String heading = field.label(office) + (field.kind() == ItemField.Kind.MONEY ? "（万元）" : "");
        return new ReportColumn(
                field.key(),
                List.of(heading),
                List.of(),
                Math.max(NARROWEST, Math.min(WIDEST, widest)),
                align(field.kind()),
                style(field.kind()));
    }

    private static Align align(ItemField.Kind kind) {
        return switch (kind) {
            case TEXT -> Align.LEFT;
            case NUMBER, MONEY, PERCENT, POINTS -> Align.RIGHT;
            case NUMBERED, DATE, LIGHT, STATUS -> Align.CENTER;
        };
    }

    private ValueStyle style(ItemField.Kind kind) {
        return switch (kind) {
            case TEXT, NUMBERED, LIGHT, STATUS -> ValueStyle.TEXT;
            case NUMBER -> ValueStyle.COUNT;
            case MONEY -> ValueStyle.number(office.office().wanDecimals());
            case PERCENT, POINTS -> ValueStyle.number(office.office().rateDecimals());
            case DATE -> ValueStyle.DATE;
        };
    }

    private ReportCell cell(ItemField field, ItemView item) {
        Object value = field.value(item, office);
        String text = field.text(item, office);
        return value instanceof LocalDate day
                ? new ReportCell(text, null, day, 1, null)
                : new ReportCell(text, number(value), null, 1, null);
    }

    private @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof Money money) {
            return money.wan(office.office().wanDecimals());
        }
        if (value instanceof Fraction fraction) {
            return fraction.round(office.office().rateDecimals());
        }
        return value instanceof Integer count ? BigDecimal.valueOf(count) : null;
    }
}
