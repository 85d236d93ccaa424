package cn.banshi.ui.basics;

import cn.banshi.domain.Row;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.basics.RowFinding;
import cn.banshi.work.rows.RowKinds;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done with what was typed into the row in the editor: saving it, taking it back. */
final class TypedActs {
    private final BasicsModel model;

    TypedActs(BasicsModel model) {
        this.model = model;
    }

    private record Answer(
            List<RowFinding> findings, @Nullable Row row) {}

    /** Saves the row in the editor; what is wrong stands at its fields. */
    void save() {
        RowForm open = model.form();
        if (open == null || !(open.isChanged() || open.isNew())) {
            return;
        }
        Row typed = open.read();
        model.touched();
        if (typed == null) {
            return;
        }
        boolean added = open.isNew();
        String key = BasicsDrafts.ofRow(open.base());
        Map<String, String> sent = open.changes();
        model.tasks()
                .write(
                        progress -> {
                            List<RowFinding> findings =
                                    model.services().basics().check(typed);
                            return findings.isEmpty()
                                    ? new Answer(
                                            List.of(), model.services().basics().save(typed))
                                    : new Answer(findings, null);
                        },
                        answer -> {
                            Row row = answer.row();
                            if (row == null) {
                                open.refuse(answer.findings());
                                model.touched();
                                return;
                            }
                            model.notices()
                                    .undoable(Texts.of(added ? "basics.added" : "basics.saved", RowKinds.nameOf(row)));
                            if (added) {
                                // Emptied first, so that leaving it keeps no draft of what is stored now.
                                open.discard();
                                model.drafts().forget(key);
                                model.show(row.id(), true);
                            } else {
                                open.saved(row, sent);
                                model.drafts().keep(key, open.changes());
                                model.refresh();
                            }
                        });
    }

    /** Takes back what was typed; it can be fetched again from the bar. False where nothing was typed. */
    boolean discard() {
        RowForm open = model.form();
        if (open == null) {
            return false;
        }
        Map<String, String> typed = open.changes();
        open.discard();
        model.drafts().forget(BasicsDrafts.ofRow(open.base()));
        if (!typed.isEmpty()) {
            Row base = open.base();
            model.notices()
                    .result(
                            Texts.of(
                                    "basics.discarded",
                                    base.id() == 0 ? model.kind().noun() : RowKinds.nameOf(base)),
                            Texts.of("basics.fetch"),
                            () -> fetch(base, typed));
        }
        if (open.isNew()) {
            model.openFirst();
        }
        model.refresh();
        return !typed.isEmpty() || open.isNew();
    }

    private void fetch(Row base, Map<String, String> typed) {
        model.kindProperty().set(BasicsKind.of(base));
        Row now = base.id() == 0 ? base : model.stored(base.id());
        if (now == null) {
            return;
        }
        model.open(now);
        RowForm open = model.form();
        if (open != null) {
            open.restore(typed);
        }
    }
}
