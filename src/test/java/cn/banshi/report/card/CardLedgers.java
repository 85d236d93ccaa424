package cn.banshi.report.card;

import cn.banshi.Copies;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.project.Acceptance;
import cn.banshi.domain.project.Basics;
import cn.banshi.domain.project.Benefit;
import cn.banshi.domain.project.Budget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Duty;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Papers;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.PublicNotice;
import cn.banshi.domain.project.SatisfactionSurvey;
import cn.banshi.domain.project.Schedule;
import cn.banshi.domain.project.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The sample office with an item that is changed: papers on file, next to nothing filled, the longest texts. */
public final class CardLedgers {
    private static final YearMonth MONTH = YearMonth.of(2021, 11);

    private CardLedgers() {}

    /** Id of the item with that code. */
    public static long id(Ledger ledger, String code) {
        return dossier(ledger, code).id();
    }

    private static Dossier dossier(Ledger ledger, String code) {
        return ledger.items().stream()
                .filter(item -> item.project().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** With acceptances, a notice and two surveys, the last of 30 November with 20/8/1 votes. */
    public static Ledger withPapers(Ledger ledger, String code) {
        Dossier old = dossier(ledger, code);
        long id = old.id();
        Papers papers = new Papers(
                List.of(
                        new Acceptance(1, 1, id, LocalDate.of(2021, 11, 25), "社区", "方书云", true, "数量相符，质量合格"),
                        new Acceptance(2, 1, id, LocalDate.of(2021, 11, 26), "街道", "林向民", true, "同意验收")),
                List.of(new PublicNotice(
                        1, 1, id, LocalDate.of(2021, 11, 20), LocalDate.of(2021, 11, 26), "社区公告栏", "公示第3号", "无异议")),
                List.of(
                        new SatisfactionSurvey(1, 1, id, LocalDate.of(2021, 6, 30), "入户", 9, 12, 8),
                        new SatisfactionSurvey(2, 1, id, LocalDate.of(2021, 11, 30), "会议", 20, 8, 1)),
                List.of(),
                List.of(),
                List.of());
        return renewed(ledger, Copies.with(old, "papers", papers));
    }

    /** With only what must be filled. */
    public static Ledger nearlyEmpty(Ledger ledger, String code) {
        Dossier old = dossier(ledger, code);
        Project project = old.project();
        Project bare = Copies.with(
                project,
                "basics",
                new Basics(project.name(), "", project.basics().communityId(), "", null, null, null, null));
        bare = Copies.with(bare, "duty", new Duty(null, "", "", "", null, null));
        bare = Copies.with(bare, "schedule", new Schedule(null, null, "长期坚持"));
        bare = Copies.with(bare, "budget", new Budget(null, null, null, null));
        bare = Copies.with(bare, "benefit", new Benefit(null, null, null));
        bare = Copies.with(bare, "remark", "");
        Dossier listed = Copies.with(Dossier.of(bare), "listYears", old.listYears());
        return renewed(ledger, Copies.with(listed, "moves", old.moves()));
    }

    /** With so many times the same sentence in every text, and with so many sources and targets. */
    public static Ledger longest(Ledger ledger, String code, String sentence, int times, int many) {
        Dossier old = dossier(ledger, code);
        Project project = old.project();
        String text = sentence.repeat(times);
        Project full = Copies.with(
                project, "basics", Copies.texts(project.basics(), word -> text, "name", "content", "place"));
        full = Copies.with(
                full, "duty", Copies.texts(project.duty(), word -> text, "personInCharge", "phone", "contractor"));
        full = Copies.with(full, "duty.contractAmount", Money.ofYuan(new BigDecimal("99999999.99")));
        full = Copies.with(full, "schedule.deadlineWording", text);
        full = Copies.with(full, "remark", text);
        List<Funding> fundings = new ArrayList<>();
        List<Target> targets = new ArrayList<>();
        List<Long> sources = ledger.office().values(DictionaryKind.FUNDING_SOURCE).stream()
                .map(value -> value.id())
                .toList();
        for (int i = 0; i < many; i++) {
            if (i < sources.size()) {
                Money amount = Money.ofYuan(new BigDecimal("123456789.12"));
                fundings.add(new Funding(900 + i, 1, project.id(), sources.get(i), amount, amount, i));
            }
            targets.add(new Target(900 + i, 1, project.id(), text, BigDecimal.TEN, BigDecimal.ONE, "盏" + i, i));
        }
        MonthlyProgress month = new MonthlyProgress(
                900, 1, project.id(), MONTH, text, text, text, text, null, Money.ZERO, text, null, "");
        List<Acceptance> acceptances = new ArrayList<>();
        List<SatisfactionSurvey> surveys = new ArrayList<>();
        List<PublicNotice> notices = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            LocalDate day = LocalDate.of(2021, 11, 1 + i);
            acceptances.add(new Acceptance(i, 1, project.id(), day, text, text, false, text));
            surveys.add(new SatisfactionSurvey(i, 1, project.id(), day, text, 1_000, 2_000, 3_000));
            notices.add(new PublicNotice(i, 1, project.id(), day, null, text, text, text));
        }
        Papers papers = new Papers(acceptances, notices, surveys, List.of(), List.of(), List.of());
        Dossier longest = Copies.with(old, "project", full);
        longest = Copies.with(longest, "months", List.of(month));
        longest = Copies.with(longest, "fundings", fundings);
        longest = Copies.with(longest, "targets", targets);
        return renewed(ledger, Copies.with(longest, "papers", papers));
    }

    private static Ledger renewed(Ledger ledger, Dossier dossier) {
        return ledger.with(List.of(dossier), List.of(), ledger.changeNumber() + 1);
    }
}
