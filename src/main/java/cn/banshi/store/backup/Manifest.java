package cn.banshi.store.backup;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.store.journal.LedgerSchema;
import cn.banshi.store.json.FlatJson;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a backup says about itself: a flat JSON object. */
record Manifest(
        String ledger,
        int schema,
        long change,
        String head,
        Instant createdAt,
        Map<String, Long> counts,
        Map<String, String> hashes,
        Map<String, String> files) {
    /** Of this program's backups. */
    static final int FORMAT = 1;

    private static final String ROWS = "rows ";
    private static final String SHA256 = "sha256 ";
    private static final String FILE = "file ";

    String json() {
        Map<String, @Nullable String> map = new LinkedHashMap<>();
        map.put("format", Integer.toString(FORMAT));
        map.put("schema", Integer.toString(schema));
        map.put("ledger", ledger);
        map.put("change", Long.toString(change));
        map.put("head", head);
        map.put("created", createdAt.toString());
        counts.forEach((table, count) -> map.put(ROWS + table, Long.toString(count)));
        hashes.forEach((table, hash) -> map.put(SHA256 + table, hash));
        files.forEach((name, hash) -> map.put(FILE + name, hash));
        return FlatJson.write(map);
    }

    /**
     * @throws AppException when a newer program made it
     * @throws RuntimeException when it is no manifest
     */
    static Manifest read(String json) {
        Map<String, @Nullable String> map = FlatJson.read(json);
        int schema = Integer.parseInt(text(map, "schema"));
        if (Integer.parseInt(text(map, "format")) > FORMAT || schema > LedgerSchema.CURRENT) {
            throw new AppException(ErrorCode.FILE, "这份备份是更新版本的程序做的，本程序不能恢复。请安装新版本再恢复。");
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (key.startsWith(ROWS)) {
                counts.put(key.substring(ROWS.length()), Long.valueOf(Objects.requireNonNull(value)));
            } else if (key.startsWith(FILE)) {
                files.put(key.substring(FILE.length()), Objects.requireNonNull(value));
            } else if (key.startsWith(SHA256)) {
                hashes.put(key.substring(SHA256.length()), Objects.requireNonNull(value));
            }
        });
        return new Manifest(
                text(map, "ledger"),
                schema,
                Long.parseLong(text(map, "change")),
                text(map, "head"),
                Instant.parse(text(map, "created")),
                counts,
                hashes,
                files);
    }

    private static String text(Map<String, @Nullable String> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }
}
