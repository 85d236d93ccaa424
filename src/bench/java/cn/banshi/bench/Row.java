package cn.banshi.bench;

import java.util.List;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param name what was measured
 * @param ours time in ms
 * @param peer time of the peer in ms; 0 where the row has none
 * @param floor time of what nobody can do without, in ms; 0 where the row has none
 * @param ratio ours / peer, taken in pairs where whole processes are measured
 * @param goal goal in words
 * @param met whether it was reached
 */
public record Row(String name, double ours, double peer, double floor, double ratio, String goal, boolean met) {
    private static final String MARK = "@row\t";

    /** Hands the row from the process that measured to the one that prints the table. */
    public void send() {
        System.out.println(
                MARK + String.join("\t", name, "" + ours, "" + peer, "" + floor, "" + ratio, goal, "" + met));
    }

    /** Whether a line of another process is a row. */
    static boolean isRow(String line) {
        return line.startsWith(MARK);
    }

    static Row received(String line) {
        String[] parts = line.split("\t", -1);
        return new Row(
                parts[1],
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]),
                parts[6],
                Boolean.parseBoolean(parts[7]));
    }

    static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder();
        table.append("| row | ours ms | peer ms | floor ms | ours / peer | goal | met |\n");
        table.append("|---|---|---|---|---|---|---|\n");
        for (Row row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %s | %s | %s | %s | %s |%n",
                    row.name,
                    row.ours,
                    shown("%.1f", row.peer),
                    shown("%.1f", row.floor),
                    shown("%.2f", row.ratio),
                    row.goal,
                    row.met ? "yes" : "no"));
        }
        return table.toString();
    }

    private static String shown(String format, double value) {
        return value == 0 ? "" : String.format(Locale.ROOT, format, value);
    }
}
