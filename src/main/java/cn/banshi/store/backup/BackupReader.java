package cn.banshi.store.backup;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.store.json.FlatJson;
import cn.banshi.store.table.RawTable;
import cn.banshi.store.table.Tables;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads a backup and trusts nothing in it: seal, names, sizes, hashes, counts and every value are checked. */
final class BackupReader implements AutoCloseable {
    static final String MANIFEST = "manifest.json";

    private static final long LARGEST_MANIFEST = 1 << 20;
    private static final long LARGEST_ENTRY = 4L << 30;
    private static final int LARGEST_FILE = 64 << 20;
    private static final long LARGEST_RATIO = 300;
    private static final int LONGEST_LINE = 16 << 20;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupReader(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup and verifies it whole.
     *
     * @throws AppException FILE when it is damaged, no backup, or a newer program's
     */
    static BackupReader open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new AppException(ErrorCode.FILE, "没有找到备份文件“" + file + "”。请看看文件名和位置对不对。");
        }
        ZipFile zip = null;
        try {
            if (!Seal.holds(file)) {
                throw damaged(null);
            }
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            BackupReader reader = new BackupReader(zip, Manifest.read(manifestText(zip)));
            reader.verify();
            return reader;
        } catch (AppException e) {
            close(zip);
            throw e;
        } catch (IOException | RuntimeException e) {
            close(zip);
            throw damaged(e);
        }
    }

    static AppException damaged(@Nullable Exception cause) {
        String sentence = "这份备份已损坏，或不是本程序的备份，不能恢复。请换另一份备份。";
        return cause == null
                ? new AppException(ErrorCode.FILE, sentence)
                : new AppException(ErrorCode.FILE, sentence, cause);
    }

    static String entryName(RawTable table) {
        return table.name() + ".jsonl";
    }

    private static String manifestText(ZipFile zip) throws IOException {
        ZipEntry entry = Objects.requireNonNull(zip.getEntry(MANIFEST), MANIFEST);
        if (entry.getSize() > LARGEST_MANIFEST) {
            throw new IOException("manifest too large");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes((int) LARGEST_MANIFEST), StandardCharsets.UTF_8);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The tables in it: a backup of an older program has fewer. */
    List<RawTable> tables() {
        return Tables.everything().stream()
                .filter(table -> Tables.has(manifest.schema(), table))
                .toList();
    }

    private void verify() throws IOException {
        Map<String, RawTable> expected =
                tables().stream().collect(Collectors.toMap(BackupReader::entryName, table -> table));
        List<? extends ZipEntry> entries = zip.stream().toList();
        Map<String, String> files = new HashMap<>();
        manifest.files().keySet().forEach(name -> files.put(FolderFiles.entryName(name), name));
        if (entries.size() != expected.size() + files.size() + 1) {
            throw new IOException("entries missing or unknown");
        }
        Map<String, RawTable> seen = new HashMap<>();
        for (ZipEntry entry : entries) {
            RawTable table = expected.get(entry.getName());
            String file = files.remove(entry.getName());
            if (file != null && !FolderFiles.isAllowed(file)) {
                throw new IOException("file outside of the folder");
            }
            if (table == null && file == null && !entry.getName().equals(MANIFEST)) {
                throw new IOException("unknown entry");
            }
            if (entry.getSize() > LARGEST_ENTRY
                    || entry.getSize() > LARGEST_MANIFEST + LARGEST_RATIO * entry.getCompressedSize()) {
                throw new IOException("entry too large");
            }
            if (table != null && seen.put(entry.getName(), table) != null) {
                throw new IOException("entry twice");
            }
        }
        for (RawTable table : tables()) {
            rows(table, values -> {});
        }
        files((name, bytes) -> {});
    }

    /** Gives the other files one by one; each hash is checked on the way. */
    void files(FolderFiles.Entries consumer) throws IOException {
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            ZipEntry entry = Objects.requireNonNull(zip.getEntry(FolderFiles.entryName(file.getKey())));
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes(LARGEST_FILE);
                if (!FolderFiles.hash(bytes).equals(file.getValue())) {
                    throw new IOException("hash of a file differs");
                }
                consumer.put(file.getKey(), bytes);
            }
        }
    }

    /** Gives the rows of a table one by one; hash and count are checked on the way. */
    void rows(RawTable table, Consumer<@Nullable Object[]> consumer) throws IOException {
        MessageDigest digest = Seal.sha256();
        ZipEntry entry = Objects.requireNonNull(zip.getEntry(entryName(table)));
        long count = 0;
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest);
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
            for (String line = line(reader); line != null; line = line(reader)) {
                consumer.accept(table.parse(FlatJson.read(line)));
                count++;
            }
        }
        if (!Seal.hex(digest).equals(manifest.hashes().get(table.name()))
                || !Objects.equals(manifest.counts().get(table.name()), count)) {
            throw new IOException("hash or count of " + table.name() + " differs");
        }
    }

    private static @Nullable String line(BufferedReader reader) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            line.append((char) c);
            if (line.length() > LONGEST_LINE) {
                throw new IOException("line too long");
            }
            c = reader.read();
        }
        return line.toString();
    }

    @Override
    public void close() {
        close(zip);
    }

    private static void close(@Nullable ZipFile zip) {
        if (zip != null) {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
