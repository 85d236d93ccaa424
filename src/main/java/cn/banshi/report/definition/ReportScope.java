package cn.banshi.report.definition;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.LinkRole;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which items a report is about; what is null or empty lets all through. A sub-item goes with its parent.
 *
 * @param communityIds main communities
 * @param categoryId 类别
 * @param departmentId 牵头单位
 * @param campaignId 专项行动, one of the item's
 * @param levelId 级别, one of the item's
 * @param items ids of items
 */
public record ReportScope(
        Set<Long> communityIds,
        @Nullable Long categoryId,
        @Nullable Long departmentId,
        @Nullable Long campaignId,
        @Nullable Long levelId,
        Set<Long> items) {
    /** All items. */
    public static final ReportScope ALL = new ReportScope(Set.of(), null, null, null, null, Set.of());

    /** Copies the sets. */
    public ReportScope {
        communityIds = Set.copyOf(communityIds);
        items = Set.copyOf(items);
    }

    /** The items of one main community. */
    public static ReportScope community(long communityId) {
        return new ReportScope(Set.of(communityId), null, null, null, null, Set.of());
    }

    /** Some items by their ids. */
    public static ReportScope items(Set<Long> items) {
        return new ReportScope(Set.of(), null, null, null, null, items);
    }

    /** The ledger with the items of this scope alone. */
    Ledger of(Ledger ledger) {
        if (equals(ALL)) {
            return ledger;
        }
        List<Dossier> dossiers = ledger.all().stream()
                .filter(dossier -> fits(top(ledger, dossier)))
                .toList();
        return new Ledger(ledger.office(), ledger.changeNumber(), dossiers);
    }

    /** The item that a sub-item belongs to, an item itself. */
    static Dossier top(Ledger ledger, Dossier dossier) {
        Long parentId = dossier.project().parentId();
        @Nullable Dossier parent = parentId == null ? null : ledger.dossier(parentId);
        return parent == null ? dossier : parent;
    }

    private boolean fits(Dossier dossier) {
        return (communityIds.isEmpty()
                        || communityIds.contains(dossier.project().basics().communityId()))
                && (categoryId == null
                        || categoryId.equals(dossier.project().basics().categoryId()))
                && (departmentId == null
                        || departmentId.equals(dossier.project().duty().leadDepartmentId()))
                && (campaignId == null || dossier.linked(LinkRole.CAMPAIGN).contains(campaignId))
                && (levelId == null || dossier.linked(LinkRole.LEVEL).contains(levelId))
                && (items.isEmpty() || items.contains(dossier.id()));
    }

    /** What it is limited to, such as 文昌社区、养老助残; empty for all items. */
    public String words(OfficeData office) {
        Stream<String> communities = office.communities().stream()
                .filter(community -> communityIds.contains(community.id()))
                .map(Community::name);
        return Stream.concat(
                        communities,
                        Stream.of(
                                office.valueName(categoryId),
                                office.departmentName(departmentId),
                                office.valueName(campaignId),
                                office.valueName(levelId)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("、"));
    }
}
