package cn.banshi.report.catalogue;

import cn.banshi.domain.time.DateText;
import cn.banshi.report.ChineseNumeral;
import cn.banshi.report.Letter;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** R23 情况通报: what the tables say in words, with the tables as annexes. */
final class LetterReport implements ReportDefinition {
    private static final List<String> ANNEXES = List.of("R02", "R09");

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
        return EnumSet.of(ReportChoice.SCOPE, ReportChoice.SUMS);
    }

    @Override
    public Letter report(ReportInput input) {
        PeriodWords words = input.words();
        String when = words.year() + words.months();
        String scope = input.scopeWords();
        return new Letter(
                code(),
                List.of(input.office().fullName() + "关于" + scope + when, ReportFrame.CAMPAIGN + "项目推进情况的通报"),
                "各社区居委会，街道各科室、各有关单位：",
                body(input),
                annexes(input),
                input.office().fullName(),
                DateText.longText(input.filledOn()),
                input.figures().preliminary(),
                input.office().sample());
    }

    private static List<Letter.Paragraph> body(ReportInput input) {
        List<Letter.Paragraph> body = new ArrayList<>();
        body.add(Letter.Paragraph.body(
                "现将" + input.words().year() + input.words().months()
                        + input.office().shortName() + input.scopeWords() + ReportFrame.CAMPAIGN + "项目推进情况通报如下。"));
        int section = 0;
        section(body, ++section, "总体情况");
        body.add(Letter.Paragraph.body(ReportTexts.progress(input)));
        body.add(Letter.Paragraph.body(ReportTexts.done(input)));
        return body;
    }

    private static void section(List<Letter.Paragraph> body, int number, String heading) {
        body.add(Letter.Paragraph.heading(Letter.Level.FIRST, ChineseNumeral.of(number) + "、" + heading));
    }

    /** The tables without their own text and signatures, which the letter has; one without rows is left out. */
    private static List<ReportDocument> annexes(ReportInput input) {
        ReportParameters bare = input.parameters()
                .with(new ReportParameters.Frame(true, false, false, false, false))
                .with(List.of());
        ReportInput plain = new ReportInput(input.ledger(), input.figures(), bare, input.filledOn(), input.previous());
        return ANNEXES.stream()
                .map(ReportCatalogue::find)
                .flatMap(Optional::stream)
                .map(definition -> (ReportDocument) definition.report(plain))
                .filter(document -> document.rows().stream().anyMatch(row -> row.kind() == ReportRow.Kind.ITEM))
                .toList();
    }
}
