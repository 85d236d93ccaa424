package cn.banshi.domain.project;

import java.util.List;

/**
 * An item with all its rows: the unit that is edited, computed and moved to another place.
 *
 * <p>Lists are immutable and ordered: moves by position, months and payments by month, adjustments by date, the rest by
 * position or id.
 *
 * @param project the fields
 * @param links values of fields that hold several
 * @param listYears membership in yearly lists
 * @param moves 状态变动
 * @param adjustments 延期, 调额
 * @param months 月进展
 * @param fundings 资金来源
 * @param payments 支付
 * @param targets 量化目标
 * @param manualLights lights set by hand
 * @param papers acceptance, notices, surveys, checks, attachments, notes
 */
public record Dossier(
        Project project,
        List<ProjectLink> links,
        List<ListYear> listYears,
        List<StatusMove> moves,
        List<Adjustment> adjustments,
        List<MonthlyProgress> months,
        List<Funding> fundings,
        List<Payment> payments,
        List<Target> targets,
        List<ManualLight> manualLights,
        Papers papers) {

    /** Id of the item. */
    public long id() {
        return project.id();
    }

    /** Target ids of one field, in their order. */
    public List<Long> linked(LinkRole role) {
        return links.stream()
                .filter(link -> link.role() == role)
                .map(ProjectLink::targetId)
                .toList();
    }

    /** An item with no rows of its own yet. */
    public static Dossier of(Project project) {
        return new Dossier(
                project,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Papers.NONE);
    }
}
