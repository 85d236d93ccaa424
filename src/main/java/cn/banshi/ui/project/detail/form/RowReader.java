package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.ui.kit.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row; what must be filled and is not, makes the row incomplete. */
public final class RowReader {
    private final FormRow row;
    private final LocalDate today;
    private String missing = "";
    private String missingKey = "";

    RowReader(FormRow row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    /** What is missing, as a sentence; empty when the row is complete. */
    String missing() {
        return missing;
    }

    /** The cell that is missing; empty when the row is complete. */
    String missingKey() {
        return missingKey;
    }

    private <T> T need(String key, @Nullable T value, T instead) {
        if (value != null) {
            return value;
        }
        if (missing.isEmpty()) {
            missing = Texts.of("detail.wrong.missing", row.field(key).label());
            missingKey = key;
        }
        return instead;
    }

    String text(String key) {
        return row.field(key).own().strip();
    }

    @Nullable
    Money money(String key) {
        return FieldText.money(text(key)).orElse(null);
    }

    Money needMoney(String key) {
        return need(key, money(key), Money.ZERO);
    }

    @Nullable
    Percent percent(String key) {
        return FieldText.percent(text(key)).orElse(null);
    }

    @Nullable
    BigDecimal quantity(String key) {
        return FieldText.quantity(text(key)).orElse(null);
    }

    int count(String key) {
        return FieldText.count(text(key)).orElse(0);
    }

    @Nullable
    LocalDate date(String key) {
        return FieldText.date(text(key), today).orElse(null);
    }

    LocalDate needDate(String key) {
        return need(key, date(key), today);
    }

    YearMonth needMonth(String key) {
        return need(key, FieldText.month(text(key), today).orElse(null), YearMonth.from(today));
    }

    int needYear(String key) {
        return need(key, FieldText.year(text(key)).orElse(null), today.getYear());
    }

    long needId(String key) {
        return need(key, FieldText.id(text(key)).orElse(null), 0L);
    }

    String needText(String key) {
        return need(key, text(key).isEmpty() ? null : text(key), "");
    }

    <E extends Enum<E>> E needChoice(String key, Class<E> type, E instead) {
        return need(key, FieldText.choice(type, text(key)).orElse(null), instead);
    }

    boolean flag(String key) {
        return !text(key).isEmpty();
    }
}
