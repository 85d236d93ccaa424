package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 上级项目编号 of rows: of an item of the ledger, or of a row further up in the same table, that is no 子项目 itself. */
final class ParentCodes {
    private final Ledger ledger;
    private final ItemMatcher matcher;
    private final Set<String> fromTable = new HashSet<>();

    ParentCodes(Ledger ledger, ItemMatcher matcher) {
        this.ledger = ledger;
        this.matcher = matcher;
    }

    /** Notes a new item of the table, so that rows below may name it. */
    void note(String code, String parentCode) {
        if (!code.isEmpty() && parentCode.isEmpty()) {
            fromTable.add(code);
        }
    }

    /** The parent's code of a new item, empty for none; says what is wrong with it. */
    String check(RowCells cells, @Nullable Dossier base) {
        String code = cells.text(IncomingField.PARENT_CODE);
        if (code.isEmpty()) {
            return "";
        }
        Dossier parent = matcher.byCode(code);
        if (base != null) {
            if (parent == null
                    || !Long.valueOf(parent.id()).equals(base.project().parentId())) {
                cells.say(IncomingField.PARENT_CODE, new Remark(Remark.Kind.NOTE, "台账里已有的项目不改上级项目。要改请到项目详情"));
            }
            return "";
        }
        boolean inLedger = parent != null
                && !parent.project().recycled()
                && parent.project().parentId() == null;
        if (inLedger && parent != null) {
            return counted(cells, parent);
        }
        if (fromTable.contains(code)) {
            return code;
        }
        cells.say(
                IncomingField.PARENT_CODE,
                new Remark(Remark.Kind.UNKNOWN_PROJECT, "上级项目“%s”不在台账里，也不在这张表的前面，或者它自己就是子项目。请改正或删去".formatted(code)));
        return "";
    }

    /** A parent that has money of its own will show the sum of its 子项目 instead. */
    private String counted(RowCells cells, Dossier parent) {
        boolean first = ledger.subItems(parent.id()).isEmpty();
        boolean own = parent.project().budget().plannedTotal() != null;
        if (first && own && cells.has(IncomingField.PLANNED_TOTAL)) {
            cells.say(
                    IncomingField.PARENT_CODE,
                    new Remark(
                            Remark.Kind.NOTE,
                            "“%s”自己填的计划总投资以后不再计入，改按子项目合计"
                                    .formatted(parent.project().name())));
        }
        return parent.project().code();
    }
}
