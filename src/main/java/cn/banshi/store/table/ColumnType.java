package cn.banshi.store.table;

import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How values of one Java type stand in a column, and how they are written as text in the journal and in backups. */
public final class ColumnType {
    private static final int QUANTITY_SCALE = 3;

    private static final Map<Class<?>, ColumnType> TYPES = Map.ofEntries(
            primitive(long.class, Types.BIGINT, ResultSet::getLong, Long::valueOf),
            primitive(Long.class, Types.BIGINT, ResultSet::getLong, Long::valueOf),
            primitive(int.class, Types.INTEGER, ResultSet::getInt, Integer::valueOf),
            primitive(Integer.class, Types.INTEGER, ResultSet::getInt, Integer::valueOf),
            primitive(boolean.class, Types.BOOLEAN, ResultSet::getBoolean, ColumnType::truth),
            primitive(Boolean.class, Types.BOOLEAN, ResultSet::getBoolean, ColumnType::truth),
            plain(String.class, Types.VARCHAR, ResultSet::getString, text -> text),
            plain(
                    LocalDate.class,
                    Types.DATE,
                    (result, index) -> result.getObject(index, LocalDate.class),
                    LocalDate::parse),
            Map.entry(
                    Money.class,
                    new ColumnType(
                            Types.DECIMAL,
                            (result, index) -> {
                                BigDecimal yuan = result.getBigDecimal(index);
                                return yuan == null ? null : Money.ofYuan(yuan);
                            },
                            value -> ((Money) value).yuan(),
                            Object::toString,
                            Money::ofYuan)),
            Map.entry(
                    Percent.class,
                    new ColumnType(
                            Types.DECIMAL,
                            (result, index) -> {
                                BigDecimal percent = result.getBigDecimal(index);
                                return percent == null ? null : Percent.of(percent);
                            },
                            value -> ((Percent) value).value(),
                            value -> ((Percent) value).value().toPlainString(),
                            Percent::of)),
            Map.entry(
                    BigDecimal.class,
                    new ColumnType(
                            Types.DECIMAL,
                            (result, index) -> {
                                BigDecimal quantity = result.getBigDecimal(index);
                                return quantity == null ? null : plainQuantity(quantity);
                            },
                            value -> value,
                            value -> ((BigDecimal) value).toPlainString(),
                            text -> plainQuantity(new BigDecimal(text)))),
            Map.entry(YearMonth.class, month()),
            Map.entry(
                    byte[].class,
                    new ColumnType(
                            Types.VARBINARY,
                            ResultSet::getBytes,
                            value -> value,
                            value -> Base64.getEncoder().encodeToString((byte[]) value),
                            Base64.getDecoder()::decode)),
            Map.entry(
                    Instant.class,
                    new ColumnType(
                            Types.TIMESTAMP_WITH_TIMEZONE,
                            (result, index) -> {
                                OffsetDateTime moment = result.getObject(index, OffsetDateTime.class);
                                return moment == null ? null : moment.toInstant();
                            },
                            value -> ((Instant) value).atOffset(ZoneOffset.UTC),
                            Object::toString,
                            Instant::parse)));

    private final int sqlType;
    private final Reader reader;
    private final Function<Object, Object> toSql;
    private final Function<Object, String> toText;
    private final Function<String, Object> fromText;

    private ColumnType(
            int sqlType,
            Reader reader,
            Function<Object, Object> toSql,
            Function<Object, String> toText,
            Function<String, Object> fromText) {
        this.sqlType = sqlType;
        this.reader = reader;
        this.toSql = toSql;
        this.toText = toText;
        this.fromText = fromText;
    }

    /**
     * The type for a record component.
     *
     * @throws IllegalArgumentException when no column can hold it
     */
    static ColumnType of(Class<?> type) {
        if (type.isEnum()) {
            return choice(type);
        }
        ColumnType found = TYPES.get(type);
        if (found == null) {
            throw new IllegalArgumentException("no column holds " + type);
        }
        return found;
    }

    /** Whether a component of this type is one column; other records are flattened. */
    static boolean isColumn(Class<?> type) {
        return type.isEnum() || TYPES.containsKey(type);
    }

    /** The value at a position of the result, null where the column is null. */
    public @Nullable Object read(ResultSet result, int index) throws SQLException {
        return reader.read(result, index);
    }

    /** Sets a parameter. */
    public void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, sqlType);
        } else {
            statement.setObject(index, toSql.apply(value));
        }
    }

    /** The value as text. */
    public String text(Object value) {
        return toText.apply(value);
    }

    /**
     * The value from its text.
     *
     * @throws RuntimeException when the text is none of this type
     */
    public Object parse(String text) {
        return fromText.apply(text);
    }

    /** The value as the column will give it back: quantities without superfluous zeros, moments in microseconds. */
    public Object stored(Object value) {
        if (value instanceof BigDecimal quantity) {
            return plainQuantity(quantity);
        }
        return value instanceof Instant moment ? moment.truncatedTo(ChronoUnit.MICROS) : value;
    }

    private static BigDecimal plainQuantity(BigDecimal quantity) {
        BigDecimal plain =
                quantity.setScale(QUANTITY_SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static ColumnType month() {
        Map<String, YearMonth> known = new java.util.concurrent.ConcurrentHashMap<>();
        return new ColumnType(
                Types.CHAR,
                (result, index) -> {
                    String text = result.getString(index);
                    return text == null ? null : known.computeIfAbsent(text, YearMonth::parse);
                },
                Object::toString,
                Object::toString,
                YearMonth::parse);
    }

    private static ColumnType choice(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        Function<String, Object> byName = name -> {
            Object constant = constants.get(name);
            if (constant == null) {
                throw new IllegalArgumentException("unknown " + type.getSimpleName());
            }
            return constant;
        };
        Function<Object, String> name = value -> ((Enum<?>) value).name();
        return new ColumnType(
                Types.VARCHAR,
                (result, index) -> {
                    String text = result.getString(index);
                    return text == null ? null : byName.apply(text);
                },
                name::apply,
                name,
                byName);
    }

    private static <T> Map.Entry<Class<?>, ColumnType> plain(
            Class<T> type, int sqlType, Reader reader, Function<String, T> parse) {
        return Map.entry(type, new ColumnType(sqlType, reader, value -> value, Object::toString, parse::apply));
    }

    /** Plain values of a kind that the database reads as 0 or false where there is none. */
    private static <T> Map.Entry<Class<?>, ColumnType> primitive(
            Class<T> type, int sqlType, Reader reader, Function<String, T> parse) {
        return plain(
                type,
                sqlType,
                (result, index) -> {
                    Object value = reader.read(result, index);
                    return result.wasNull() ? null : value;
                },
                parse);
    }

    private interface Reader {
        @Nullable
        Object read(ResultSet result, int index) throws SQLException;
    }
}
