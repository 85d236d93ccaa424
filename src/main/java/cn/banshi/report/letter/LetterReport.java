package cn.banshi.report.letter;

import cn.banshi.base.text.ChineseNumeral;
import cn.banshi.domain.time.DateText;
import cn.banshi.report.Letter;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.definition.PeriodWords;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.report.mask.PublicVersion;
import cn.banshi.report.table.LateReport;
import cn.banshi.report.table.LateTexts;
import cn.banshi.report.table.ProgressReport;
import cn.banshi.report.table.ReportFrame;
import cn.banshi.report.table.ReportTexts;
import cn.banshi.report.table.TableReport;
import cn.banshi.report.table.YearText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** R23 情况通报: what the tables say in words, with the tables as annexes. */
public final class LetterReport implements ReportDefinition {
    private static final List<TableReport> ANNEXES = List.of(new ProgressReport(), new LateReport());

    @Override
    public String code() {
        return "R23";
    }

    @Override
    public String title() {
        return "情况通报";
    }

    @Override
    public ReportFamily family() {
        return ReportFamily.LETTERS;
    }

    @Override
    public Set<ReportChoice> choices() {
        return EnumSet.of(ReportChoice.AUDIENCE, ReportChoice.SCOPE, ReportChoice.SUMS);
    }

    @Override
    public Letter report(ReportInput input) {
        Letter letter = letter(input);
        return input.parameters().audience() == ReportAudience.PUBLIC ? PublicVersion.of(letter) : letter;
    }

    private Letter letter(ReportInput input) {
        return new Letter(
                code(),
                title(input),
                "各社区居委会，街道各科室、各有关单位：",
                body(input),
                annexes(input),
                input.office().fullName(),
                DateText.longText(input.filledOn()),
                input.figures().preliminary(),
                input.office().sample());
    }

    /** Lines of about one length that break no name; an office with a long name gets a line of its own. */
    private static List<String> title(ReportInput input) {
        PeriodWords words = input.words();
        String office = input.office().fullName();
        String about = "关于" + input.scopeWords() + words.year() + words.months();
        String what = ReportFrame.CAMPAIGN + "项目推进情况的通报";
        return Letter.fitsTitle(office + about) ? List.of(office + about, what) : List.of(office, about, what);
    }

    /** Its paragraphs, each with a line end. */
    public static String words(ReportInput input) {
        return body(input).stream().map(paragraph -> paragraph.words() + "\n").collect(Collectors.joining());
    }

    private static List<Letter.Paragraph> body(ReportInput input) {
        PeriodWords words = input.words();
        List<Letter.Paragraph> body = new ArrayList<>();
        body.add(Letter.Paragraph.body("现将" + words.year() + words.months()
                + input.office().shortName() + input.scopeWords() + ReportFrame.CAMPAIGN + "项目推进情况通报如下。"));
        section(body, "总体情况", List.of(plain(ReportTexts.progress(input)), plain(ReportTexts.done(input))));
        section(body, "分类推进情况", groups(input));
        YearText year = new YearText(input);
        if (year.over()) {
            section(body, "全年情况", plain(List.of(year.text())));
        }
        section(body, "滞后项目情况", plain(new LateTexts(input).paragraphs()));
        if (input.figures().overall().done() < input.figures().overall().items()) {
            section(body, "下步工作", NextSteps.of(input));
        }
        body.add(Letter.Paragraph.body("特此通报。"));
        return body;
    }

    private static List<Letter.Paragraph> groups(ReportInput input) {
        GroupTexts texts = new GroupTexts(input);
        List<Letter.Paragraph> paragraphs = new ArrayList<>();
        group(paragraphs, "社区推进情况。", texts.communities());
        group(paragraphs, "类别推进情况。", texts.categories());
        group(paragraphs, "责任单位推进情况。", texts.departments());
        return paragraphs;
    }

    private static void group(List<Letter.Paragraph> paragraphs, String lead, String text) {
        if (!text.isEmpty()) {
            String number = "（" + ChineseNumeral.of(paragraphs.size() + 1) + "）";
            paragraphs.add(Letter.Paragraph.led(number + lead, text));
        }
    }

    private static Letter.Paragraph plain(String text) {
        return Letter.Paragraph.body(text);
    }

    private static List<Letter.Paragraph> plain(List<String> texts) {
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .map(Letter.Paragraph::body)
                .toList();
    }

    /** A heading and what stands below it, if anything does. */
    private static void section(List<Letter.Paragraph> body, String heading, List<Letter.Paragraph> paragraphs) {
        if (!paragraphs.isEmpty()) {
            long number = 1
                    + body.stream()
                            .filter(paragraph -> paragraph.level() == Letter.Level.FIRST)
                            .count();
            body.add(Letter.Paragraph.heading(Letter.Level.FIRST, ChineseNumeral.of((int) number) + "、" + heading));
            body.addAll(paragraphs);
        }
    }

    /** The tables without their own text and signatures, which the letter has; one without rows is left out. */
    private static List<ReportDocument> annexes(ReportInput input) {
        ReportParameters bare = input.parameters()
                .with(new ReportParameters.Frame(true, false, false, false, false))
                .with(List.of());
        ReportInput plain = new ReportInput(input.ledger(), input.figures(), bare, input.filledOn(), input.previous());
        return ANNEXES.stream()
                .map(table -> table.report(plain))
                .filter(document -> document.rows().stream().anyMatch(row -> row.kind() == ReportRow.Kind.ITEM))
                .toList();
    }
}
