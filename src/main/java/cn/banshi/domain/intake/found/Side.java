package cn.banshi.domain.intake.found;

import cn.banshi.domain.intake.column.ColumnMatcher;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.column.KindGuess;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.table.Area;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.domain.intake.word.HeadingText;
import cn.banshi.domain.intake.word.HeadingWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one side of a cut.
 *
 * @param area where it stands
 * @param sheet the sheet with nothing but that
 * @param shapes its tables from top to bottom
 */
record Side(Area area, RawSheet sheet, List<TableShape> shapes) {
    /** Columns that only counts of other rows have. */
    private static final Pattern SUMMARY = Pattern.compile(".*(?:项目|任务|事项)?(?:个数|项数|件数|项目数|项目数量|占比)");

    private static final Set<IncomingField> CALLED =
            EnumSet.of(IncomingField.NAME, IncomingField.TITLE, IncomingField.DETAIL);

    /** The first table; null where there is none. */
    @Nullable
    TableShape first() {
        return shapes.isEmpty() ? null : shapes.get(0);
    }

    /** Headings of the first table in order, without what changes from month to month. */
    List<String> headings() {
        TableShape shape = first();
        return shape == null
                ? List.of()
                : shape.columns().stream()
                        .map(column -> HeadingText.meaning(column.heading()))
                        .toList();
    }

    /** What the first table is about; empty where its headings say too little. */
    Optional<IncomingKind> kind() {
        TableShape shape = first();
        return shape == null ? Optional.empty() : KindGuess.of(shape, sheet);
    }

    /** The columns of the first table that its headings send somewhere, if it stands alone. */
    List<ColumnPlan> taken() {
        TableShape shape = first();
        return shape == null
                ? List.of()
                : ColumnMatcher.match(kind().orElse(IncomingKind.PROJECTS), shape, sheet, Optional.empty()).stream()
                        .filter(plan -> plan.origin() == ColumnPlan.Origin.HEADING && plan.field() != null)
                        .toList();
    }

    /** Whether it counts rows of other tables, such as 社区, 项目数, 投资. */
    boolean isSummary() {
        return headings().stream().anyMatch(text -> SUMMARY.matcher(text).matches());
    }

    /** Whether it numbers its rows itself. */
    boolean hasSerial() {
        return headings().stream().anyMatch(HeadingWords::isSerial);
    }

    /** Whether it repeats headings of the other side, that of what its rows are called among them. */
    boolean repeats(Side other) {
        List<String> own = headings();
        Set<String> others = Set.copyOf(other.headings());
        long same = own.stream().filter(others::contains).count();
        return same >= 2 && 2 * same >= own.size() && other.called().anyMatch(own::contains);
    }

    /** Headings of what its rows are called: 项目名称, 单位名称. */
    Stream<String> called() {
        return taken().stream()
                .filter(plan -> CALLED.contains(plan.field()))
                .map(plan -> HeadingText.meaning(plan.heading()));
    }

    /** The texts of its lines of titles. */
    Set<String> titles() {
        TableShape shape = first();
        if (shape == null) {
            return Set.of();
        }
        return IntStream.range(0, shape.firstHeading())
                .filter(row -> shape.role(row) == RowRole.TITLE)
                .mapToObj(row -> String.join("", sheet.texts(row)).strip())
                .collect(Collectors.toSet());
    }

    /** What is stated above only one of two tables whose headings begin in one row is stated for both. */
    Side told(Side other) {
        TableShape own = first();
        TableShape theirs = other.first();
        if (own == null || theirs == null || own.firstHeading() != theirs.firstHeading()) {
            return this;
        }
        List<TableShape> told = new ArrayList<>(shapes);
        told.set(0, own.orStated(theirs));
        return new Side(area, sheet, List.copyOf(told));
    }
}
