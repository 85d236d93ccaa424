package cn.banshi.work.project;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.project.Basics;
import cn.banshi.domain.project.Benefit;
import cn.banshi.domain.project.Budget;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Duty;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.OwnValues;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectLink;
import cn.banshi.domain.project.Schedule;
import cn.banshi.domain.project.Status;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.work.rows.RowCopy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Completes new items with what the clerk need not type: code, list number, first move. */
public record NewItems(Ledger ledger, LocalDate today, String person) {
    private static final int NOT_A_NUMBER = -1;

    /** A new item with nothing filled, not stored. */
    public static Dossier blank() {
        return Dossier.of(new Project(
                0,
                0,
                "",
                null,
                new Basics("", "", 0, "", null, null, null, null),
                new Duty(null, "", "", "", null, null),
                new Schedule(null, null, ""),
                new Budget(null, null, null, null),
                new Benefit(null, null, null),
                OwnValues.NONE,
                true,
                false,
                "",
                false));
    }

    Dossier of(NewProject form) {
        Project blank = blank().project();
        Project project = RowCopy.map(blank, (component, value) -> switch (component) {
            case "basics" ->
                new Basics(
                        form.name().strip(),
                        "",
                        form.communityId() == null ? 0 : form.communityId(),
                        "",
                        form.categoryId(),
                        null,
                        null,
                        null);
            case "duty" -> new Duty(form.leadDepartmentId(), "", "", "", null, null);
            case "schedule" ->
                new Schedule(null, form.deadline(), form.deadlineWording().strip());
            default -> value;
        });
        Dossier bare = Dossier.of(project);
        return form.communityId() == null
                ? bare
                : RowCopy.with(
                        bare, "links", List.of(new ProjectLink(0, 0, 0, LinkRole.COMMUNITY, form.communityId(), 1)));
    }

    /** With a first move and a place on the list of the year, where they are missing; an item in reserve needs no place. */
    Dossier complete(Dossier full, int year) {
        Dossier complete = full;
        if (complete.moves().isEmpty()) {
            complete = RowCopy.with(
                    complete,
                    "moves",
                    List.of(new StatusMove(0, 0, 0, 1, null, Status.APPROVED, today, person, "", "")));
        }
        boolean reserve = complete.moves().get(complete.moves().size() - 1).to() == Status.RESERVE;
        boolean listed = complete.listYears().stream().anyMatch(entry -> entry.year() == year);
        if (!reserve && !listed) {
            List<ListYear> years = new ArrayList<>(complete.listYears());
            years.add(new ListYear(
                    0, 0, 0, year, "", nextListNumber(full.project().parentId(), year), "", null, null));
            complete = RowCopy.with(complete, "listYears", List.copyOf(years));
        }
        return complete;
    }

    /** First part of codes, such as SF-CX-2021. */
    public String prefix(long communityId, int year) {
        Community community = ledger.office().community(communityId);
        String office = ledger.office().office().codeLetters();
        return (office.isEmpty() ? "BS" : office)
                + "-"
                + (community == null ? Community.OFFICE_LEVEL_CODE : community.code())
                + "-"
                + year;
    }

    /**
     * The next free 清单序号.
     *
     * @param parentId parent of a sub-item, else null
     */
    String nextListNumber(@Nullable Long parentId, int year) {
        String prefix = parentId == null ? "" : listNumber(parentId, year) + "-";
        int last = 0;
        for (Dossier dossier : ledger.all()) {
            boolean sibling = parentId == null
                    ? dossier.project().parentId() == null
                    : parentId.equals(dossier.project().parentId());
            if (sibling) {
                String number = listNumber(dossier, year);
                if (number.startsWith(prefix)) {
                    last = Math.max(last, leading(number.substring(prefix.length())));
                }
            }
        }
        return prefix + (last + 1);
    }

    private String listNumber(long id, int year) {
        Dossier dossier = ledger.dossier(id);
        return dossier == null ? "" : listNumber(dossier, year);
    }

    private static String listNumber(Dossier dossier, int year) {
        return dossier.listYears().stream()
                .filter(entry -> entry.year() == year)
                .map(ListYear::listNumber)
                .findFirst()
                .orElse("");
    }

    private static int leading(String text) {
        int end = 0;
        while (end < text.length() && end < 6 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == 0 ? NOT_A_NUMBER : Integer.parseInt(text.substring(0, end));
    }
}
