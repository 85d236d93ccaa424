package cn.banshi.work.intake;

import cn.banshi.domain.intake.field.IncomingKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every data row of one or several tables with its verdict, and what writing it would mean. Immutable. */
public final class Review {
    private final List<Part> parts;
    private final long changeNumber;
    private final Pending pending;
    private final Proposals proposals;
    private final String lockedWords;
    // Screens ask for these with every step; over thousands of rows that takes longer than a frame.
    private final Map<Verdict, Integer> counts;
    private final List<String> creating;
    private final int warned;

    /**
     * One table of it.
     *
     * @param rows data rows in the order of the sheet
     * @param counts number of rows of each verdict
     */
    public record Part(IncomingTable table, IntakePlan plan, List<ReviewRow> rows, Map<Verdict, Integer> counts) {
        Part(IncomingTable table, IntakePlan plan, List<ReviewRow> rows) {
            this(table, plan, rows, Review.counts(rows));
        }
    }

    Review(List<Part> parts, long changeNumber, Pending pending, Proposals proposals, String lockedWords) {
        this.parts = List.copyOf(parts);
        this.changeNumber = changeNumber;
        this.pending = pending;
        this.proposals = proposals;
        this.lockedWords = lockedWords;
        List<ReviewRow> rows =
                parts.stream().flatMap(part -> part.rows().stream()).toList();
        this.counts = counts(rows);
        this.warned = (int) rows.stream()
                .filter(row -> row.verdict() != Verdict.SKIP && row.isWarned())
                .count();
        this.creating = pending.referredToBy(proposals.list()).stream()
                .map(Pending::words)
                .toList();
    }

    /** Its tables, in the order given. */
    public List<Part> parts() {
        return parts;
    }

    /** Number of rows of each verdict over all tables. */
    public Map<Verdict, Integer> counts() {
        return counts;
    }

    /** Number of rows with a doubt over all tables, without those that are left out. */
    public int warned() {
        return warned;
    }

    private static Map<Verdict, Integer> counts(List<ReviewRow> rows) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** What would be created in the office's own data along with the rows, such as 类别“文体活动”. */
    public List<String> creating() {
        return creating;
    }

    /** Rows of a verdict that are written; those of requests are only checked. */
    int written(Verdict verdict) {
        return parts.stream()
                .filter(part -> part.plan().kind() != IncomingKind.REQUESTS)
                .mapToInt(part -> part.counts().getOrDefault(verdict, 0))
                .sum();
    }

    /** How many rows change facts of which reported months, so that writing will ask for the reason; empty where none does. */
    public String lockedWords() {
        return lockedWords;
    }

    /** Number of rows that would be written. */
    public int writing() {
        return proposals.count();
    }

    /** Why these tables can be looked at but not be written, however they are mended; empty where they can. */
    public String obstacle() {
        if (parts.stream().allMatch(part -> part.plan().kind() == IncomingKind.REQUESTS)) {
            return "群众诉求台账还没有启用，这张表只核对，先不导入";
        }
        return writing() > Proposals.MOST
                ? "这张表要写入 %,d 行，一次最多写 %,d 行。请分成几张表导入".formatted(writing(), Proposals.MOST)
                : "";
    }

    /** Change number of the ledger that it was made against; later changes make it stale. */
    long changeNumber() {
        return changeNumber;
    }

    Pending pending() {
        return pending;
    }

    List<Proposal> proposals() {
        return proposals.list();
    }

    /** The parts that stand on one sheet with a part. */
    public List<Part> partsOfSheet(int index) {
        IncomingTable wanted = parts.get(index).table();
        return parts.stream()
                .filter(part -> part.table().fileName().equals(wanted.fileName())
                        && part.table().sheet().name().equals(wanted.sheet().name()))
                .toList();
    }
}
