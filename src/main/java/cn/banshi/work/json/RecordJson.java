package cn.banshi.work.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Any record as JSON and back, by its components: records, lists, sets, maps, choices, texts, numbers, days, bytes. A value of
 * a sealed interface says which of its records it is.
 *
 * <p>A component that a later program added is read as empty where the JSON does not have it yet.
 */
public final class RecordJson {
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
    private static final String KIND = "kind";

    /** Values that are one text, by their class. */
    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.of(
            String.class, text -> text,
            BigDecimal.class, BigDecimal::new,
            LocalDate.class, LocalDate::parse,
            YearMonth.class, YearMonth::parse,
            Instant.class, Instant::parse,
            byte[].class, Base64.getDecoder()::decode);

    /** Numbers and truths, with what stands for them where they are missing. */
    private static final Map<Class<?>, Object> PLAIN = Map.of(
            int.class,
            0,
            Integer.class,
            0,
            long.class,
            0L,
            Long.class,
            0L,
            float.class,
            0f,
            Float.class,
            0f,
            double.class,
            0d,
            Double.class,
            0d,
            boolean.class,
            false,
            Boolean.class,
            false);

    private RecordJson() {}

    /**
     * The value as JSON on one line.
     *
     * @param type what it is declared as: its class, or a sealed interface
     */
    public static <T> String write(T value, Class<T> type) {
        return GSON.toJson(element(value, type));
    }

    /**
     * The value that a JSON text holds.
     *
     * @throws IllegalArgumentException when the text is no such value
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return type.cast(Objects.requireNonNull(value(JsonParser.parseString(json), type)));
        } catch (JsonParseException
                | ClassCastException
                | UnsupportedOperationException
                | IllegalStateException
                | DateTimeException
                | NullPointerException e) {
            throw new IllegalArgumentException("not JSON of " + type.getSimpleName(), e);
        }
    }

    private static JsonElement element(@Nullable Object value, Type type) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        if (value instanceof Number number && PLAIN.containsKey(value.getClass())) {
            return new JsonPrimitive(number);
        }
        if (value instanceof Boolean truth) {
            return new JsonPrimitive(truth);
        }
        if (value instanceof Enum<?> choice) {
            return new JsonPrimitive(choice.name());
        }
        if (value instanceof byte[] bytes) {
            return new JsonPrimitive(Base64.getEncoder().encodeToString(bytes));
        }
        if (TEXTS.containsKey(value.getClass())) {
            return new JsonPrimitive(value.toString());
        }
        if (value instanceof Collection<?> many) {
            JsonArray array = new JsonArray();
            many.forEach(one -> array.add(element(one, argument(type, 0))));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            JsonArray array = new JsonArray();
            map.forEach((key, one) -> {
                JsonArray pair = new JsonArray();
                pair.add(element(key, argument(type, 0)));
                pair.add(element(one, argument(type, 1)));
                array.add(pair);
            });
            return array;
        }
        return object(value, type);
    }

    private static JsonObject object(Object value, Type type) {
        if (!value.getClass().isRecord()) {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
        JsonObject object = new JsonObject();
        if (((Class<?>) type).isInterface()) {
            object.addProperty(KIND, value.getClass().getSimpleName());
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            object.add(component.getName(), element(component(value, component), component.getGenericType()));
        }
        return object;
    }

    private static @Nullable Object component(Object value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static @Nullable Object value(JsonElement json, Type type) {
        if (json.isJsonNull()) {
            return null;
        }
        if (type instanceof ParameterizedType many) {
            return container(json.getAsJsonArray(), many);
        }
        Class<?> plain = (Class<?>) type;
        Function<String, Object> text = TEXTS.get(plain);
        if (text != null) {
            return text.apply(json.getAsString());
        }
        if (plain.isEnum()) {
            return choice(plain, json.getAsString());
        }
        return PLAIN.containsKey(plain) ? plain(json, plain) : record(json.getAsJsonObject(), plain);
    }

    private static Object plain(JsonElement json, Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return json.getAsBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return json.getAsInt();
        }
        if (type == long.class || type == Long.class) {
            return json.getAsLong();
        }
        return type == float.class || type == Float.class ? (Object) json.getAsFloat() : (Object) json.getAsDouble();
    }

    private static Object choice(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + type.getSimpleName()));
    }

    private static Object container(JsonArray json, ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Map.class) {
            Map<Object, @Nullable Object> map = new LinkedHashMap<>();
            for (JsonElement pair : json) {
                JsonArray both = pair.getAsJsonArray();
                Object key = value(both.get(0), argument(type, 0));
                map.put(Objects.requireNonNull(key), value(both.get(1), argument(type, 1)));
            }
            return Collections.unmodifiableMap(map);
        }
        List<@Nullable Object> list = new ArrayList<>();
        json.forEach(one -> list.add(value(one, argument(type, 0))));
        return raw == Set.class
                ? Collections.unmodifiableSet(new LinkedHashSet<>(list))
                : Collections.unmodifiableList(list);
    }

    private static Object record(JsonObject json, Class<?> declared) {
        Class<?> type = declared.isInterface() ? kind(declared, json.get(KIND).getAsString()) : declared;
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            JsonElement element = json.get(components[i].getName());
            values[i] = element == null ? missing(components[i]) : value(element, components[i].getGenericType());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("not a " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> kind(Class<?> sealed, String name) {
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isInterface()) {
                Class<?> inner = permitted.isSealed() ? kindOrNull(permitted, name) : null;
                if (inner != null) {
                    return inner;
                }
            } else if (permitted.getSimpleName().equals(name)) {
                return permitted;
            }
        }
        throw new IllegalArgumentException("unknown " + sealed.getSimpleName());
    }

    private static @Nullable Class<?> kindOrNull(Class<?> sealed, String name) {
        try {
            return kind(sealed, name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Object missing(RecordComponent component) {
        Class<?> type = component.getType();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == String.class) {
            return "";
        }
        Object zero = PLAIN.get(type);
        if (zero == null) {
            throw new IllegalArgumentException("no " + component.getName());
        }
        return zero;
    }
}
