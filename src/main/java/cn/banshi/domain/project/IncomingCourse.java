package cn.banshi.domain.project;

import cn.banshi.domain.time.DateText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a foreign list says about the course of an item that comes in without a log of moves.
 *
 * @param status status as written, null = follows from the dates
 * @param approvedOn 立项日期
 * @param plannedStart 计划开工
 * @param startedOn 实际开工
 * @param builtOn 完工日期
 * @param doneOn 办结日期
 * @param closedOn 销号日期
 * @param listYear year of the list
 * @param asOf day that 暂停, 中止, 取消 are dated with: the file's as-of date, else today
 */
public record IncomingCourse(
        @Nullable Status status,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate plannedStart,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate builtOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate closedOn,
        int listYear,
        LocalDate asOf) {
    private static final String BASIS = "导入";
    private static final List<Status> DATED = List.of(Status.UNDERWAY, Status.BUILT, Status.DONE, Status.CLOSED);
    private static final Set<Status> SIDE = Set.of(Status.PAUSED, Status.STOPPED, Status.CANCELLED);

    /**
     * The log that stands for it.
     *
     * @param moves empty where a finding is an error
     * @param findings what does not fit together
     */
    public record Result(List<StatusMove> moves, List<Finding> findings) {}

    /** The log; its moves have no ids and belong to no item yet. */
    public Result log(LocalDate today) {
        Map<Status, LocalDate> given = given();
        Status furthest = furthest(given);
        Status reached = status == null || SIDE.contains(status) ? furthest : status;
        List<Finding> findings = new ArrayList<>();
        checkSupport(reached, furthest, given, findings);
        checkOrder(given, findings);
        if (!findings.isEmpty()) {
            return new Result(List.of(), List.copyOf(findings));
        }
        List<StatusMove> moves = new ArrayList<>();
        LocalDate approved = approved(given);
        add(moves, reached == Status.RESERVE ? Status.RESERVE : Status.APPROVED, approved, "");
        for (Status state : DATED) {
            if (state.ordinal() <= reached.ordinal()) {
                add(moves, state, dateOf(state, given), "");
            }
        }
        if (status != null && SIDE.contains(status)) {
            add(moves, status, asOf, "导入时为" + status.label());
        }
        findings.addAll(LifeCycle.check(moves, today));
        boolean refused = findings.stream().anyMatch(Finding::isError);
        return new Result(refused ? List.of() : List.copyOf(moves), List.copyOf(findings));
    }

    private Map<Status, LocalDate> given() {
        Map<Status, LocalDate> given = new EnumMap<>(Status.class);
        put(given, Status.UNDERWAY, startedOn);
        put(given, Status.BUILT, builtOn);
        put(given, Status.DONE, doneOn);
        put(given, Status.CLOSED, closedOn);
        return given;
    }

    private static void put(Map<Status, LocalDate> given, Status state, @Nullable LocalDate date) {
        if (date != null) {
            given.put(state, date);
        }
    }

    private static Status furthest(Map<Status, LocalDate> given) {
        Status furthest = Status.APPROVED;
        for (Status state : DATED) {
            if (given.containsKey(state)) {
                furthest = state;
            }
        }
        return furthest;
    }

    private static void checkSupport(
            Status reached, Status furthest, Map<Status, LocalDate> given, List<Finding> findings) {
        if (DATED.contains(reached) && !given.containsKey(reached)) {
            findings.add(Finding.error(
                    field(reached),
                    "状态是%s，但没有%s。请补上日期，或改状态"
                            .formatted(reached.label(), field(reached).label())));
        } else if (furthest.ordinal() > reached.ordinal() && DATED.contains(furthest)) {
            LocalDate date = Objects.requireNonNull(given.get(furthest));
            findings.add(Finding.error(
                    field(furthest),
                    "状态是%s，却有%s（%s）。请改其中一个"
                            .formatted(reached.label(), field(furthest).label(), DateText.longText(date))));
        }
    }

    private static void checkOrder(Map<Status, LocalDate> given, List<Finding> findings) {
        Status before = null;
        for (Map.Entry<Status, LocalDate> entry : given.entrySet()) {
            LocalDate earlier = before == null ? LocalDate.MIN : Objects.requireNonNull(given.get(before));
            if (before != null && entry.getValue().isBefore(earlier)) {
                findings.add(Finding.error(
                        field(entry.getKey()),
                        "%s（%s）早于%s（%s）。请改其中一个"
                                .formatted(
                                        field(entry.getKey()).label(),
                                        DateText.longText(entry.getValue()),
                                        field(before).label(),
                                        DateText.longText(earlier))));
            }
            before = entry.getKey();
        }
    }

    private static ProjectField field(Status state) {
        return switch (state) {
            case UNDERWAY -> ProjectField.STARTED_ON;
            case BUILT -> ProjectField.BUILT_ON;
            case DONE -> ProjectField.DONE_ON;
            case CLOSED -> ProjectField.CLOSED_ON;
            case RESERVE, APPROVED, PAUSED, STOPPED, CANCELLED -> ProjectField.STATUS;
        };
    }

    private LocalDate approved(Map<Status, LocalDate> given) {
        LocalDate first = approvedOn != null
                ? approvedOn
                : earliest(Stream.of(plannedStart, startedOn, LocalDate.of(listYear, 1, 1)));
        return earliest(Stream.concat(Stream.of(first), given.values().stream()));
    }

    private static LocalDate earliest(Stream<@Nullable LocalDate> days) {
        return days.filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The state's date, a skipped one takes the next given. */
    private static LocalDate dateOf(Status state, Map<Status, LocalDate> given) {
        for (Status later : DATED) {
            LocalDate date = given.get(later);
            if (later.ordinal() >= state.ordinal() && date != null) {
                return date;
            }
        }
        throw new IllegalStateException("no date at or after " + state);
    }

    private static void add(List<StatusMove> moves, Status to, LocalDate date, String note) {
        Status from = moves.isEmpty() ? null : moves.get(moves.size() - 1).to();
        moves.add(new StatusMove(0, 0, 0, moves.size() + 1, from, to, date, "", BASIS, note));
    }
}
