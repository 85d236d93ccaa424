package cn.banshi.report.card;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.project.SatisfactionSurvey;
import cn.banshi.report.Card;
import cn.banshi.report.ItemWords;
import cn.banshi.report.Report;
import cn.banshi.report.ReportCell;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportDefinition;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** R17 满意度测评表与汇总表: a table of all surveys, and for each item a form with its latest votes or room for them. */
public final class SurveyCard implements ReportDefinition {
    @Override
    public String code() {
        return "R17";
    }

    @Override
    public String title() {
        return "满意度测评表与汇总表";
    }

    @Override
    public ReportFamily family() {
        return ReportFamily.CARDS;
    }

    @Override
    public Set<ReportChoice> choices() {
        return EnumSet.of(ReportChoice.BASIS, ReportChoice.SCOPE, ReportChoice.ITEMS, ReportChoice.SIGNATURE);
    }

    @Override
    public Report report(ReportInput input) {
        CardFrame frame = new CardFrame(this, input);
        return frame.titled("满意度测评表")
                .set(
                        frame.items(frame.finished()),
                        List.of(new SurveyTable().report(input)),
                        input.words().alone() + "没有完工或办结的项目。",
                        List.of(SurveyTable.RULE),
                        (item, rows) -> fill(item, rows, frame, input));
    }

    private static void fill(ItemView item, CardRows rows, CardFrame frame, ReportInput input) {
        List<SatisfactionSurvey> all = PaperWords.surveys(item);
        @Nullable SatisfactionSurvey survey = all.isEmpty() ? null : all.get(all.size() - 1);
        frame.opening(item, rows)
                .text("主要内容", frame.text(item, ItemField.CONTENT), 2)
                .values(
                        "完成时限", frame.deadline(item),
                        "办结日期", frame.day(item, item.doneOn()),
                        "受益户数", count(item.households()))
                .row(
                        1,
                        0,
                        List.of(
                                CardRows.label("测评日期", 3),
                                CardRows.blank(survey == null ? "" : ItemWords.day(item, survey.date()), 5),
                                CardRows.label("测评方式", 3),
                                CardRows.blank(survey == null ? "" : survey.way(), 5),
                                CardRows.label("有效票数", 3),
                                CardRows.blank(survey == null ? "" : votes(survey.valid()), 5)));
        votes(rows, survey, input.office().rateDecimals());
        if (all.size() > 1) {
            rows.text("历次测评", PaperWords.survey(item), 1);
        }
        rows.signing("群众意见\n和建议", "", 6, 3)
                .signing("处理情况", "", 4, 2)
                .row(
                        3,
                        0,
                        List.of(
                                CardRows.cell("测评人：\n\n　　　年　　月　　日", Card.Kind.SIGNING, 8),
                                CardRows.cell("计票人：\n\n　　　年　　月　　日", Card.Kind.SIGNING, 8),
                                CardRows.cell("监票人（居民代表）：\n\n　　　年　　月　　日", Card.Kind.SIGNING, 8)));
        frame.signatures(rows);
    }

    private static void votes(CardRows rows, @Nullable SatisfactionSurvey survey, int decimals) {
        rows.row(
                1,
                0,
                List.of(
                        CardRows.tall("测评结果", CardRows.LABEL, 3),
                        CardRows.label("评价", 3),
                        CardRows.label("满意", 4),
                        CardRows.label("基本满意", 4),
                        CardRows.label("不满意", 4),
                        CardRows.label("结果", 6)));
        rows.row(
                2,
                0,
                List.of(
                        CardRows.label("票数", 3),
                        CardRows.blank(survey == null ? "" : votes(survey.satisfied()), 4),
                        CardRows.blank(survey == null ? "" : votes(survey.fair()), 4),
                        CardRows.blank(survey == null ? "" : votes(survey.dissatisfied()), 4),
                        new Card.Cell(
                                survey == null ? "□满意\n□基本满意\n□不满意" : PaperWords.result(survey),
                                Card.Kind.VALUE,
                                6,
                                2)));
        rows.row(
                2,
                0,
                List.of(
                        CardRows.label("占有效票", 3),
                        CardRows.blank(share(survey == null ? 0 : survey.satisfied(), survey, decimals), 4),
                        CardRows.blank(share(survey == null ? 0 : survey.fair(), survey, decimals), 4),
                        CardRows.blank(share(survey == null ? 0 : survey.dissatisfied(), survey, decimals), 4)));
    }

    private static String share(int votes, @Nullable SatisfactionSurvey survey, int decimals) {
        return survey == null ? "" : new Rate(votes, survey.valid()).percent(decimals);
    }

    private static String votes(int votes) {
        return ReportCell.count(votes).text();
    }

    private static String count(@Nullable Integer households) {
        return households == null ? "" : votes(households) + "户";
    }
}
