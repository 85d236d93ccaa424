package cn.banshi.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The last 64 characters of a backup, in the zip's comment: the SHA-256 of all bytes before them. So a flipped or cut byte
 * is found wherever it is, also where the zip format itself would not notice.
 */
final class Seal {
    /** The zip comment to write before sealing. */
    static final String BLANK = "banshi-sha256:" + "0".repeat(64);

    private static final int LENGTH = 64;

    private Seal() {}

    /** Puts the hash into the comment and forces the file to disk. */
    static void put(Path file) throws IOException {
        String hash = hash(file);
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(access.length() - LENGTH);
            access.write(hash.getBytes(StandardCharsets.US_ASCII));
            access.getFD().sync();
        }
    }

    /** Whether the file is whole and unaltered. */
    static boolean holds(Path file) throws IOException {
        if (Files.size(file) <= LENGTH) {
            return false;
        }
        byte[] end = new byte[LENGTH];
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "r")) {
            access.seek(access.length() - LENGTH);
            access.readFully(end);
        }
        return new String(end, StandardCharsets.US_ASCII).equals(hash(file));
    }

    private static String hash(Path file) throws IOException {
        long left = Files.size(file) - LENGTH;
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("file shrank");
                }
                left -= read;
            }
        }
        return hex(digest);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
