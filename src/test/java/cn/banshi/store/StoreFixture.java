package cn.banshi.store;

import cn.banshi.domain.Row;
import cn.banshi.domain.history.Author;
import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.time.OfficeClock;
import cn.banshi.store.journal.Tx;
import cn.banshi.store.journal.TxWork;
import cn.banshi.store.journal.Written;
import cn.banshi.store.table.Table;
import cn.banshi.store.table.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the store's tests share. */
final class StoreFixture {
    static final Author CLERK = new Author("测试员", "tester");

    static final OfficeClock CLOCK = new OfficeClock() {
        @Override
        public LocalDate today() {
            return LocalDate.of(2021, 10, 31);
        }

        @Override
        public Instant now() {
            return Instant.parse("2021-10-31T08:00:00.123456789Z");
        }
    };

    private StoreFixture() {}

    static <T> Written<T> write(LedgerStore store, TxWork<T> work) {
        return store.write(CLERK, ChangeKind.EDIT, "测试", work);
    }

    /** {@code perTable} rows of every class, in one change set. */
    static List<Row> fill(LedgerStore store, RandomRows rows, int perTable) {
        return write(store, tx -> {
                    List<Row> stored = new ArrayList<>();
                    for (Table<?> table : Tables.ALL) {
                        for (int i = 0; i < perTable; i++) {
                            stored.add(insert(tx, rows, table.type()));
                        }
                    }
                    return stored;
                })
                .result();
    }

    static <R extends Row> R insert(Tx tx, RandomRows rows, Class<R> type) {
        rows.keeping = tx::keep;
        R row = tx.insert(rows.fresh(type));
        rows.know(row);
        return row;
    }

    /** Every row of every table without versions and update stamps: the state that undo and redo give back. */
    static Map<String, List<Row>> rows(LedgerStore store) {
        return store.snapshot(handle -> {
            Map<String, List<Row>> all = new LinkedHashMap<>();
            for (Table<?> table : Tables.ALL) {
                List<Row> rows = new ArrayList<>();
                handle.createQuery(table.selectAll() + " order by id")
                        .map((result, context) -> {
                            Object[] values = table.readAll(result);
                            values[1] = 0L;
                            return (Row) table.build(values);
                        })
                        .forEach(rows::add);
                all.put(table.name(), rows);
            }
            return all;
        });
    }
}
