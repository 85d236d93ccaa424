package cn.banshi.ui.month;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.rows.RowCopy;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cell of the month's grid: how it is read from typed text and put into the row. */
enum MonthField {
    /** 本月进展. */
    TEXT(ProjectField.MONTH_TEXT, "text"),
    /** 下月计划. */
    NEXT_PLAN(ProjectField.NEXT_PLAN, "nextPlan"),
    /** 存在问题. */
    PROBLEM(ProjectField.PROBLEM, "problem"),
    /** 需协调事项. */
    HELP(ProjectField.HELP_NEEDED, "helpNeeded"),
    /** 滞后原因. */
    LAG_REASON(ProjectField.LAG_REASON, "lagReason"),
    /** 形象进度, percent. */
    PROGRESS(ProjectField.PHYSICAL_PROGRESS, "physicalProgress"),
    /** 本月完成投资, 万元 unless the unit is typed. */
    INVESTMENT(ProjectField.MONTH_INVESTMENT, "investment");

    /** The longest text that a cell takes. */
    static final int MAX_TEXT = 2000;

    private final ProjectField field;
    private final String component;

    /**
     * @param component what it is called in {@link MonthlyProgress}
     */
    MonthField(ProjectField field, String component) {
        this.field = field;
        this.component = component;
    }

    /** What typed text leads to. */
    sealed interface Edit {
        /** A row with the new value. */
        record Changed(MonthlyProgress row) implements Edit {}

        /** Text that cannot be taken; the sentence says what to type. */
        record Wrong(String sentence) implements Edit {}
    }

    /** Heading of the cell. */
    String label() {
        return field.label();
    }

    /** The cell of a field that checks speak of. */
    static Optional<MonthField> of(ProjectField field) {
        return Arrays.stream(values()).filter(one -> one.field == field).findFirst();
    }

    boolean isText() {
        return this != PROGRESS && this != INVESTMENT;
    }

    /** The value as the clerk would type it. */
    String typed(MonthlyProgress row) {
        return switch (this) {
            case TEXT -> row.text();
            case NEXT_PLAN -> row.nextPlan();
            case PROBLEM -> row.problem();
            case HELP -> row.helpNeeded();
            case LAG_REASON -> row.lagReason();
            case PROGRESS ->
                row.physicalProgress() == null ? "" : row.physicalProgress().toString();
            case INVESTMENT -> row.investment() == null ? "" : plainWan(row.investment());
        };
    }

    /** 万元 without loss: two decimals, more only where there are more. */
    private static String plainWan(Money money) {
        BigDecimal wan = money.wan().stripTrailingZeros();
        return wan.scale() < 2 ? wan.setScale(2).toPlainString() : wan.toPlainString();
    }

    /** Puts typed text into the row. */
    Edit edit(MonthlyProgress row, String typed) {
        if (isText()) {
            return typed.length() > MAX_TEXT
                    ? new Edit.Wrong(Texts.of("month.wrong.long", MAX_TEXT))
                    : changed(row, typed.strip());
        }
        return this == PROGRESS ? progress(row, typed) : investment(row, typed);
    }

    private Edit progress(MonthlyProgress row, String typed) {
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[%\\s]", "");
        if (digits.isEmpty()) {
            return changed(row, null);
        }
        if (!digits.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            return new Edit.Wrong(Texts.of("month.wrong.progress"));
        }
        Percent percent = Percent.of(digits);
        return percent.compareTo(Percent.FULL) > 0
                ? new Edit.Wrong(Texts.of("month.wrong.progress"))
                : changed(row, percent);
    }

    private Edit investment(MonthlyProgress row, String typed) {
        MoneyText.Parsed parsed = MoneyText.parse(typed);
        if (parsed instanceof MoneyText.Parsed.Wrong wrong) {
            return new Edit.Wrong(wrong.sentence());
        }
        Money money = parsed instanceof MoneyText.Parsed.Amount amount ? amount.money() : null;
        return changed(row, money);
    }

    private Edit changed(MonthlyProgress row, @Nullable Object value) {
        return new Edit.Changed(RowCopy.with(row, component, value));
    }

    /** The row with 达序 overridden; null takes the override away. */
    static MonthlyProgress override(MonthlyProgress row, @Nullable Boolean onSchedule, String reason) {
        MonthlyProgress ruled = RowCopy.with(row, "onSchedule", onSchedule);
        return RowCopy.with(ruled, "overrideReason", onSchedule == null ? "" : reason.strip());
    }
}
