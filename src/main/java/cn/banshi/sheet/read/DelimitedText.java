package cn.banshi.sheet.read;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/**
 * Splits delimited text into cells, one after the other.
 *
 * <p>A quote opens a quoted cell only where one closes it again before the next delimiter; else it is a character like any
 * other. Spreadsheets copy a cell like {@code "甲"乙} as it stands, and people write inches: a strict parser would refuse the
 * file, or swallow the rest of it into one cell.
 */
final class DelimitedText {
    /** What a cell of a spreadsheet can hold, with its quotes doubled. */
    private static final int LONGEST = 70_000;

    private static final int END = -1;

    private final PushbackReader in;
    private final char delimiter;
    private final StringBuilder cell = new StringBuilder();
    private final StringBuilder raw = new StringBuilder();
    private boolean rowEnded;

    DelimitedText(Reader in, char delimiter) {
        this.in = new PushbackReader(in, LONGEST + 2);
        this.delimiter = delimiter;
    }

    /** Whether there is another row. */
    boolean nextRow() throws IOException {
        int next = in.read();
        if (next == END) {
            return false;
        }
        in.unread(next);
        rowEnded = false;
        return true;
    }

    /** Whether the row has another cell. */
    boolean nextCell() {
        return !rowEnded;
    }

    /** The next cell of the row. */
    String cell() throws IOException {
        int next = in.read();
        if (next == '"' && quoted()) {
            return cell.toString();
        }
        cell.setLength(0);
        while (!ends(next)) {
            if (cell.length() < LONGEST) {
                cell.append((char) next);
            }
            next = in.read();
        }
        return cell.toString();
    }

    private boolean ends(int character) throws IOException {
        if (character == delimiter) {
            return true;
        }
        if (character == END || character == '\n') {
            rowEnded = true;
            return true;
        }
        if (character != '\r') {
            return false;
        }
        rowEnded = true;
        int next = in.read();
        if (next != '\n' && next != END) {
            in.unread(next);
        }
        return true;
    }

    /** Reads a quoted cell whose quote is open; if nothing closes it, all is put back behind the quote. */
    private boolean quoted() throws IOException {
        cell.setLength(0);
        raw.setLength(0);
        while (raw.length() < LONGEST) {
            int next = in.read();
            if (next == END) {
                break;
            }
            raw.append((char) next);
            if (next != '"') {
                cell.append((char) next);
                continue;
            }
            int after = in.read();
            if (after == '"') {
                raw.append('"');
                cell.append('"');
            } else if (ends(after)) {
                return true;
            } else {
                raw.append((char) after);
                break;
            }
        }
        in.unread(raw.toString().toCharArray());
        return false;
    }
}
