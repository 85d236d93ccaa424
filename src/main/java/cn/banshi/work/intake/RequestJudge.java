package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.CellValue;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Judges rows of requests. The ledger of requests is not there yet: rows are checked and shown, none is written. */
final class RequestJudge implements RowJudge {
    private final IncomingTable table;
    private final IntakePlan plan;
    private final OfficeNames words;
    private final SeenRows seen;

    RequestJudge(IncomingTable table, IntakePlan plan, OfficeNames words, SeenRows seen) {
        this.table = table;
        this.plan = plan;
        this.words = words;
        this.seen = seen;
    }

    @Override
    public ReviewRow judge(RowCells cells, Consumer<Proposal> out) {
        if (plan.choices().get(cells.row()) instanceof Choice.Leave) {
            return cells.row(Verdict.SKIP, List.of(), null);
        }
        if (cells.text(IncomingField.TITLE).isEmpty()
                && cells.text(IncomingField.DETAIL).isEmpty()) {
            cells.say(IncomingField.TITLE, new Remark(Remark.Kind.MISSING_NAME, "没有写反映的问题。请补上，或这行不导入"));
        }
        String community = cells.text(IncomingField.COMMUNITY);
        if (!community.isEmpty()) {
            cells.take(IncomingField.COMMUNITY, words.community(community));
        } else if (words.reporter(table.shape().reporter()) == null && !cells.isWrong(IncomingField.COMMUNITY)) {
            cells.say(IncomingField.COMMUNITY, new Remark(Remark.Kind.MISSING, "没有写社区。请补上"));
        }
        CellValue.Names units = cells.names(IncomingField.LEAD_DEPARTMENT);
        for (String unit : units == null ? List.<String>of() : units.names()) {
            cells.take(IncomingField.LEAD_DEPARTMENT, words.department(unit));
        }
        checkDates(cells);
        checkSeen(cells);
        return cells.row(cells.isWrong() ? Verdict.ERROR : Verdict.NEW, List.of(), null);
    }

    private static void checkDates(RowCells cells) {
        LocalDate registered = cells.day(IncomingField.REGISTERED_DATE);
        LocalDate found = cells.day(IncomingField.FOUND_DATE);
        LocalDate done = cells.day(IncomingField.DONE_DATE);
        LocalDate first = registered == null ? found : registered;
        if (first != null && done != null && done.isBefore(first)) {
            cells.say(IncomingField.DONE_DATE, new Remark(Remark.Kind.DATE_ORDER, "办结日期早于登记日期。请改其中一个"));
        }
    }

    private void checkSeen(RowCells cells) {
        String number = cells.text(IncomingField.CHANNEL_NUMBER);
        String code = cells.text(IncomingField.CODE);
        List<String> keys = new ArrayList<>();
        if (!number.isEmpty()) {
            keys.add("number " + cells.text(IncomingField.CHANNEL) + " " + number);
        }
        if (!code.isEmpty()) {
            keys.add("request " + code);
        }
        seen.check(
                table,
                cells,
                keys,
                number.isEmpty() ? IncomingField.CODE : IncomingField.CHANNEL_NUMBER,
                number.isEmpty() ? Remark.Kind.DUPLICATE : Remark.Kind.CHANNEL_NUMBER);
    }
}
