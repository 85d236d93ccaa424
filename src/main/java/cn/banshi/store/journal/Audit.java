package cn.banshi.store.journal;

import cn.banshi.domain.history.RowChange;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.store.table.Table;
import cn.banshi.store.table.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/** Checks a whole ledger: the chain, references, undo marks, and that each row is what the journal left. */
public final class Audit {
    private Audit() {}

    /**
     * What is wrong, as Chinese sentences; empty when all is well. Rows are read one at a time.
     *
     * @param schema version of the tables
     */
    public static List<String> findings(Handle handle, int schema) {
        List<String> findings = new ArrayList<>();
        String chain = Chain.firstTrouble(handle);
        if (chain != null) {
            findings.add(chain + "。");
        }
        for (LinkRole role : LinkRole.values()) {
            int dangling = Links.dangling(handle, role);
            if (dangling > 0) {
                findings.add("“" + role.label() + "”有 " + dangling + " 处指向已不存在的记录。");
            }
        }
        if (wrongMarks(handle) > 0) {
            findings.add("变更记录的撤销标记与撤销记录对不上。");
        }
        // Behind a migration that alters them rows no longer look as the journal wrote them.
        if (chain == null && oldest(handle) >= LedgerSchema.SAME_ROWS_SINCE) {
            for (Table<?> table : Tables.ALL) {
                int differing = Tables.has(schema, table) ? differing(handle, table) : 0;
                if (differing > 0) {
                    findings.add("表 " + table.name() + " 有 " + differing + " 行与变更记录对不上。");
                }
            }
        }
        if (Tables.has(schema, Tables.CONTENT)) {
            findings.addAll(Contents.findings(handle));
            if (wrongHeads(handle) > 0) {
                findings.add("有报送版本页脚上的校验码与变更记录对不上。");
            }
        }
        return findings;
    }

    /** The oldest version of the tables that a change set was written with. */
    private static int oldest(Handle handle) {
        return handle.createQuery("select coalesce(min(schema_version), " + LedgerSchema.CURRENT + ") from change_set")
                .mapTo(Integer.class)
                .one();
    }

    /** Editions that do not stand on the chain: their foot, which is on paper elsewhere, names another hash than the journal. */
    private static int wrongHeads(Handle handle) {
        return handle.createQuery("select count(*) from report_edition e where not exists"
                        + " (select 1 from change_set c where c.number = e.change_number and c.hash = e.chain_head)"
                        + " and not (e.change_number = 0 and e.chain_head = ?)")
                .bind(0, HashChain.START)
                .mapTo(Integer.class)
                .one();
    }

    private static int wrongMarks(Handle handle) {
        return handle.createQuery("select count(*) from change_set c where undone <> (exists"
                        + " (select 1 from change_set u where u.undoes = c.number and not u.undone))")
                .mapTo(Integer.class)
                .one();
    }

    private static int differing(Handle handle, Table<?> table) {
        int differing = 0;
        try (ResultIterator<Map<String, @Nullable String>> rows = handle.createQuery(table.selectAll() + " order by id")
                        .map((result, context) -> table.text(table.readAll(result)))
                        .iterator();
                ResultIterator<RowChange> changes = handle.createQuery(
                                Chain.ROWS + " where table_name = ? order by row_id, change_number, seq")
                        .bind(0, table.name())
                        .map((result, context) -> Chain.row(result))
                        .iterator()) {
            RowChange change = next(changes);
            while (change != null) {
                long id = change.rowId();
                Map<String, @Nullable String> replayed = new LinkedHashMap<>();
                while (change != null && change.rowId() == id) {
                    if (change.after().isEmpty()) {
                        replayed.clear();
                    }
                    replayed.putAll(change.after());
                    change = next(changes);
                }
                if (!replayed.isEmpty() && (!rows.hasNext() || !rows.next().equals(replayed))) {
                    differing++;
                }
            }
            while (rows.hasNext()) {
                rows.next();
                differing++;
            }
        }
        return differing;
    }

    private static @Nullable RowChange next(ResultIterator<RowChange> changes) {
        return changes.hasNext() ? changes.next() : null;
    }
}
