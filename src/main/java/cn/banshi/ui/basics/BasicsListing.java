package cn.banshi.ui.basics;

import cn.banshi.base.text.SearchQuery;
import cn.banshi.domain.Row;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.work.basics.UseIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a list that a search finds.
 *
 * @param active those in use
 * @param inactive those that are no longer offered
 */
record BasicsListing(List<BasicsRow> active, List<BasicsRow> inactive) {
    static final BasicsListing NOTHING = new BasicsListing(List.of(), List.of());

    static BasicsListing of(
            BasicsKind kind, String query, OfficeData office, UseIndex uses, BasicsDrafts drafts, LocalDate today) {
        List<BasicsRow> active = new ArrayList<>();
        List<BasicsRow> inactive = new ArrayList<>();
        SearchQuery search = SearchQuery.of(query);
        int number = 0;
        for (Row row : kind.list() ? kind.rows(office) : List.<Row>of()) {
            BasicsRow line = BasicsRow.of(row, ++number, office, uses, drafts.has(row), today);
            if (query.isBlank() || search.matches(line.searched())) {
                (line.active() ? active : inactive).add(line);
            }
        }
        return new BasicsListing(active, inactive);
    }

    List<BasicsRow> rows(boolean inUse) {
        return inUse ? active : inactive;
    }
}
