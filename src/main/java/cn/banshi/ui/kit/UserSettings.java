package cn.banshi.ui.kit;

import cn.banshi.base.AppException;
import cn.banshi.base.file.WholeFile;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this user likes: window, font size, column widths, saved views; in {@code settings.json} of the data folder.
 *
 * <p>Written beside its place and moved there. A file of a newer program is read as far as it is understood and never
 * written; a damaged one is put aside as {@code settings.bad.json}. Never holds anything that figures depend on.
 */
public final class UserSettings {
    /** Version of the file's layout. */
    static final int VERSION = 1;

    private static final Logger LOG = LoggerFactory.getLogger(UserSettings.class);
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Path file;
    private final JsonObject values;
    private final boolean readOnly;
    private final Object writing = new Object();
    private volatile Runnable onChange = () -> {};
    private boolean changed;

    private UserSettings(Path file, JsonObject values, boolean readOnly) {
        this.file = file;
        this.values = values;
        this.readOnly = readOnly;
    }

    /** Reads the file; missing or unreadable means no likes yet. */
    public static UserSettings read(Path file) {
        JsonObject values = new JsonObject();
        if (Files.isRegularFile(file)) {
            try {
                values = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8))
                        .getAsJsonObject();
            } catch (IOException | JsonParseException | IllegalStateException e) {
                LOG.warn(
                        "Settings cannot be read, starting without: {}",
                        e.getClass().getSimpleName());
                putAside(file);
            }
        }
        JsonElement version = values.get("version");
        boolean newer = version != null
                && version.isJsonPrimitive()
                && version.getAsJsonPrimitive().isNumber()
                && version.getAsInt() > VERSION;
        return new UserSettings(file, values, newer);
    }

    private static void putAside(Path file) {
        try {
            Files.move(file, file.resolveSibling("settings.bad.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("Damaged settings stay in place: {}", e.getClass().getSimpleName());
        }
    }

    /** Whether the file is of a newer program and will not be written. */
    public boolean readOnly() {
        return readOnly;
    }

    /** The value of a key; empty where there is none or it does not fit the type. */
    public synchronized <T> Optional<T> get(String key, Type type) {
        JsonElement value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(GSON.<T>fromJson(value, type));
        } catch (JsonParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Keeps a value (numbers, texts, records, lists, maps); on disk after {@link #save()}. */
    public void put(String key, Object value) {
        JsonElement element = GSON.toJsonTree(value);
        synchronized (this) {
            if (element.equals(values.get(key))) {
                return;
            }
            values.add(key, element);
            changed = true;
        }
        onChange.run();
    }

    /** Runs after each change, on the thread that made it; nothing until set. */
    public void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Writes the file where something changed. Trouble is logged only: likes are not worth stopping the clerk. */
    public void save() {
        synchronized (writing) {
            String json;
            synchronized (this) {
                if (!changed || readOnly) {
                    return;
                }
                values.addProperty("version", VERSION);
                json = GSON.toJson(values);
                changed = false;
            }
            try {
                WholeFile.write(file, out -> out.write(json.getBytes(StandardCharsets.UTF_8)));
            } catch (AppException e) {
                LOG.warn("Settings cannot be written", e);
                synchronized (this) {
                    changed = true;
                }
            }
        }
    }
}
