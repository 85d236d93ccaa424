package cn.banshi.ui.importing;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.word.HeadingText;
import cn.banshi.ui.kit.UserSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Widths that the clerk gave to columns of the preview, at 100 %. Tables differ in their columns; what goes to one field is as
 * wide in every table, what goes nowhere is known by its heading.
 */
final class KeptWidths {
    private static final String KEY = "import.widths";
    private static final int MOST = 200;

    private final UserSettings settings;
    private final Map<String, Double> widths = new LinkedHashMap<>();

    /** As kept on disk. */
    record Widths(Map<String, Double> columns) {}

    KeptWidths(UserSettings settings) {
        this.settings = settings;
        settings.<Widths>get(KEY, Widths.class)
                .map(Widths::columns)
                .ifPresent(kept -> kept.forEach((name, width) -> {
                    if (width != null && width > 0 && width < 5_000) {
                        widths.put(name, width);
                    }
                }));
    }

    OptionalDouble of(@Nullable ColumnPlan plan) {
        Double width = plan == null ? null : widths.get(name(plan));
        return width == null ? OptionalDouble.empty() : OptionalDouble.of(width);
    }

    void keep(@Nullable ColumnPlan plan, double width) {
        if (plan != null) {
            widths.remove(name(plan));
            widths.put(name(plan), (double) Math.round(width));
            while (widths.size() > MOST) {
                widths.remove(widths.keySet().iterator().next());
            }
            settings.put(KEY, new Widths(new LinkedHashMap<>(widths)));
        }
    }

    private static String name(ColumnPlan plan) {
        IncomingField field = plan.field();
        return field == null ? "“" + HeadingText.lasting(plan.heading()) + "”" : field.key();
    }
}
