package cn.banshi.paper;

import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;

/** Hands the rows to the filler, field by field. */
final class PageRowSource implements JRDataSource {
    private final List<PageRow> rows;
    private final List<PageRow.Layout> layouts;
    private int at = -1;
    private int layout;

    PageRowSource(List<PageRow> rows, List<PageRow.Layout> layouts) {
        this.rows = rows;
        this.layouts = layouts;
    }

    @Override
    public boolean next() {
        at++;
        if (at >= rows.size()) {
            return false;
        }
        layout = layouts.indexOf(rows.get(at).layout());
        return true;
    }

    @Override
    public @Nullable Object getFieldValue(JRField field) {
        String name = field.getName();
        PageRow row = rows.get(at);
        if (name.equals(MasterPage.BLOCK)) {
            return row.block();
        }
        if (name.startsWith(MasterPage.BAND)) {
            return layout == number(name, MasterPage.BAND);
        }
        int number = number(name, MasterPage.TEXT);
        return number < row.texts().size() ? row.texts().get(number) : null;
    }

    private static int number(String name, String prefix) {
        return Integer.parseInt(name.substring(prefix.length()));
    }
}
