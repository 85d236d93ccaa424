package cn.banshi.ui.report;

import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.OfficeData;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what the items of a report may be limited. */
enum ScopeKind {
    COMMUNITY(null),
    CATEGORY(DictionaryKind.CATEGORY),
    DEPARTMENT(null),
    CAMPAIGN(DictionaryKind.CAMPAIGN),
    LEVEL(DictionaryKind.LEVEL);

    /** A value to choose. */
    record Option(long id, String name) {}

    private final @Nullable DictionaryKind dictionary;

    ScopeKind(@Nullable DictionaryKind dictionary) {
        this.dictionary = dictionary;
    }

    /** The values of an office, in its order; those no longer in use stay, reports of earlier years need them. */
    List<Option> options(OfficeData office) {
        return switch (this) {
            case COMMUNITY -> options(office.communities().stream(), Community::id, Community::name);
            case DEPARTMENT -> options(office.departments().stream(), Department::id, Department::name);
            default ->
                office.values().stream()
                        .filter(value -> value.kind() == dictionary)
                        .map(value -> new Option(value.id(), value.name()))
                        .toList();
        };
    }

    private static <T> List<Option> options(Stream<T> rows, ToLongFunction<T> id, Function<T, String> name) {
        return rows.map(row -> new Option(id.applyAsLong(row), name.apply(row))).toList();
    }
}
