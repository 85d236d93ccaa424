package cn.banshi.ui.basics;

import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DepartmentKind;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Grid;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.OwnColumn;
import cn.banshi.domain.office.OwnColumnKind;
import cn.banshi.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One of the lists of the screen.
 *
 * @param type class of its rows
 * @param dictionary which dictionary, null for the other lists
 */
record BasicsKind(Class<? extends Row> type, @Nullable DictionaryKind dictionary) {
    static final BasicsKind COMMUNITY = new BasicsKind(Community.class, null);
    static final BasicsKind GRID = new BasicsKind(Grid.class, null);
    static final BasicsKind DEPARTMENT = new BasicsKind(Department.class, null);
    static final BasicsKind LEADER = new BasicsKind(Leader.class, null);
    static final BasicsKind OWN_COLUMN = new BasicsKind(OwnColumn.class, null);
    static final BasicsKind OFFICE = new BasicsKind(Office.class, null);

    /** In the order of the screen. */
    static final List<BasicsKind> ALL = all();

    private static final int SLOTS = 5;

    private static List<BasicsKind> all() {
        List<BasicsKind> kinds = new ArrayList<>(List.of(COMMUNITY, GRID, DEPARTMENT, LEADER));
        for (DictionaryKind kind : DictionaryKind.values()) {
            kinds.add(new BasicsKind(DictionaryValue.class, kind));
        }
        kinds.addAll(List.of(OFFICE, OWN_COLUMN));
        return List.copyOf(kinds);
    }

    static BasicsKind of(Row row) {
        return new BasicsKind(row.getClass(), row instanceof DictionaryValue value ? value.kind() : null);
    }

    /** Stable name for drafts and remembered widths. */
    String key() {
        return (dictionary == null ? type.getSimpleName() : dictionary.name()).toLowerCase(Locale.ROOT);
    }

    String label() {
        return dictionary == null ? Texts.of("basics.kind." + key()) : dictionary.label();
    }

    /** What one row is called: 岗位, 单位. */
    String noun() {
        return dictionary == null ? Texts.of("basics.noun." + key()) : dictionary.label();
    }

    /** Whether it is a list and not the office's one row. */
    boolean list() {
        return type != Office.class;
    }

    /** Whether the clerk decides on the order. */
    boolean ordered() {
        return list() && type != OwnColumn.class;
    }

    /** Whether a list of names can be pasted. */
    boolean pasted() {
        return type == Community.class || type == Department.class;
    }

    List<? extends Row> rows(OfficeData office) {
        if (dictionary != null) {
            return office.values(dictionary);
        }
        if (type == Community.class) {
            return office.communities();
        }
        if (type == Grid.class) {
            return office.grids();
        }
        if (type == Department.class) {
            return office.departments();
        }
        if (type == Leader.class) {
            return office.leaders();
        }
        return type == OwnColumn.class ? office.ownColumns() : List.of(office.office());
    }

    /** An empty row; null where no more fit. */
    @Nullable
    Row blank(OfficeData office, @Nullable Row near) {
        if (dictionary != null) {
            return new DictionaryValue(0, 0, dictionary, "", "", 0, true);
        }
        if (type == Community.class) {
            return new Community(0, 0, "", "", null, null, "", 0, true, false);
        }
        if (type == Grid.class) {
            return new Grid(0, 0, near instanceof Grid grid ? grid.communityId() : 0, "", "", 0, true);
        }
        if (type == Department.class) {
            return new Department(0, 0, "", DepartmentKind.SECTION, "", 0, true);
        }
        if (type == Leader.class) {
            return new Leader(0, 0, "", "", 0, true);
        }
        if (type == OwnColumn.class) {
            for (int slot = 1; slot <= SLOTS; slot++) {
                int wanted = slot;
                if (office.ownColumns().stream().noneMatch(column -> column.slot() == wanted)) {
                    return new OwnColumn(0, 0, slot, "", OwnColumnKind.TEXT, true);
                }
            }
        }
        return null;
    }
}
