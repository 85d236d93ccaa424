package cn.banshi.ui.workbench;

import java.util.Locale;
import javafx.util.StringConverter;

/** Axis labels without decimals; half steps of small scales stay empty. */
final class WholeNumbers extends StringConverter<Number> {
    @Override
    public String toString(Number value) {
        return value.doubleValue() == Math.rint(value.doubleValue())
                ? String.format(Locale.ROOT, "%,d", value.longValue())
                : "";
    }

    @Override
    public Number fromString(String text) {
        return Long.valueOf(text.replace(",", ""));
    }
}
