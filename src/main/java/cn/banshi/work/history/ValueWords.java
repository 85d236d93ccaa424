package cn.banshi.work.history;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.time.DateText;
import cn.banshi.work.rows.Ref;
import cn.banshi.work.rows.RowField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values of the journal as the clerk reads them: 万元, days, names instead of ids.
 *
 * @param ledger where names are looked up
 * @param gone names of rows that are no longer there, by {@link #key}
 */
record ValueWords(Ledger ledger, Map<String, String> gone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final String GONE = "（已删除）";

    /** The value of a field, empty where there is none. */
    String words(RowField field, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        if (field.ref() != Ref.NONE) {
            return name(field.ref(), Long.parseLong(text));
        }
        Class<?> type = field.type();
        if (type == Money.class) {
            return MoneyText.echo(Money.ofYuan(text));
        }
        if (type == Percent.class) {
            return Percent.of(text) + "%";
        }
        if (type == LocalDate.class) {
            return DateText.longText(LocalDate.parse(text));
        }
        if (type == YearMonth.class) {
            return month(YearMonth.parse(text));
        }
        if (type == Instant.class) {
            return MOMENT.format(Instant.parse(text).atZone(ZoneId.systemDefault()));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.parseBoolean(text) ? "是" : "否";
        }
        if (type == BigDecimal.class) {
            BigDecimal number = new BigDecimal(text);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return type.isEnum() ? label(type, text) : text;
    }

    static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private static String label(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .map(one -> one instanceof Labelled labelled ? labelled.label() : name)
                .findFirst()
                .orElse(name);
    }

    /** The target of a link. */
    String linked(LinkRole role, @Nullable String id) {
        return id == null ? "" : name(Ref.of(role), Long.parseLong(id));
    }

    private String name(Ref ref, long id) {
        OfficeData office = ledger.office();
        String name = switch (ref) {
            case PROJECT -> {
                Dossier dossier = ledger.dossier(id);
                yield dossier == null ? "" : dossier.project().code();
            }
            case COMMUNITY -> office.communityName(id);
            case DEPARTMENT -> office.departmentName(id);
            case LEADER -> {
                Leader leader = office.leader(id);
                yield leader == null ? "" : leader.post();
            }
            case NONE, LINK -> "";
            default -> office.valueName(id);
        };
        return name.isEmpty() ? gone.getOrDefault(key(table(ref), id), GONE) : name;
    }

    /** What tells a row from all others. */
    static String key(String table, long id) {
        return table + " " + id;
    }

    private static String table(Ref ref) {
        return switch (ref) {
            case NONE, LINK -> "";
            case PROJECT, COMMUNITY, DEPARTMENT, LEADER -> ref.name().toLowerCase(Locale.ROOT);
            default -> "dictionary_value";
        };
    }
}
