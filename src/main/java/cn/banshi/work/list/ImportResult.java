package cn.banshi.work.list;

import java.util.List;

/**
 * What came of an import.
 *
 * @param added new items
 * @param changed items that differed
 * @param same items that were as in the file
 * @param refused rows that were not taken, with their reason
 */
public record ImportResult(int added, int changed, int same, List<RefusedRow> refused) {
    /**
     * A row that was not taken.
     *
     * @param sheet sheet of the file
     * @param row row number as the spreadsheet shows it
     * @param sentence what is wrong
     */
    public record RefusedRow(String sheet, int row, String sentence) {}
}
