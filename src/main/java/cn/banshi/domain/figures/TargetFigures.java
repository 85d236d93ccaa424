package cn.banshi.domain.figures;

import cn.banshi.domain.project.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One 量化目标 of an item, rolled up from its 子项目 where one of them has the same quantity (name and unit).
 *
 * @param name such as 路灯
 * @param planned planned quantity, null when not stated
 * @param done quantity done, null when not stated
 * @param unit 计量单位
 */
public record TargetFigures(
        String name, @Nullable BigDecimal planned, @Nullable BigDecimal done, String unit) {
    private record Quantity(String name, String unit) {}

    static List<TargetFigures> of(ItemView item) {
        Map<Quantity, TargetFigures> own = sum(item.dossier().targets());
        Map<Quantity, TargetFigures> summed = below(item);
        Set<Quantity> order = new LinkedHashSet<>(own.keySet());
        order.addAll(summed.keySet());
        List<TargetFigures> targets = new ArrayList<>();
        for (Quantity quantity : order) {
            TargetFigures above = own.get(quantity);
            TargetFigures sum = summed.get(quantity);
            targets.add(new TargetFigures(
                    quantity.name(),
                    first(sum == null ? null : sum.planned(), above == null ? null : above.planned()),
                    first(sum == null ? null : sum.done(), above == null ? null : above.done()),
                    quantity.unit()));
        }
        return List.copyOf(targets);
    }

    /** The sums of the sub-items for one quantity, numbers null where none states it. */
    static TargetFigures summed(ItemView item, String name, String unit) {
        TargetFigures sum = below(item).get(new Quantity(name, unit));
        return sum == null ? new TargetFigures(name, null, null, unit) : sum;
    }

    private static Map<Quantity, TargetFigures> below(ItemView item) {
        List<Target> targets = new ArrayList<>();
        item.summedSubItems().forEach(sub -> targets.addAll(sub.dossier().targets()));
        return sum(targets);
    }

    private static Map<Quantity, TargetFigures> sum(List<Target> targets) {
        Map<Quantity, TargetFigures> sums = new LinkedHashMap<>();
        for (Target target : targets) {
            TargetFigures figures = new TargetFigures(target.name(), target.planned(), target.done(), target.unit());
            sums.merge(new Quantity(target.name(), target.unit()), figures, TargetFigures::plus);
        }
        return sums;
    }

    private TargetFigures plus(TargetFigures other) {
        return new TargetFigures(name, plus(planned, other.planned), plus(done, other.done), unit);
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.add(other);
    }

    private static @Nullable BigDecimal first(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : one;
    }

    /** Such as "路灯 56盏". */
    public String text() {
        return planned == null
                ? name
                : name + " " + planned.stripTrailingZeros().toPlainString() + unit;
    }
}
