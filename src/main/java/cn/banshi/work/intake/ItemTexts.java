package cn.banshi.work.intake;

import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Funding;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.ListYear;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.Status;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an item says in a field of a foreign table, as a clerk reads it.
 *
 * @param listYear year whose list counts
 * @param month month whose row counts, null for none
 */
record ItemTexts(OfficeData office, int listYear, @Nullable YearMonth month) {
    String of(Dossier dossier, IncomingField field) {
        var project = dossier.project();
        return switch (field) {
            case CODE -> project.code();
            case NAME -> project.name();
            case CONTENT -> project.basics().content();
            case COMMUNITY -> communities(dossier);
            case PLACE -> project.basics().place();
            case CATEGORY -> office.valueName(project.basics().categoryId());
            case NATURE -> office.valueName(project.basics().natureId());
            case LEVEL -> names(dossier, LinkRole.LEVEL, office::valueName);
            case LEADERS -> names(dossier, LinkRole.LEADER, this::post);
            case LEAD_DEPARTMENT -> office.departmentName(project.duty().leadDepartmentId());
            case SUPPORTING_DEPARTMENTS -> names(dossier, LinkRole.SUPPORTING_DEPARTMENT, office::departmentName);
            case PERSON_IN_CHARGE -> project.duty().personInCharge();
            case PHONE -> project.duty().phone();
            case PLANNED_START -> text(project.schedule().plannedStart());
            case DEADLINE -> text(project.schedule().deadline());
            case DEADLINE_WORDING -> project.schedule().deadlineWording();
            case PLANNED_TOTAL -> text(project.budget().plannedTotal());
            case INVESTED_BEFORE -> text(project.budget().openingBalance());
            case FUNDING_SOURCE -> dossier.fundings().stream().map(this::source).collect(Collectors.joining("、"));
            case HOUSEHOLDS -> number(project.benefit().households());
            case PEOPLE -> number(project.benefit().people());
            case PERSON_TIMES -> number(project.benefit().personTimes());
            case REMARK -> project.remark();
            case LIST_YEAR, BATCH, LIST_NUMBER, YEAR_GOAL, PLANNED_YEAR -> ofYear(dossier, field);
            case STATUS, APPROVED_DATE, ACTUAL_START, BUILT_DATE, DONE_DATE, CLOSED_DATE -> ofCourse(dossier, field);
            case MONTH_INVESTMENT,
                    INVESTED_CUMULATIVE,
                    PHYSICAL_PROGRESS,
                    PROGRESS_TEXT,
                    PROBLEM,
                    LAG_REASON,
                    HELP_NEEDED,
                    NEXT_STEP -> ofMonth(dossier, field);
            default -> "";
        };
    }

    private String ofYear(Dossier dossier, IncomingField field) {
        ListYear entry = dossier.listYears().stream()
                .filter(one -> one.year() == listYear)
                .findFirst()
                .orElse(null);
        if (entry == null) {
            return "";
        }
        return switch (field) {
            case LIST_YEAR -> String.valueOf(entry.year());
            case BATCH -> entry.batch();
            case LIST_NUMBER -> entry.listNumber();
            case YEAR_GOAL -> entry.yearGoal();
            default -> text(entry.plannedYear());
        };
    }

    private static String ofCourse(Dossier dossier, IncomingField field) {
        Course course = Course.latest(dossier.moves());
        if (course == null) {
            return "";
        }
        return switch (field) {
            case STATUS -> course.status().label();
            case APPROVED_DATE -> text(course.reachedOn(Status.APPROVED));
            case ACTUAL_START -> text(course.startedOn());
            case BUILT_DATE -> text(course.builtOn());
            case DONE_DATE -> text(course.doneOn());
            default -> text(course.closedOn());
        };
    }

    private String ofMonth(Dossier dossier, IncomingField field) {
        MonthlyProgress row = dossier.months().stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .orElse(null);
        if (row == null) {
            return "";
        }
        return switch (field) {
            case PHYSICAL_PROGRESS -> row.physicalProgress() == null ? "" : row.physicalProgress() + "%";
            case PROGRESS_TEXT -> row.text();
            case PROBLEM -> row.problem();
            case LAG_REASON -> row.lagReason();
            case HELP_NEEDED -> row.helpNeeded();
            case NEXT_STEP -> row.nextPlan();
            default -> text(row.investment());
        };
    }

    private String communities(Dossier dossier) {
        String all = names(dossier, LinkRole.COMMUNITY, office::communityName);
        return all.isEmpty() ? office.communityName(dossier.project().basics().communityId()) : all;
    }

    private String post(@Nullable Long id) {
        var leader = office.leader(id);
        return leader == null ? "" : leader.post();
    }

    private String source(Funding funding) {
        Money money = funding.approved() == null ? funding.applied() : funding.approved();
        return office.valueName(funding.sourceId()) + text(money);
    }

    private static String names(Dossier dossier, LinkRole role, Function<@Nullable Long, String> name) {
        List<Long> ids = dossier.linked(role);
        return ids.stream().map(name).collect(Collectors.joining("、"));
    }

    private static String text(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private static String text(@Nullable Money money) {
        return money == null ? "" : MoneyText.typed(money) + "万元";
    }

    private static String number(@Nullable Integer number) {
        return Objects.toString(number, "");
    }
}
