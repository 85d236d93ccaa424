package cn.banshi.work.intake;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which item of the ledger a row is; where that is doubtful, the clerk decides. */
final class ItemFinder {
    /**
     * The item.
     *
     * @param base null for a new one
     * @param byCode whether the code says so, else name, community and year
     * @param resembles an item that may be meant while {@code base} is null, else null
     */
    record Match(
            @Nullable Dossier base,
            boolean byCode,
            @Nullable Dossier resembles) {
        static final Match NONE = new Match(null, false, null);

        static Match perhaps(Dossier resembles) {
            return new Match(null, false, resembles);
        }
    }

    private final Ledger ledger;
    private final ItemMatcher matcher;
    private final IntakePlan plan;

    ItemFinder(Ledger ledger, ItemMatcher matcher, IntakePlan plan) {
        this.ledger = ledger;
        this.matcher = matcher;
        this.plan = plan;
    }

    Match find(RowCells cells, @Nullable Long communityId, int year) {
        Choice choice = plan.choices().get(cells.row());
        if (choice instanceof Choice.Item item) {
            return new Match(ledger.dossier(item.projectId()), false, null);
        }
        if (choice instanceof Choice.Fresh) {
            return Match.NONE;
        }
        Dossier coded = matcher.byCode(cells.text(IncomingField.CODE));
        if (coded != null) {
            if (coded.project().recycled()) {
                cells.say(
                        IncomingField.CODE,
                        new Remark(Remark.Kind.RULE, "“" + coded.project().code() + "”在回收站里。请先恢复再导入"));
            }
            return fits(cells, coded) ? new Match(coded, true, null) : doubtful(cells, coded, communityId, year);
        }
        String name = cells.text(IncomingField.NAME);
        return name.isEmpty() ? Match.NONE : named(cells, name, communityId, year);
    }

    /** Whether the name beside a code may be the item's; codes slip a row when a table is sorted by hand. */
    private static boolean fits(RowCells cells, Dossier coded) {
        String name = cells.text(IncomingField.NAME);
        return name.isEmpty() || Likeness.sameThing(name, coded.project().name());
    }

    private Match doubtful(RowCells cells, Dossier coded, @Nullable Long communityId, int year) {
        String name = cells.text(IncomingField.NAME);
        List<Dossier> named = matcher.byName(name, communityId, year);
        String other = named.isEmpty()
                ? ""
                : "，而“%s”的编号是%s".formatted(name, named.get(0).project().code());
        return doubtful(
                cells,
                coded,
                "编号%s是“%s”，表里的名称是“%s”%s。是同一项请选“就是它”，编号错了请改编号"
                        .formatted(coded.project().code(), coded.project().name(), name, other));
    }

    private Match named(RowCells cells, String name, @Nullable Long communityId, int year) {
        List<Dossier> named = matcher.byName(name, communityId, year);
        if (named.size() > 1) {
            cells.say(
                    IncomingField.NAME,
                    new Remark(Remark.Kind.DOUBTFUL_MATCH, "台账里有 %d 个“%s”。请写上编号，或选是哪一个".formatted(named.size(), name)));
            return Match.perhaps(named.get(0));
        }
        if (named.size() == 1) {
            return same(cells, name, named.get(0));
        }
        if (plan.kind() == IncomingKind.PROJECTS) {
            Dossier carried = matcher.byName(name, communityId, null).stream()
                    .filter(ItemFinder::isOpen)
                    .findFirst()
                    .orElse(null);
            if (carried != null) {
                return doubtful(
                        cells,
                        carried,
                        "别的年度清单里有“%s”（%s），还没办结。结转的请选“就是它”，另一件事请选“是新项目”"
                                .formatted(
                                        carried.project().name(),
                                        carried.project().code()));
            }
        }
        Dossier close = matcher.resembling(name, communityId, year);
        return close == null
                ? Match.NONE
                : doubtful(
                        cells,
                        close,
                        "像是台账里的“%s”（%s）。是同一项请选“就是它”，不是请选“是新项目”"
                                .formatted(
                                        close.project().name(), close.project().code()));
    }

    private Match same(RowCells cells, String name, Dossier item) {
        String code = cells.text(IncomingField.CODE);
        if (!code.isEmpty() && plan.kind() == IncomingKind.PROJECTS) {
            return doubtful(
                    cells,
                    item,
                    "台账里“%s”的编号是%s，表里写%s。请核对编号".formatted(name, item.project().code(), code));
        }
        if (!code.isEmpty()) {
            cells.say(
                    IncomingField.CODE,
                    new Remark(
                            Remark.Kind.NOTE,
                            "台账里没有编号%s，按名称认作%s".formatted(code, item.project().code())));
        }
        if (!item.project().name().equals(name)) {
            cells.say(
                    IncomingField.NAME,
                    new Remark(Remark.Kind.CLOSE_NAME, "按台账里的“" + item.project().name() + "”导入"));
        }
        return new Match(item, false, null);
    }

    private static Match doubtful(RowCells cells, Dossier item, String sentence) {
        cells.say(
                IncomingField.NAME,
                new Remark(Remark.Kind.DOUBTFUL_MATCH, sentence),
                item.project().name());
        return Match.perhaps(item);
    }

    private static boolean isOpen(Dossier dossier) {
        Course course = Course.latest(dossier.moves());
        return course != null && !course.isDone();
    }
}
