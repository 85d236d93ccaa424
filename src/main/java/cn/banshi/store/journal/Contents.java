package cn.banshi.store.journal;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Contents of editions, kept under their SHA-256. They are no part of the journal, but its rows name them: so the hash chain
 * covers them too.
 */
public final class Contents {
    /** Bytes in one row; below what a plain column holds. */
    private static final int PART = 512 * 1024;

    /** Every column of a journaled row that names a content. */
    private static final String NAMED = "select figures_sha256 as sha256 from report_edition"
            + " union select settings_sha256 from report_edition"
            + " union select document_sha256 from edition_report"
            + " union select pdf_sha256 from edition_report";

    private Contents() {}

    static String put(Statements statements, byte[] content) {
        String sha256 = sha256(content);
        Long known = statements.first(
                "select count(*) from document_content where sha256 = ?",
                statement -> statement.setString(1, sha256),
                result -> result.getLong(1));
        if (known == null || known == 0) {
            for (int from = 0, part = 0; part == 0 || from < content.length; from += PART, part++) {
                byte[] bytes = Arrays.copyOfRange(content, from, Math.min(from + PART, content.length));
                int number = part;
                statements.update("insert into document_content (sha256, part, bytes) values (?, ?, ?)", statement -> {
                    statement.setString(1, sha256);
                    statement.setInt(2, number);
                    statement.setBytes(3, bytes);
                });
            }
        }
        return sha256;
    }

    /**
     * The content of a hash.
     *
     * @throws AppException LEDGER when it is missing or was altered
     */
    public static byte[] get(Handle handle, String sha256) {
        byte[] content = read(handle, sha256);
        if (!sha256(content).equals(sha256)) {
            throw new AppException(ErrorCode.LEDGER, "存下的报送版本缺失或被改动过，没有打开。请用备份恢复到新文件夹再取。");
        }
        return content;
    }

    private static byte[] read(Handle handle, String sha256) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        handle.createQuery("select bytes from document_content where sha256 = ? order by part")
                .bind(0, sha256)
                .mapTo(byte[].class)
                .forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** What is wrong with contents, as Chinese sentences. */
    static List<String> findings(Handle handle) {
        long damaged = handle.createQuery(NAMED).mapTo(String.class).list().stream()
                .filter(name -> !sha256(read(handle, name)).equals(name))
                .count();
        return damaged == 0 ? List.of() : List.of("报送版本里有 " + damaged + " 份内容缺失或被改动过。");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
