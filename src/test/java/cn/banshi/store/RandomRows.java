package cn.banshi.store;

import cn.banshi.domain.Row;
import cn.banshi.domain.edition.ReportEdition;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.Project;
import cn.banshi.store.journal.HashChain;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes records of any row class with seeded random values that fit the ledger's constraints. */
final class RandomRows {
    private static final List<String> PIECES = List.of(
            "路灯维修",
            "😀🏳️‍🌈",
            "\uD83D",
            "\uDE00",
            "'; drop table project; --",
            "\"双引号\"",
            "\\",
            "\u0000\t\r\n",
            "　全角　",
            "𠮷野",
            "{\"a\":null}",
            "null",
            "%_",
            "𝄞",
            " 空格 ");

    final SplittableRandom random;
    final Map<Class<?>, List<Long>> known = new HashMap<>();
    private int serial;

    /** Keeps a content and gives its hash; to be set before rows are made that name one. */
    Function<byte[], String> keeping = content -> {
        throw new IllegalStateException("nothing keeps contents");
    };

    RandomRows(long seed) {
        random = new SplittableRandom(seed);
    }

    void know(Row row) {
        known.computeIfAbsent(row.getClass(), type -> new ArrayList<>()).add(row.id());
    }

    /** A new row of the class. */
    <R extends Row> R fresh(Class<R> type) {
        return make(type, 0, 0, null);
    }

    /** The row with other values; id, version, owner and unique columns stay. */
    <R extends Row> R changed(R row) {
        @SuppressWarnings("unchecked")
        Class<R> type = (Class<R>) row.getClass();
        return make(type, row.id(), row.version(), row);
    }

    private <R> R make(Class<R> type, long id, long version, @Nullable Object old) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                RecordComponent component = components[i];
                types[i] = component.getType();
                Object before = old == null ? null : component.getAccessor().invoke(old);
                values[i] = value(type, component, id, version, before, old != null);
            }
            fixLink(components, values);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fixLink(RecordComponent[] components, Object[] values) {
        for (int i = 0; i < components.length; i++) {
            if (values[i] instanceof LinkRole role) {
                values[i + 1] = pick(targets(role));
            }
        }
    }

    static Class<? extends Row> targets(LinkRole role) {
        return switch (role) {
            case COMMUNITY -> Community.class;
            case SUPPORTING_DEPARTMENT -> Department.class;
            case LEADER -> Leader.class;
            case LEVEL, CAMPAIGN -> DictionaryValue.class;
        };
    }

    @SuppressWarnings("StatementSwitchToExpressionSwitch") // most names fall through to the type
    private Object value(
            Class<?> owner, RecordComponent component, long id, long version, Object before, boolean keep) {
        String name = component.getName();
        switch (name) {
            case "id":
                return id;
            case "version":
                return version;
            case "projectId":
                return keep ? before : pick(Project.class);
            case "leaderId":
                return pick(Leader.class);
            case "editionId":
                return keep ? before : pick(ReportEdition.class);
            case "changeNumber":
                return 0L;
            case "chainHead":
                return HashChain.START;
            case "reportCode":
                return keep ? before : "R-" + ++serial;
            case "revision":
                return keep ? before : ++serial;
            case "parentId":
                return null;
            case "cutoffDay":
                return random.nextInt(29);
            case "slot":
                return keep ? before : 1 + random.nextInt(5);
            default:
                break;
        }
        if (name.equals("code") && owner == Project.class) {
            return keep ? before : "T-" + ++serial + "-" + text();
        }
        if ((name.equals("year") || name.equals("month"))
                && !owner.getSimpleName().equals("Adjustment")) {
            return keep ? before : unique(component.getType());
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextInt(4) == 0) {
            return null;
        }
        Class<?> type = component.getType();
        if (name.endsWith("Sha256")) {
            return keep ? before : keeping.apply(text().getBytes(StandardCharsets.UTF_8));
        }
        if (name.endsWith("Id")) {
            return pick(
                    switch (name) {
                        case "communityId" -> Community.class;
                        case "leadDepartmentId" -> Department.class;
                        default -> DictionaryValue.class;
                    });
        }
        if (type.isRecord() && type != Money.class && type != Percent.class) {
            return make(type, 0, 0, null);
        }
        return plain(type);
    }

    private Object plain(Class<?> type) {
        if (type == String.class) {
            return text();
        } else if (type == long.class || type == Long.class) {
            return random.nextLong(1_000_000_000_000L);
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt(-5, 1_000_000);
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == Money.class) {
            return Money.ofFen(random.nextLong(-Money.MAX_FEN, Money.MAX_FEN + 1));
        } else if (type == Percent.class) {
            return new Percent(random.nextInt(10_001));
        } else if (type == BigDecimal.class) {
            BigDecimal quantity = BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(4));
            BigDecimal plain = quantity.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(10_000, 30_000));
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(random.nextInt());
        } else if (type == YearMonth.class) {
            return YearMonth.of(random.nextInt(2000, 2100), 1 + random.nextInt(12));
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        throw new IllegalArgumentException(type.getName());
    }

    private Object unique(Class<?> type) {
        serial++;
        return type == YearMonth.class ? YearMonth.of(1000, 1).plusMonths(serial) : (Object) (1000 + serial);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private Long pick(Class<?> type) {
        List<Long> ids = known.get(type);
        return ids.get(random.nextInt(ids.size()));
    }
}
