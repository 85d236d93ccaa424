package cn.banshi.report;

import cn.banshi.Copies;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Basics;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ListYear;
import cn.banshi.work.sample.SampleOffice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The sample office with no items, with one, with many, and with texts as long as anybody writes them. */
public final class Ledgers {
    /** 一百 characters without anything that repeats so soon that a page could hide a loss. */
    private static final String SENTENCE =
            "改造下水管道、停车场、路灯（共56盏），涉及居民二百户，受益人口“六百”余人、完成投资三十五万元；协调《移交》，请区住建局、区城管局和物业公司一并到场，逐栋核对后签字，资料存档一份报街道备查，十日内办完。";

    private Ledgers() {}

    /** The office without items. */
    public static Ledger empty() {
        return of(List.of());
    }

    /** One item: done in November 2021, with sources and money. */
    public static Ledger one() {
        return of(SampleOffice.read().items().stream()
                .filter(dossier -> dossier.project().name().startsWith("行动不便老人"))
                .toList());
    }

    /** So many items, each a copy of one of the sample office. */
    public static Ledger many(int count) {
        List<Dossier> items = SampleOffice.read().items();
        List<Dossier> copies = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            copies.add(copy(items.get(i % items.size()), i));
        }
        return of(copies);
    }

    /** The sample office with long names and very long texts. */
    public static Ledger longest() {
        return of(SampleOffice.read().all().stream()
                .map(dossier -> worded(dossier, name -> name + SENTENCE, text -> text + SENTENCE.repeat(12)))
                .toList());
    }

    /** The sample office with names and texts as diligent clerks write them. */
    public static Ledger diligent() {
        return of(SampleOffice.read().all().stream()
                .map(dossier -> worded(
                        dossier, name -> name + "及周边配套设施改造提升工程（二期）", text -> text.isEmpty() ? text : text + SENTENCE))
                .toList());
    }

    /** The sample office with something added to each content. */
    public static Ledger withContents(UnaryOperator<String> content) {
        return of(SampleOffice.read().all().stream()
                .map(dossier -> worded(dossier, UnaryOperator.identity(), content))
                .toList());
    }

    /** The sample office with other items. */
    public static Ledger of(List<Dossier> dossiers) {
        return new Ledger(SampleOffice.read().office(), 0, dossiers);
    }

    private static Dossier copy(Dossier item, int number) {
        Dossier copy = Copies.with(item, "project.id", number);
        copy = Copies.with(copy, "project.code", "SF-%05d".formatted(number));
        copy = Copies.with(copy, "project.parentId", null);
        copy = Copies.with(copy, "project.recycled", false);
        return Copies.with(
                copy,
                "listYears",
                item.listYears().stream().map(year -> copy(year, number)).toList());
    }

    private static ListYear copy(ListYear year, int number) {
        return Copies.with(Copies.with(year, "projectId", number), "listNumber", String.valueOf(number));
    }

    private static Dossier worded(Dossier item, UnaryOperator<String> name, UnaryOperator<String> text) {
        Basics basics = item.project().basics();
        Dossier worded = Copies.with(item, "project.basics.name", name.apply(basics.name()));
        worded = Copies.with(worded, "project.basics.content", text.apply(basics.content()));
        return Copies.with(
                worded,
                "months",
                item.months().stream()
                        .map(month -> Copies.texts(month, text, "text", "nextPlan", "problem", "lagReason"))
                        .toList());
    }
}
