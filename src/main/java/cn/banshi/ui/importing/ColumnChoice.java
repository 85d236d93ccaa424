package cn.banshi.ui.importing;

import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.Content;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the list above a column: where it goes, or a detail of that. */
sealed interface ColumnChoice {
    /** What the list says. */
    String words();

    /** The plan with it. */
    ColumnPlan on(ColumnPlan plan);

    /** The column is not taken in. */
    record Leave() implements ColumnChoice {
        @Override
        public String words() {
            return Texts.of("import.column.leave");
        }

        @Override
        public ColumnPlan on(ColumnPlan plan) {
            return to(plan, null, null, false);
        }
    }

    /** The column goes to a field. */
    record To(IncomingField field) implements ColumnChoice {
        @Override
        public String words() {
            return field.label();
        }

        @Override
        public ColumnPlan on(ColumnPlan plan) {
            MoneyUnit unit = field.content() == Content.MONEY ? plan.unit() : null;
            return to(plan, field, unit, field == IncomingField.INVESTED_CUMULATIVE && plan.sinceJanuary());
        }
    }

    /** Its money is in a unit; null = each cell says it. */
    record Unit(@Nullable MoneyUnit unit) implements ColumnChoice {
        @Override
        public String words() {
            return unit == null ? Texts.of("import.column.unit.cell") : Texts.of("import.column.unit", unit.label());
        }

        @Override
        public ColumnPlan on(ColumnPlan plan) {
            return to(plan, plan.field(), unit, plan.sinceJanuary());
        }
    }

    /** Its cumulative counts from January, or from the start. */
    record Since(boolean january) implements ColumnChoice {
        @Override
        public String words() {
            return Texts.of(january ? "import.column.january" : "import.column.start");
        }

        @Override
        public ColumnPlan on(ColumnPlan plan) {
            return to(plan, plan.field(), plan.unit(), january);
        }
    }

    private static ColumnPlan to(
            ColumnPlan plan, @Nullable IncomingField field, @Nullable MoneyUnit unit, boolean january) {
        return new ColumnPlan(plan.index(), plan.heading(), field, unit, january, ColumnPlan.Origin.CLERK);
    }

    /** Everything that may be chosen for a column as it stands. */
    static List<ColumnChoice> of(IncomingKind kind, ColumnPlan plan) {
        List<ColumnChoice> choices = new ArrayList<>();
        IncomingField now = plan.field();
        if (now != null && now.content() == Content.MONEY) {
            for (MoneyUnit unit : List.of(MoneyUnit.YUAN, MoneyUnit.THOUSAND, MoneyUnit.WAN, MoneyUnit.YI)) {
                if (unit != plan.unit()) {
                    choices.add(new Unit(unit));
                }
            }
        }
        if (now == IncomingField.INVESTED_CUMULATIVE) {
            choices.add(new Since(!plan.sinceJanuary()));
        }
        choices.add(new Leave());
        IncomingField.of(kind).forEach(field -> choices.add(new To(field)));
        return List.copyOf(choices);
    }

    /** How a column stands, as the closed list shows it. */
    static String words(ColumnPlan plan) {
        IncomingField field = plan.field();
        if (field == null) {
            return Texts.of(plan.origin() == ColumnPlan.Origin.OPEN ? "import.column.open" : "import.column.leave");
        }
        String name = field == IncomingField.INVESTED_CUMULATIVE && plan.sinceJanuary()
                ? Texts.of("import.column.year")
                : field.label();
        return plan.unit() == null || plan.unit() == MoneyUnit.WAN
                ? name
                : Texts.of("import.column.with", name, plan.unit().label());
    }
}
