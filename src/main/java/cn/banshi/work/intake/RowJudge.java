package cn.banshi.work.intake;

/** Gives each data row of one table its verdict. Rows come in the order of the sheet. */
interface RowJudge {
    /**
     * The verdict.
     *
     * @param out takes what the row would write, if anything
     */
    ReviewRow judge(RowCells cells, java.util.function.Consumer<Proposal> out);
}
