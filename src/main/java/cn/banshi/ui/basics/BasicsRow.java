package cn.banshi.ui.basics;

import cn.banshi.base.text.SearchKey;
import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Grid;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.OwnColumn;
import cn.banshi.domain.office.TermLine;
import cn.banshi.work.basics.UseIndex;
import cn.banshi.work.rows.RowKinds;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param row the stored row
 * @param number its place in the whole list, from 1
 * @param second what stands beside the name: the community of a grid, the holder of a post, the upper level's wording
 * @param active whether new items may choose it
 * @param draft whether something was typed into it and not saved
 * @param projects how many items outside the recycle bin use it
 * @param parts how many other rows belong to it: grids of a community, holders of a post
 * @param since first day of the one who holds the post
 */
record BasicsRow(
        Row row,
        int number,
        String second,
        boolean active,
        boolean draft,
        int projects,
        int parts,
        @Nullable LocalDate since,
        UseIndex uses) {

    static BasicsRow of(Row row, int number, OfficeData office, UseIndex uses, boolean draft, LocalDate today) {
        String second = "";
        int parts = 0;
        LocalDate since = null;
        if (row instanceof Community community) {
            second = community.code();
            parts = (int) office.grids().stream()
                    .filter(grid -> grid.communityId() == community.id())
                    .count();
        } else if (row instanceof Grid grid) {
            second = office.communityName(grid.communityId());
        } else if (row instanceof DictionaryValue value) {
            second = value.upperName();
        } else if (row instanceof Leader leader) {
            TermLine line = TermLine.of(office, leader.id(), today);
            LeaderTerm holder = line.on(today);
            second = holder == null ? "" : holder.name();
            since = holder == null ? null : holder.from();
            parts = line.terms().size();
        }
        return new BasicsRow(
                row, number, second, activeOf(row), draft, uses.projects(row).size(), parts, since, uses);
    }

    static boolean activeOf(Row row) {
        return !(RowKinds.of(row).values(row).get("active") instanceof Boolean active) || active;
    }

    long id() {
        return row.id();
    }

    String name() {
        return RowKinds.nameOf(row);
    }

    /** Name, what stands beside it, and persons: what the search looks into. */
    SearchKey searched() {
        String person = "";
        if (row instanceof Community community) {
            person = community.secretary();
        } else if (row instanceof Grid grid) {
            person = grid.person();
        } else if (row instanceof Leader leader) {
            person = leader.printName();
        }
        return SearchKey.of(List.of(name(), second, person));
    }

    /** How often it is used as one thing, such as 牵头单位. */
    int usedAs(String label) {
        return uses.count(row, label);
    }

    /** 性质 of a department, kind of an own column; empty for others. */
    String sort() {
        if (row instanceof Department department) {
            return department.kind().label();
        }
        return row instanceof OwnColumn column ? column.kind().label() : "";
    }
}
