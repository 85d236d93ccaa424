package cn.banshi.work.form;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.file.WholeFile;
import cn.banshi.report.form.FormDefinition;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A form as one file that offices can send each other: an archive of the empty form and its settings, nothing else. Reading
 * never unpacks names from the archive to disk and stops at a size.
 */
final class FormParcel {
    private static final int MOST_FORM = 20 << 20;
    private static final int MOST_SETTINGS = 1 << 20;
    private static final int MOST_FILE = 21 << 20;

    /** What was in a parcel. */
    static final class Content {
        private final byte[] form;
        private final FormDefinition definition;

        private Content(byte[] form, FormDefinition definition) {
            this.form = form;
            this.definition = definition;
        }

        void writeForm(OutputStream out) throws IOException {
            out.write(form);
        }

        FormDefinition definition() {
            return definition;
        }
    }

    private FormParcel() {}

    static void write(FormDefinition definition, Path form, Path target) {
        WholeFile.write(target, out -> {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.putNextEntry(new ZipEntry(FormStore.SETTINGS));
            zip.write(FormJson.write(definition).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(FormStore.FORM));
            Files.copy(form, zip);
            zip.closeEntry();
            zip.finish();
        });
    }

    static Content read(Path file) {
        Map<String, byte[]> parts = new HashMap<>();
        try {
            if (!Files.isRegularFile(file)) {
                throw new AppException(ErrorCode.FILE, "没有文件“" + file + "”。请看看文件名写对没有、文件还在不在。");
            }
            if (Files.size(file) > MOST_FILE) {
                throw refused(file);
            }
            try (ZipInputStream zip =
                    new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    String name = entry.getName();
                    boolean form = name.equals(FormStore.FORM);
                    if (!form && !name.equals(FormStore.SETTINGS)) {
                        throw refused(file);
                    }
                    if (parts.put(name, bounded(zip, form ? MOST_FORM : MOST_SETTINGS, file)) != null) {
                        throw refused(file);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException failure) {
            throw new AppException(ErrorCode.INPUT, sentence(file), failure);
        }
        byte[] form = parts.get(FormStore.FORM);
        byte[] settings = parts.get(FormStore.SETTINGS);
        if (form == null || settings == null) {
            throw refused(file);
        }
        return new Content(form, FormJson.read(new String(settings, StandardCharsets.UTF_8)));
    }

    private static byte[] bounded(InputStream in, int most, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 14];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            if (bytes.size() + read > most) {
                throw refused(file);
            }
            bytes.write(piece, 0, read);
        }
        return bytes.toByteArray();
    }

    private static AppException refused(Path file) {
        return new AppException(ErrorCode.INPUT, sentence(file));
    }

    private static String sentence(Path file) {
        return "“" + file.getFileName() + "”不是本程序导出的报送模板，或已损坏。请让对方重新导出一份。";
    }
}
