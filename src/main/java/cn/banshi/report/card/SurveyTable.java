package cn.banshi.report.card;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Rate;
import cn.banshi.domain.project.SatisfactionSurvey;
import cn.banshi.domain.project.SurveyResult;
import cn.banshi.report.Align;
import cn.banshi.report.ItemWords;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportColumn;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.definition.ReportBasis;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportFamily;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.table.ReportFrame;
import cn.banshi.report.table.TableReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 满意度测评汇总表: every survey of the period (or of the year so far), and their votes together. */
final class SurveyTable extends TableReport {
    /** How a survey's result follows from its votes. */
    static final String RULE = "满意票超过有效票一半为满意；满意和基本满意票合计超过一半为基本满意；其余为不满意。";

    private static final int LABELS = 6;

    SurveyTable() {
        super("R17", "满意度测评汇总表", ReportFamily.CARDS, ReportChoice.BASIS);
    }

    @Override
    protected ReportDocument table(ReportInput input) {
        List<ReportRow> rows = new ArrayList<>();
        List<SatisfactionSurvey> surveys = new ArrayList<>();
        for (ItemView item : input.figures().items()) {
            for (SatisfactionSurvey survey : PaperWords.surveys(item)) {
                if (asked(survey.date(), input)) {
                    surveys.add(survey);
                    rows.add(row(item, survey, input));
                }
            }
        }
        Votes votes = Votes.of(surveys);
        rows.add(total(surveys.size(), votes, input.office().rateDecimals()));
        return new ReportFrame(input)
                .in("票")
                .table(
                        this,
                        columns(),
                        rows,
                        "",
                        List.of(note(votes, input.office().rateDecimals()), RULE));
    }

    private static boolean asked(LocalDate day, ReportInput input) {
        return input.parameters().basis() == ReportBasis.TO_DATE
                ? day.getYear() == input.figures().year()
                : input.figures().period().contains(input.office().calendar().monthOf(day));
    }

    private static List<ReportColumn> columns() {
        return List.of(
                ReportColumn.text("listNumber", 3, Align.CENTER, "序", "号"),
                ReportColumn.text("name", 16, Align.LEFT, "项目名称"),
                ReportColumn.text("community", 7, Align.CENTER, "社区"),
                ReportColumn.text("doneOn", 6, Align.CENTER, "办结", "日期"),
                ReportColumn.text("surveyedOn", 6, Align.CENTER, "测评", "日期"),
                ReportColumn.text("way", 7, Align.CENTER, "测评方式"),
                ReportColumn.number("valid", 5, 0, "有效", "票数"),
                ReportColumn.number("satisfied", 5, 0, "满意"),
                ReportColumn.number("fair", 5, 0, "基本", "满意"),
                ReportColumn.number("dissatisfied", 5, 0, "不满意"),
                ReportColumn.number("rate", 5, 1, "满意率", "（%）"),
                ReportColumn.text("result", 6, Align.CENTER, "测评结果"));
    }

    private static ReportRow row(ItemView item, SatisfactionSurvey survey, ReportInput input) {
        return new ReportRow(
                ReportRow.Kind.ITEM,
                List.of(
                        ReportCell.textOrNothing(item.listNumber()),
                        ReportCell.text(item.project().name()),
                        ReportCell.textOrNothing(input.data()
                                .communityName(item.project().basics().communityId())),
                        ReportCell.textOrNothing(ItemWords.day(item, item.doneOn())),
                        ReportCell.textOrNothing(ItemWords.day(item, survey.date())),
                        ReportCell.textOrNothing(survey.way()),
                        ReportCell.count(survey.valid()),
                        ReportCell.count(survey.satisfied()),
                        ReportCell.count(survey.fair()),
                        ReportCell.count(survey.dissatisfied()),
                        ReportCell.number(rate(survey.satisfied(), survey.fair(), survey.valid())
                                .value(input.office().rateDecimals())),
                        ReportCell.textOrNothing(label(survey.result()))));
    }

    private static Rate rate(long satisfied, long fair, long valid) {
        return new Rate(satisfied + fair, valid);
    }

    private static String label(@Nullable SurveyResult result) {
        return result == null ? "" : result.label();
    }

    private static ReportRow total(int surveys, Votes votes, int decimals) {
        return new ReportRow(
                ReportRow.Kind.TOTAL,
                List.of(
                        ReportCell.text("合计（" + surveys + "次测评）").spanning(LABELS),
                        ReportCell.count(votes.valid()),
                        ReportCell.count(votes.satisfied()),
                        ReportCell.count(votes.fair()),
                        ReportCell.count(votes.dissatisfied()),
                        ReportCell.number(votes.rate().value(decimals)),
                        ReportCell.textOrNothing(
                                label(SurveyResult.of(votes.satisfied(), votes.fair(), votes.dissatisfied())))));
    }

    private static String note(Votes votes, int decimals) {
        if (!votes.rate().defined()) {
            return "没有测评票。";
        }
        return String.format(
                Locale.ROOT,
                "满意率 =（满意+基本满意）÷有效票数 =（%d+%d）÷%d = %s。",
                votes.satisfied(),
                votes.fair(),
                votes.valid(),
                votes.rate().percent(decimals));
    }

    private record Votes(long satisfied, long fair, long dissatisfied) {
        static Votes of(List<SatisfactionSurvey> surveys) {
            long satisfied = 0;
            long fair = 0;
            long dissatisfied = 0;
            for (SatisfactionSurvey survey : surveys) {
                satisfied += survey.satisfied();
                fair += survey.fair();
                dissatisfied += survey.dissatisfied();
            }
            return new Votes(satisfied, fair, dissatisfied);
        }

        long valid() {
            return satisfied + fair + dissatisfied;
        }

        Rate rate() {
            return SurveyTable.rate(satisfied, fair, valid());
        }
    }
}
