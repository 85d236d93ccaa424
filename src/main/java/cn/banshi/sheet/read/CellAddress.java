package cn.banshi.sheet.read;

/** Addresses such as AB12. */
final class CellAddress {
    private static final int LETTERS = 26;

    private CellAddress() {}

    /** The column, counted from 0; -1 where the address names none that a sheet has. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && isLetter(address.charAt(i)); i++) {
            column = column * LETTERS + (Character.toUpperCase(address.charAt(i)) - 'A' + 1);
            if (column > SheetCollector.MOST_COLUMNS) {
                return -1;
            }
        }
        return column - 1;
    }

    /** The row, counted from 0; -1 where the address names none that a sheet has. */
    static int row(String address) {
        int from = 0;
        while (from < address.length() && isLetter(address.charAt(from))) {
            from++;
        }
        int row = 0;
        for (int i = from; i < address.length(); i++) {
            char digit = address.charAt(i);
            if (digit < '0' || digit > '9' || row > SheetCollector.LAST_ROW) {
                return -1;
            }
            row = row * 10 + (digit - '0');
        }
        return row - 1;
    }

    private static boolean isLetter(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    }
}
