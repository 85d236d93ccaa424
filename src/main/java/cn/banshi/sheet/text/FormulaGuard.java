package cn.banshi.sheet.text;

/**
 * Keeps cells of csv files from being taken for formulas: a cell that begins with a sign of theirs is written with an
 * apostrophe before it.
 */
public final class FormulaGuard {
    private static final String SIGNS = "=+-@\t\r'";

    private FormulaGuard() {}

    /** The cell as it is written. */
    public static String guarded(String cell) {
        return startsWithSign(cell) && !isNumber(cell) ? "'" + cell : cell;
    }

    /** The cell that was written so: without one apostrophe before a sign. */
    public static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && startsWithSign(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    private static boolean startsWithSign(String cell) {
        return !cell.isEmpty() && SIGNS.indexOf(cell.charAt(0)) >= 0;
    }

    private static boolean isNumber(String cell) {
        return cell.matches("-\\d+(\\.\\d+)?");
    }
}
