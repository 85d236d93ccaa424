package cn.banshi.sheet.read;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zipped file by name, whatever their case and slashes. What unpacks beyond all measure is refused, and a
 * part whose check sum differs is damaged.
 */
final class ZipParts implements Closeable {
    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 1L << 30;
    private static final int SUSPICIOUS_RATIO = 400;
    private static final long NEVER_SUSPICIOUS = 64L << 20;

    private final Refusal refusal;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    ZipParts(Path file, Refusal refusal) throws IOException {
        this.refusal = refusal;
        this.zip = new ZipFile(file.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1);
        try {
            if (zip.size() > MOST_PARTS) {
                throw refusal.hostile(new IOException("parts: " + zip.size()));
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.putIfAbsent(key(entry.getName()), entry);
            }
        } catch (RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** Whether a part's name starts so. */
    boolean hasUnder(String start) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(key(start)));
    }

    /** The part, null where there is none. */
    @Nullable
    InputStream open(String name) throws IOException {
        ZipEntry entry = parts.get(key(name));
        return entry == null ? null : new Checked(zip.getInputStream(entry), entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts and sums up what is unpacked. */
    private final class Checked extends FilterInputStream {
        private final ZipEntry entry;
        private final CRC32 sum = new CRC32();
        private long count;

        Checked(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read < 0) {
                if (entry.getCrc() != -1 && entry.getCrc() != sum.getValue()) {
                    throw new IOException("check sum of " + entry.getName() + " differs");
                }
                return read;
            }
            sum.update(bytes, from, read);
            count += read;
            long packed = Math.max(1, entry.getCompressedSize());
            if (count > MOST_BYTES || (count > NEVER_SUSPICIOUS && count / packed > SUSPICIOUS_RATIO)) {
                throw refusal.hostile(new IOException(entry.getName() + " unpacks to more than " + count + " bytes"));
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
