package cn.banshi.work.form;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.file.WholeFile;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.work.file.FileNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The forms of a data folder: forms/〈name〉/form.xlsx and form.json. What is replaced or removed goes to forms/.removed. */
final class FormStore {
    private static final Logger LOG = LoggerFactory.getLogger(FormStore.class);

    /** Name of the empty form. */
    static final String FORM = "form.xlsx";

    /** Name of the definition. */
    static final String SETTINGS = "form.json";

    private static final String REMOVED = ".removed";

    private final Path folder;

    FormStore(Path folder) {
        this.folder = folder;
    }

    List<FormEntry> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<FormEntry> entries = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            found.filter(one -> Files.isRegularFile(one.resolve(FORM)))
                    .filter(one -> !String.valueOf(one.getFileName()).startsWith("."))
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(one -> entries.add(entry(one)));
        } catch (IOException failure) {
            throw new AppException(ErrorCode.FILE, "报送模板的文件夹“" + folder + "”打不开。请看看是否有权限读取。", failure);
        }
        return List.copyOf(entries);
    }

    private static FormEntry entry(Path one) {
        String name = String.valueOf(one.getFileName());
        try {
            FormDefinition definition = FormJson.read(Files.readString(one.resolve(SETTINGS), StandardCharsets.UTF_8));
            return new FormEntry(definition.name(), one.resolve(FORM), definition);
        } catch (IOException | AppException unreadable) {
            LOG.warn("settings of a form cannot be read", unreadable);
            return new FormEntry(name, one.resolve(FORM), null);
        }
    }

    boolean has(String name) {
        return Files.exists(place(name));
    }

    private Path place(String name) {
        String safe = FileNames.safe(name);
        return folder.resolve(safe.startsWith(".") ? "_" + safe : safe);
    }

    /** Keeps a form; one of that name is put aside. */
    FormEntry save(FormDefinition definition, Path form) {
        Path staged = folder.resolve(".new-" + UUID.randomUUID());
        Path place = place(definition.name());
        try {
            WholeFile.write(staged.resolve(FORM), out -> Files.copy(form, out));
            WholeFile.write(
                    staged.resolve(SETTINGS),
                    out -> out.write(FormJson.write(definition).getBytes(StandardCharsets.UTF_8)));
            if (Files.exists(place)) {
                remove(definition.name());
            }
            Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw trouble(definition.name(), failure);
        } finally {
            discard(staged);
        }
        return new FormEntry(definition.name(), place.resolve(FORM), definition);
    }

    private static void discard(Path staged) {
        try {
            Files.deleteIfExists(staged.resolve(FORM));
            Files.deleteIfExists(staged.resolve(SETTINGS));
            Files.deleteIfExists(staged);
        } catch (IOException left) {
            LOG.warn("a staged form was left behind", left);
        }
    }

    /** Puts a form aside; what it can be brought back by. */
    String remove(String name) {
        String token = FileNames.safe(name) + "-" + UUID.randomUUID();
        try {
            Files.createDirectories(folder.resolve(REMOVED));
            Files.move(place(name), folder.resolve(REMOVED).resolve(token), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw trouble(name, failure);
        }
        return token;
    }

    void putBack(String token) {
        Path removed = folder.resolve(REMOVED).resolve(token);
        String name = entry(removed).name();
        if (has(name)) {
            throw new AppException(ErrorCode.CONFLICT, "已经有报送模板“" + name + "”。请先改它的名字，再恢复删除的。");
        }
        try {
            Files.move(removed, place(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw trouble(name, failure);
        }
    }

    private static AppException trouble(String name, IOException failure) {
        return new AppException(ErrorCode.FILE, "报送模板“" + name + "”没有改动成，可能空表正在 Excel 或 WPS 中打开。请关闭它再试。", failure);
    }
}
