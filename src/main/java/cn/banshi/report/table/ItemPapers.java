package cn.banshi.report.table;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Acceptance;
import cn.banshi.domain.project.Adjustment;
import cn.banshi.domain.project.Attachment;
import cn.banshi.domain.project.FollowUpCheck;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.PublicNotice;
import cn.banshi.domain.project.SatisfactionSurvey;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What should be in the file of an item as of a day, what is there, and what is missing. */
final class ItemPapers {
    /**
     * One paper.
     *
     * @param name such as 验收单
     * @param number 文号 or 编号, empty where it has none
     * @param date its day, null where unknown
     * @param content what the ledger says of it
     * @param copies attachments
     * @param due whether it should be there by now
     */
    record Paper(String name, String number, @Nullable LocalDate date, String content, int copies, boolean due) {
        /** Whether nothing of it is on file although it should be. */
        boolean missing() {
            return due && number.isBlank() && content.isBlank() && copies == 0;
        }
    }

    private final ItemView item;
    private final OfficeData office;
    private final List<Attachment> left;
    private final List<Paper> papers = new ArrayList<>();

    private ItemPapers(ItemView item, OfficeData office) {
        this.item = item;
        this.office = office;
        this.left = new ArrayList<>(item.dossier().papers().attachments());
    }

    /** The papers in the order of a file. */
    static List<Paper> of(ItemView item, OfficeData office) {
        ItemPapers all = new ItemPapers(item, office);
        all.approval();
        all.money();
        all.adjustments();
        all.contract();
        all.photos();
        all.acceptance();
        all.notices();
        all.surveys();
        all.checks();
        all.others();
        return all.papers;
    }

    private boolean upTo(LocalDate date) {
        return !date.isAfter(item.asOf());
    }

    private void approval() {
        StatusMove move = null;
        for (StatusMove one : item.dossier().moves()) {
            if (one.to() == Status.APPROVED && upTo(one.date()) && move == null) {
                move = one;
            }
        }
        add("立项依据", move == null ? "" : move.basis(), item.approvedOn(), "", true, "立项", "会议纪要");
    }

    private void money() {
        Money approved =
                item.sources().stream().map(source -> source.approved()).reduce(Money.ZERO, Money::plus);
        String content = approved.fen() == 0
                ? ""
                : "批复" + MoneyText.wan(approved, office.office().wanDecimals()) + "万元";
        boolean funded = item.project().budget().moneyKind() == MoneyKind.FUNDED || item.plannedTotal() != null;
        if (funded || !content.isEmpty()) {
            add("资金批复", "", null, content, funded, "批复", "资金");
        }
    }

    private void adjustments() {
        for (Adjustment adjustment : item.dossier().adjustments()) {
            if (upTo(adjustment.date())) {
                add(
                        adjustment.target().label() + "调整审批",
                        adjustment.basis(),
                        adjustment.date(),
                        adjustment.reason(),
                        true);
            }
        }
    }

    private void contract() {
        String contractor = item.project().duty().contractor();
        Money amount = item.project().duty().contractAmount();
        String content = contractor + (amount == null ? "" : "，" + MoneyText.typed(amount) + "万元");
        boolean due = !contractor.isBlank() || amount != null;
        if (due || any("合同")) {
            add("合同", "", null, due ? content : "", due, "合同");
        }
    }

    private void photos() {
        photo("施工前照片", item.startedOn() != null, "前");
        photo("施工中照片", item.startedOn() != null, "中");
        photo("完工后照片", item.builtOn() != null || item.done(), "后");
    }

    private void photo(String name, boolean due, String when) {
        int copies = take(kind -> kind.contains("照片") && kind.contains(when));
        if (due || copies > 0) {
            papers.add(new Paper(name, "", null, "", copies, due));
        }
    }

    private void acceptance() {
        int before = papers.size();
        for (Acceptance one : item.dossier().papers().acceptances()) {
            if (upTo(one.date())) {
                String opinion = one.opinion().isBlank() ? "" : "：" + one.opinion();
                add(one.level() + "验收单", "", one.date(), (one.passed() ? "合格" : "不合格") + opinion, true, "验收");
            }
        }
        if (papers.size() == before && (item.done() || any("验收"))) {
            add("验收单", "", null, "", item.done(), "验收");
        }
    }

    private void notices() {
        int before = papers.size();
        for (PublicNotice one : item.dossier().papers().notices()) {
            if (upTo(one.from())) {
                String result = one.result().isBlank() ? "" : "，" + one.result();
                add("公示", one.number(), one.from(), one.place() + result, true, "公示");
            }
        }
        if (papers.size() == before && (item.done() || any("公示"))) {
            add("公示", "", null, "", item.done(), "公示");
        }
    }

    private void surveys() {
        int before = papers.size();
        for (SatisfactionSurvey one : item.dossier().papers().surveys()) {
            if (upTo(one.date())) {
                String votes = "满意%d，基本满意%d，不满意%d".formatted(one.satisfied(), one.fair(), one.dissatisfied());
                add("满意度测评", "", one.date(), votes, true, "测评", "满意");
            }
        }
        if (papers.size() == before && (item.done() || any("测评"))) {
            add("满意度测评", "", null, "", item.done(), "测评", "满意");
        }
    }

    private void checks() {
        for (FollowUpCheck one : item.dossier().papers().checks()) {
            if (upTo(one.date())) {
                add("回头看记录", "", one.date(), (one.relapsed() ? "有反弹" : "无反弹") + "，" + one.finding(), true, "回头看");
            }
        }
    }

    private void others() {
        while (!left.isEmpty()) {
            String kind = kind(left.get(0));
            int copies = take(kind::equals);
            papers.add(new Paper(kind.isEmpty() ? "其他材料" : kind, "", null, "", copies, false));
        }
    }

    private void add(
            String name, String number, @Nullable LocalDate date, String content, boolean due, String... kinds) {
        int copies = 0;
        for (String word : kinds) {
            copies += take(kind -> kind.contains(word) && !kind.contains("照片"));
        }
        papers.add(new Paper(name, number, date, content.strip(), copies, due));
    }

    private boolean any(String word) {
        return left.stream().anyMatch(attachment -> kind(attachment).contains(word));
    }

    private int take(Predicate<String> kinds) {
        int before = left.size();
        left.removeIf(attachment -> kinds.test(kind(attachment)));
        return before - left.size();
    }

    private String kind(Attachment attachment) {
        return office.valueName(attachment.kindId());
    }
}
