package cn.banshi.work.basics;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Grid;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.OwnColumn;
import cn.banshi.domain.office.Thresholds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Why a row of the office's data cannot be saved as it is. */
final class BasicsChecks {
    private static final int MOST_DECIMALS = 6;
    private static final int LAST_CUTOFF_DAY = 28;

    private final OfficeData office;
    private final List<RowFinding> findings = new ArrayList<>();

    BasicsChecks(OfficeData office) {
        this.office = office;
    }

    List<RowFinding> check(Row row) {
        if (row instanceof Office one) {
            check(one);
        } else if (row instanceof Community one) {
            check(one);
        } else if (row instanceof Grid one) {
            filled("name", one.name(), "网格名称");
            refuse("communityId", office.community(one.communityId()) == null, "请选网格所在的社区");
            unique("name", office.grids(), one, grid -> grid.communityId() + " " + grid.name(), "这个社区已有同名网格");
        } else if (row instanceof Department one) {
            filled("name", one.name(), "单位名称");
            unique("name", office.departments(), one, Department::name, "已有同名单位");
        } else if (row instanceof Leader one) {
            filled("post", one.post(), "岗位");
            unique("post", office.leaders(), one, Leader::post, "已有同名岗位");
        } else if (row instanceof LeaderTerm one) {
            check(one);
        } else if (row instanceof DictionaryValue one) {
            filled("name", one.name(), one.kind().label() + "名称");
            unique(
                    "name",
                    office.values(one.kind()),
                    one,
                    DictionaryValue::name,
                    one.kind().label() + "里已有同名的一项");
        } else if (row instanceof OwnColumn one) {
            filled("name", one.name(), "自定义字段名称");
            unique("name", office.ownColumns(), one, OwnColumn::name, "已有同名的自定义字段");
            unique("slot", office.ownColumns(), one, column -> String.valueOf(column.slot()), "这个栏位已经用了");
        } else {
            throw new IllegalArgumentException(row.getClass().toString());
        }
        return List.copyOf(findings);
    }

    /**
     * Lets a row pass that has no finding.
     *
     * @throws AppException INPUT with the first sentence of {@link #check(Row)}
     */
    void refuse(Row row) {
        List<RowFinding> wrong = check(row);
        findings.clear();
        if (!wrong.isEmpty()) {
            throw new AppException(ErrorCode.INPUT, wrong.get(0).sentence());
        }
    }

    private void check(Office one) {
        filled("fullName", one.fullName(), "单位全称");
        refuse("codeLetters", !one.codeLetters().matches("[A-Z]{1,6}"), "编号字母请填 1 到 6 个大写字母，例如 SF");
        refuse("wanDecimals", one.wanDecimals() < 0 || one.wanDecimals() > MOST_DECIMALS, "万元小数位请填 0 到 6");
        refuse("rateDecimals", one.rateDecimals() < 0 || one.rateDecimals() > MOST_DECIMALS, "比率小数位请填 0 到 6");
        refuse("cutoffDay", one.cutoffDay() < 0 || one.cutoffDay() > LAST_CUTOFF_DAY, "统计截止日请选月末，或 1 到 28 日");
        Thresholds limits = one.thresholds();
        refuse("lateGap", limits.slowGap() < 0 || limits.lateGap() <= limits.slowGap(), "滞后界限要大于偏慢界限");
        refuse("aheadGap", limits.aheadGap() < 0, "超序时界限不能是负数");
        refuse("dueDays", limits.dueDays() < 0, "临期天数不能是负数");
        refuse("dueProgress", limits.dueProgress() < 0 || limits.dueProgress() > 100, "临期进度请填 0 到 100");
    }

    private void check(Community one) {
        filled("name", one.name(), "社区名称");
        refuse("code", !one.code().matches("[A-Z]{2}"), "社区代码请填两个大写字母，例如 WC");
        unique("name", office.communities(), one, Community::name, "已有同名社区");
        unique("code", office.communities(), one, Community::code, "社区代码已被别的社区使用");
        refuse("households", negative(one.households()), "户数不能是负数");
        refuse("population", negative(one.population()), "人口不能是负数");
        Community stored = office.community(one.id());
        refuse("name", one.builtIn() && (stored == null || !stored.builtIn() || !one.active()), "街道本级是内置的，不能另建，也不能停用");
    }

    private static boolean negative(@Nullable Integer number) {
        return number != null && number < 0;
    }

    private void check(LeaderTerm one) {
        filled("name", one.name(), "任职人姓名");
        LocalDate from = one.from() == null ? LocalDate.MIN : one.from();
        LocalDate until = one.until() == null ? LocalDate.MAX : one.until();
        refuse("until", until.isBefore(from), "任职止不能早于任职起");
        refuse(
                "from",
                office.terms().stream()
                        .filter(term -> term.leaderId() == one.leaderId() && term.id() != one.id())
                        .anyMatch(term -> (term.until() == null || !term.until().isBefore(from))
                                && (term.from() == null || !term.from().isAfter(until))),
                "同一岗位的任职时间不能重叠。请先填前任的任职止");
    }

    private void filled(String component, String text, String what) {
        refuse(component, text.isBlank(), "请填写" + what);
    }

    private <R extends Row> void unique(
            String component, List<R> rows, R one, Function<R, String> key, String sentence) {
        String mine = key.apply(one).strip();
        Predicate<R> same =
                other -> other.id() != one.id() && key.apply(other).strip().equals(mine);
        refuse(component, !mine.isEmpty() && rows.stream().anyMatch(same), sentence);
    }

    private void refuse(String component, boolean wrong, String sentence) {
        if (wrong) {
            findings.add(new RowFinding(component, sentence));
        }
    }
}
