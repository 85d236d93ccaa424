package cn.banshi.report.check;

import java.util.List;

/**
 * All comparisons of one month's reports.
 *
 * @param checks in the order in which they are shown
 */
public record CrossCheck(List<Check> checks) {
    /** Copies the list. */
    public CrossCheck {
        checks = List.copyOf(checks);
    }

    /** Whether everything agrees. */
    public boolean passed() {
        return failures() == 0;
    }

    /** How many comparisons fail. */
    public int failures() {
        return (int) checks.stream().filter(check -> !check.passed()).count();
    }

    /** In a few words, such as 8 项通过，1 项不符. */
    public String summary() {
        int failures = failures();
        return (checks.size() - failures) + " 项通过" + (failures == 0 ? "" : "，" + failures + " 项不符");
    }
}
