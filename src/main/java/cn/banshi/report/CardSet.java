package cn.banshi.report;

import java.util.List;

/**
 * Cards, each about one item on an A4 portrait page of its own, and the tables that sum them up.
 *
 * @param code R15 … R18
 * @param title title in one line, with the office and the period
 * @param cards cards in their order
 * @param nothing why no item has a card, empty where one has; a card then says so
 * @param tables tables in front of the cards; usually none
 * @param draft whether it is marked 草表
 * @param sample whether it is marked 示例
 * @param forPublic whether it is marked 公示版
 */
public record CardSet(
        String code,
        String title,
        List<Card> cards,
        String nothing,
        List<ReportDocument> tables,
        boolean draft,
        boolean sample,
        boolean forPublic)
        implements Report {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when there is neither a card nor a table
     */
    public CardSet {
        cards = List.copyOf(cards);
        tables = List.copyOf(tables);
        if (cards.isEmpty() && tables.isEmpty()) {
            throw new IllegalArgumentException("a set has a page");
        }
    }

    /** Cards that are not for the public. */
    public CardSet(
            String code,
            String title,
            List<Card> cards,
            String nothing,
            List<ReportDocument> tables,
            boolean draft,
            boolean sample) {
        this(code, title, cards, nothing, tables, draft, sample, false);
    }

    @Override
    public String titleLine() {
        return title;
    }
}
