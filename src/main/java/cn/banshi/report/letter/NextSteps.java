package cn.banshi.report.letter;

import cn.banshi.base.text.ChineseNumeral;
import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.Status;
import cn.banshi.report.Letter;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.table.ReportTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a letter asks for, each for a reason in the figures. */
final class NextSteps {
    private static final int MOST_NUMBERS = 8;

    private final ReportInput input;
    private final List<Letter.Paragraph> steps = new ArrayList<>();

    private NextSteps(ReportInput input) {
        this.input = input;
    }

    /** The steps, one at least. */
    static List<Letter.Paragraph> of(ReportInput input) {
        NextSteps steps = new NextSteps(input);
        steps.add();
        return steps.steps;
    }

    private void add() {
        FigureSet overall = input.figures().overall();
        if (overall.count(Light.LATE) > 0) {
            step(
                    "抓紧补齐滞后项目。",
                    overall.count(Light.LATE) + "项滞后项目" + numbers(item -> item.light() == Light.LATE)
                            + "的牵头单位要逐项查明原因，制定赶工措施，明确责任人和完成时限，每月报告进展。");
        }
        if (overall.count(Light.DUE_SOON) > 0) {
            step(
                    "盯紧临期项目。",
                    overall.count(Light.DUE_SOON) + "项临期项目" + numbers(item -> item.light() == Light.DUE_SOON)
                            + "要倒排工期，确保按期完成。");
        }
        if (overall.count(Light.SLOW) > 0) {
            step(
                    "加快偏慢项目进度。",
                    overall.count(Light.SLOW) + "项偏慢项目" + numbers(item -> item.light() == Light.SLOW)
                            + "要找准堵点，加大协调力度，尽快赶上序时进度。");
        }
        if (overall.count(Status.APPROVED) > 0) {
            step(
                    "推动项目开工。",
                    overall.count(Status.APPROVED) + "项未开工项目" + numbers(item -> item.status() == Status.APPROVED)
                            + "要抓紧办理前期手续，具备条件的尽早开工。");
        }
        if (overall.count(Status.BUILT) > 0) {
            step(
                    "及时组织验收。",
                    overall.count(Status.BUILT) + "项已完工项目" + numbers(item -> item.status() == Status.BUILT)
                            + "要尽快验收、公示，达到要求的及时办结。");
        }
        BigDecimal gap = ReportTexts.scheduleGap(input);
        if (gap != null && gap.signum() < 0) {
            step("加快投资进度。", "各牵头单位要对照年度投资计划，加快工程结算和资金支付，按月如实填报完成投资。");
        }
        if (steps.isEmpty()) {
            steps.add(Letter.Paragraph.body("各社区、各责任单位要按照年度清单和时限要求继续推进，按月如实填报进展，确保全年任务完成。"));
        }
    }

    private void step(String lead, String text) {
        steps.add(Letter.Paragraph.led("（" + ChineseNumeral.of(steps.size() + 1) + "）" + lead, text));
    }

    /** The numbers on the list, where they are few enough to be read. */
    private String numbers(Predicate<ItemView> which) {
        List<String> numbers = input.figures().items().stream()
                .filter(which)
                .map(ItemView::listNumber)
                .filter(number -> !number.isEmpty())
                .toList();
        return numbers.isEmpty() || numbers.size() > MOST_NUMBERS
                ? ""
                : numbers.stream().collect(Collectors.joining("、", "（序号", "）"));
    }
}
