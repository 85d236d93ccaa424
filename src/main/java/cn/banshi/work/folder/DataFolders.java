package cn.banshi.work.folder;

import cn.banshi.base.file.WholeFile;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where ledgers live on this machine: the office's own and, apart from it, the sample office's.
 *
 * <p>Windows: %LOCALAPPDATA%\BanShi, the pointer in %APPDATA%\BanShi; elsewhere $XDG_DATA_HOME/banshi, the pointer in
 * $XDG_CONFIG_HOME/banshi.
 */
public final class DataFolders {
    private static final Logger LOG = LoggerFactory.getLogger(DataFolders.class);
    private static final String KEY = "dataFolder";

    private final boolean windows;
    private final Path home;
    private final Map<String, String> environment;

    DataFolders(boolean windows, Path home, Map<String, String> environment) {
        this.windows = windows;
        this.home = home;
        this.environment = environment;
    }

    private static DataFolders ofThisMachine() {
        return new DataFolders(
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows"),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    /** The usual place of the office's ledger. */
    public static Path usual() {
        return ofThisMachine().data("");
    }

    /** The sample office's own folder, beside the usual one. */
    public static Path sample() {
        return ofThisMachine().data("-sample");
    }

    /** The folder that was chosen at first start, empty before. */
    public static Optional<Path> chosen() {
        return ofThisMachine().pointed();
    }

    /**
     * Remembers the folder for the next starts.
     *
     * @throws cn.banshi.base.AppException FILE when it cannot be written
     */
    public static void choose(Path folder) {
        ofThisMachine().point(folder);
    }

    Path data(String suffix) {
        return windows
                ? base("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve("BanShi" + suffix)
                : base("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("banshi" + suffix);
    }

    Path pointer() {
        Path folder = windows
                ? base("APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("BanShi")
                : base("XDG_CONFIG_HOME", home.resolve(".config")).resolve("banshi");
        return folder.resolve("location.json");
    }

    private Path base(String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }

    Optional<Path> pointed() {
        Path pointer = pointer();
        if (!Files.isRegularFile(pointer)) {
            return Optional.empty();
        }
        try {
            String json = Files.readString(pointer, StandardCharsets.UTF_8);
            @Nullable
            String folder =
                    JsonParser.parseString(json).getAsJsonObject().get(KEY).getAsString();
            return Optional.of(Path.of(folder));
        } catch (IOException
                | JsonParseException
                | IllegalStateException
                | NullPointerException
                | InvalidPathException e) {
            // The clerk is asked again, which writes the pointer anew.
            LOG.warn("location.json cannot be read", e);
            return Optional.empty();
        }
    }

    void point(Path folder) {
        JsonObject json = new JsonObject();
        json.addProperty(KEY, folder.toAbsolutePath().normalize().toString());
        WholeFile.write(pointer(), out -> out.write((json + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
