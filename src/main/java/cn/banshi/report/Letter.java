package cn.banshi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A letter of the office in the layout of GB/T 9704: every text is final.
 *
 * @param code such as R23
 * @param title title, broken where its words allow
 * @param addressee to whom, with its colon; empty = to nobody
 * @param body paragraphs from top to bottom
 * @param annexes tables that go with it, each on pages of its own
 * @param signer who signs; empty = nobody
 * @param date day of the letter as it is written
 * @param draft whether it is marked 草表
 * @param sample whether it is marked 示例
 * @param forPublic whether it is marked 公示版
 */
public record Letter(
        String code,
        List<String> title,
        String addressee,
        List<Paragraph> body,
        List<ReportDocument> annexes,
        String signer,
        String date,
        boolean draft,
        boolean sample,
        boolean forPublic)
        implements Report {
    private static final int TITLE_CHARACTERS = 20;

    /** What a paragraph is. */
    public enum Level {
        /** 一、 in 黑体. */
        FIRST,
        /** （一） in 楷体. */
        SECOND,
        /** Running text, 1. too, in 仿宋. */
        BODY
    }

    /**
     * One paragraph.
     *
     * @param level what it is
     * @param lead words at its beginning that are set as a heading of the second level, may be empty
     * @param text the rest, with its number but without indent
     */
    public record Paragraph(Level level, String lead, String text) {
        /** Running text. */
        public static Paragraph body(String text) {
            return new Paragraph(Level.BODY, "", text);
        }

        /** A heading with a line of its own. */
        public static Paragraph heading(Level level, String text) {
            return new Paragraph(level, "", text);
        }

        /** Running text behind a heading in the same line. */
        public static Paragraph led(String lead, String text) {
            return new Paragraph(Level.BODY, lead, text);
        }

        /** All of it. */
        public String words() {
            return lead + text;
        }
    }

    /** Copies the lists. */
    public Letter {
        title = List.copyOf(title);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    /** A letter that is not for the public. */
    public Letter(
            String code,
            List<String> title,
            String addressee,
            List<Paragraph> body,
            List<ReportDocument> annexes,
            String signer,
            String date,
            boolean draft,
            boolean sample) {
        this(code, title, addressee, body, annexes, signer, date, draft, sample, false);
    }

    /**
     * The texts of a table as a letter to nobody, with the table as its annex.
     *
     * @param signer who signs
     * @param date day of the letter as it is written
     */
    public static Letter around(ReportDocument table, String signer, String date) {
        List<String> title = new ArrayList<>();
        table.title().forEach(line -> title.addAll(broken(line)));
        title.set(title.size() - 1, title.get(title.size() - 1) + "说明");
        return new Letter(
                table.code(),
                title,
                "",
                table.paragraphs().stream().map(Paragraph::body).toList(),
                List.of(table.withoutParagraphs()),
                signer,
                date,
                table.draft(),
                table.sample(),
                table.forPublic());
    }

    /** A line of a title, broken before a name in quotation marks where it is too long for the page. */
    private static List<String> broken(String line) {
        int name = line.indexOf('“');
        return name > 0 && !fitsTitle(line) ? List.of(line.substring(0, name), line.substring(name)) : List.of(line);
    }

    /** Whether the words fit into one line of a title. */
    public static boolean fitsTitle(String words) {
        return ColumnWidths.ems(words) <= TITLE_CHARACTERS;
    }

    /** The same marked 公示版. */
    public Letter markedPublic() {
        return new Letter(code, title, addressee, body, annexes, signer, date, draft, sample, true);
    }

    /** The same with every text of its own changed alike; annexes stay as they are. */
    public Letter mapTexts(UnaryOperator<String> change) {
        return new Letter(
                code,
                title.stream().map(change).toList(),
                change.apply(addressee),
                body.stream()
                        .map(paragraph -> new Paragraph(
                                paragraph.level(), change.apply(paragraph.lead()), change.apply(paragraph.text())))
                        .toList(),
                annexes,
                change.apply(signer),
                date,
                draft,
                sample,
                forPublic);
    }

    @Override
    public String titleLine() {
        return String.join("", title);
    }

    /** All paragraphs, each with a line end. */
    public String text() {
        return body.stream().map(paragraph -> paragraph.words() + "\n").collect(Collectors.joining());
    }

    /** What an annex is called in the letter: its title without the signer, who need not be named again. */
    public String annexName(int index) {
        String name = annexes.get(index).titleLine();
        return !signer.isEmpty() && name.startsWith(signer) ? name.substring(signer.length()) : name;
    }

    /** The sign of an annex: 附件, or with its number where there are several. */
    public String annexSign(int index) {
        return annexes.size() == 1 ? "附件" : "附件" + (index + 1);
    }

    /** What stands before an annex's name in the list of annexes. */
    public String annexNumber(int index) {
        return annexes.size() == 1 ? "" : (index + 1) + ".";
    }
}
