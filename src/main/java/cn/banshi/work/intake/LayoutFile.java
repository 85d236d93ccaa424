package cn.banshi.work.intake;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.file.WholeFile;
import cn.banshi.domain.intake.column.Layout;
import cn.banshi.domain.intake.column.Layout.LayoutColumn;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.table.TableShape;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the clerk chose for layouts of tables, kept in {@code layouts.json} of the data folder, the last used first. A file
 * that cannot be read costs the memory, never the import.
 */
final class LayoutFile {
    private static final Logger LOG = LoggerFactory.getLogger(LayoutFile.class);
    private static final String NAME = "layouts.json";
    private static final int MOST = 500;
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Path file;

    LayoutFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    private record All(@Nullable List<Layout> layouts) {}

    synchronized Optional<Layout> find(IncomingKind kind, TableShape shape) {
        String key = Layout.keyOf(shape);
        return all().stream()
                .filter(layout -> layout.kind() == kind && layout.key().equals(key))
                .findFirst();
    }

    synchronized void put(Layout layout) {
        List<Layout> next = new ArrayList<>();
        next.add(layout);
        all().stream()
                .filter(one -> one.kind() != layout.kind() || !one.key().equals(layout.key()))
                .limit(MOST - 1L)
                .forEach(next::add);
        write(file, new All(next));
    }

    private List<Layout> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            All all = GSON.fromJson(Files.readString(file, StandardCharsets.UTF_8), All.class);
            return all == null || all.layouts() == null ? List.of() : all.layouts();
        } catch (IOException | JsonParseException e) {
            LOG.warn("layouts forgotten: {}", e.toString());
            return List.of();
        }
    }

    static void write(Layout layout, Path target) {
        write(target, layout);
    }

    private static void write(Path target, Object content) {
        WholeFile.write(target, out -> out.write(GSON.toJson(content).getBytes(StandardCharsets.UTF_8)));
    }

    static Layout read(Path source) {
        try {
            JsonElement json = JsonParser.parseString(Files.readString(source, StandardCharsets.UTF_8));
            Layout layout = GSON.fromJson(json, Layout.class);
            if (layout != null && isWhole(layout)) {
                refuseUnknown(layout, json.getAsJsonObject().getAsJsonArray("columns"));
                return layout;
            }
        } catch (IOException e) {
            throw new AppException(ErrorCode.FILE, "打不开“" + source.getFileName() + "”。请看看文件还在不在", e);
        } catch (JsonParseException | IllegalStateException e) {
            throw notOne(source, e);
        }
        throw notOne(source, null);
    }

    /** A word that the program does not know would silently leave a column out. */
    private static void refuseUnknown(Layout layout, JsonArray columns) {
        for (int i = 0; i < columns.size(); i++) {
            LayoutColumn column = layout.columns().get(i);
            String key = column.fieldKey();
            JsonElement unit = columns.get(i).getAsJsonObject().get("unit");
            boolean unknownUnit = unit != null && !unit.isJsonNull() && column.unit() == null;
            if (unknownUnit || (key != null && IncomingField.ofKey(key).isEmpty())) {
                throw new AppException(
                        ErrorCode.INPUT,
                        "对列方案里“%s”这一列写的“%s”不认识。请改正，或重新导出方案"
                                .formatted(column.headingPath(), unknownUnit ? unit.getAsString() : key));
            }
        }
    }

    /** What was read from a file may lack anything. */
    @SuppressWarnings("ConstantValue")
    private static boolean isWhole(Layout layout) {
        return layout.key() != null && layout.kind() != null && layout.columns() != null;
    }

    private static AppException notOne(Path source, @Nullable Exception cause) {
        String sentence = "“" + source.getFileName() + "”不是本程序导出的对列方案。请换一个文件";
        return cause == null
                ? new AppException(ErrorCode.INPUT, sentence)
                : new AppException(ErrorCode.INPUT, sentence, cause);
    }
}
