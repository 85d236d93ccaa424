package cn.banshi.work.basics;

import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Grid;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.work.rows.RowCopy;
import cn.banshi.work.rows.RowKinds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of one kind in the office's order. */
final class BasicsRows {
    private BasicsRows() {}

    /** The rows among which a row has its place; empty where its kind has no order. 街道本级 always stays first. */
    static List<? extends Row> beside(OfficeData office, Row row) {
        if (row instanceof Community) {
            return office.communities().stream().filter(one -> !one.builtIn()).toList();
        }
        if (row instanceof Grid grid) {
            return office.grids().stream()
                    .filter(one -> one.communityId() == grid.communityId())
                    .toList();
        }
        if (row instanceof Department) {
            return office.departments();
        }
        if (row instanceof Leader) {
            return office.leaders();
        }
        return row instanceof DictionaryValue value ? office.values(value.kind()) : List.of();
    }

    /** The order with the row moved past as many neighbours; empty where nothing changes. */
    static List<? extends Row> moved(OfficeData office, Row row, int by) {
        List<Row> order = new ArrayList<>(beside(office, row));
        int at = -1;
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id() == row.id()) {
                at = i;
            }
        }
        int to = Math.max(0, Math.min(order.size() - 1, at + by));
        if (at < 0 || to == at) {
            return List.of();
        }
        Collections.rotate(order.subList(Math.min(at, to), Math.max(at, to) + 1), to > at ? -1 : 1);
        return order;
    }

    /** The place behind the last. */
    static int nextPosition(List<? extends Row> rows) {
        return rows.stream()
                        .map(row -> RowKinds.of(row).values(row).get("position"))
                        .mapToInt(position -> position instanceof Integer number ? number : 0)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** A new row with the place behind the last of its kind. */
    static <R extends Row> R atEnd(OfficeData office, R row) {
        boolean ordered = RowKinds.of(row).values(row).containsKey("position");
        return ordered ? RowCopy.with(row, "position", nextPosition(beside(office, row))) : row;
    }

    /** A new community from a pasted line. */
    static Community community(CommunityLine line, int position) {
        return new Community(
                0,
                0,
                line.name(),
                line.code(),
                line.households(),
                line.population(),
                line.secretary(),
                position,
                true,
                false);
    }
}
