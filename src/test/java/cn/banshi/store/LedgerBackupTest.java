package cn.banshi.store;

import static cn.banshi.store.StoreFixture.CLERK;
import static cn.banshi.store.StoreFixture.CLOCK;
import static cn.banshi.store.StoreFixture.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.Copies;
import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.project.DatedNote;
import cn.banshi.domain.project.Project;
import cn.banshi.store.backup.BackupInfo;
import cn.banshi.store.backup.LedgerBackup;
import cn.banshi.store.table.RawTable;
import cn.banshi.store.table.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerBackupTest {
    @TempDir
    Path base;

    /** Everything in the database, as text. */
    private static Map<String, List<Map<String, String>>> everything(LedgerStore store) {
        return store.snapshot(handle -> {
            Map<String, List<Map<String, String>>> all = new LinkedHashMap<>();
            for (RawTable table : Tables.everything()) {
                all.put(
                        table.name(),
                        handle.createQuery(table.selectAll() + " order by 1, 2")
                                .map((result, context) -> table.text(table.readAll(result)))
                                .list());
            }
            return all;
        });
    }

    private Path backup() {
        try (LedgerStore store = LedgerStore.create(base.resolve("ledger"), CLOCK)) {
            return backup(store);
        }
    }

    private Path backup(LedgerStore store) {
        RandomRows rows = new RandomRows(31);
        StoreFixture.fill(store, rows, 4);
        write(store, tx -> {
            tx.nextCode("SF-JD-2021");
            return StoreFixture.insert(tx, rows, Community.class);
        });
        write(store, tx -> StoreFixture.insert(tx, rows, DatedNote.class));
        store.journal().undo(CLERK, 3);
        store.drafts().put("项目 1", "{\"半截字\":\"\uD83D\"}");
        Path file = base.resolve("备份.banshi.zip");
        LedgerBackup.write(store, file, CLOCK.now());
        return file;
    }

    @Test
    void givesTheWholeLedgerBackWithHistoryDraftsAndCounters() {
        try (LedgerStore store = LedgerStore.create(base.resolve("ledger"), CLOCK)) {
            Path file = backup(store);
            BackupInfo info = LedgerBackup.verify(file);
            assertThat(info.change()).isEqualTo(4);
            assertThat(info.createdAt()).isEqualTo(CLOCK.now());
            assertThat(info.counts()).containsEntry("project", 4L).containsEntry("draft", 1L);
            try (LedgerStore restored = LedgerBackup.restore(file, base.resolve("new"), CLOCK)) {
                assertThat(everything(restored)).isEqualTo(everything(store));
                assertThat(restored.check()).isEqualTo(store.check());
                assertThat(restored.check().ok()).isTrue();
                assertThat(restored.previewCode("SF-JD-2021")).isEqualTo("SF-JD-2021-002");
            }
        }
    }

    @Test
    void bringsFormsAndLayoutsOfTheFolderBack() throws IOException {
        Path folder = base.resolve("ledger");
        byte[] form = {'P', 'K', 0, 1, (byte) 0xFF};
        try (LedgerStore store = LedgerStore.create(folder, CLOCK)) {
            put(folder.resolve("forms/月报 (区)/form.xlsx"), form);
            put(folder.resolve("forms/月报 (区)/form.json"), "{}".getBytes(StandardCharsets.UTF_8));
            put(folder.resolve("forms/.removed/old/form.xlsx"), form);
            put(folder.resolve("layouts.json"), "[1]".getBytes(StandardCharsets.UTF_8));
            put(folder.resolve("settings.json"), "{}".getBytes(StandardCharsets.UTF_8));
            Path file = backup(store);
            BackupInfo info = LedgerBackup.verify(file);
            assertThat(info.files())
                    .containsOnlyKeys("forms/月报 (区)/form.json", "forms/月报 (区)/form.xlsx", "layouts.json");
            assertThat(LedgerBackup.isCurrent(info, store)).isTrue();
            put(folder.resolve("layouts.json"), "[2]".getBytes(StandardCharsets.UTF_8));
            assertThat(LedgerBackup.isCurrent(info, store)).isFalse();
            Path target = base.resolve("new");
            LedgerBackup.restore(file, target, CLOCK).close();
            assertThat(target.resolve("forms/月报 (区)/form.xlsx")).hasBinaryContent(form);
            assertThat(target.resolve("layouts.json")).hasContent("[1]");
            assertThat(target.resolve("forms/.removed")).doesNotExist();
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Test
    void goesOnAfterRestoringWithoutGivingAnIdOutTwice() {
        Path file = backup();
        try (LedgerStore restored = LedgerBackup.restore(file, base.resolve("new"), CLOCK)) {
            long undone = restored.journal().rows(3).get(0).rowId();
            RandomRows rows = new RandomRows(32);
            restored.read().all().forEach(dossier -> rows.know(dossier.project()));
            DatedNote note = write(restored, tx -> StoreFixture.insert(tx, rows, DatedNote.class))
                    .result();
            assertThat(note.id()).isGreaterThan(undone);
            restored.journal().undo(CLERK, 5);
            restored.journal().undo(CLERK, 2);
            assertThat(restored.check().findings()).isEmpty();
        }
        LedgerStore.open(base.resolve("new"), CLOCK).close();
    }

    @Test
    void restoresSubItemsThatAreOlderThanTheirParent() {
        Path file = base.resolve("b.zip");
        try (LedgerStore store = LedgerStore.create(base.resolve("ledger"), CLOCK)) {
            RandomRows rows = new RandomRows(33);
            StoreFixture.fill(store, rows, 3);
            List<Long> ids = rows.known.get(Project.class);
            Project old = store.read(ids.subList(0, 1)).get(0).project();
            Project moved = Copies.with(Copies.with(old, "parentId", ids.get(2)), "recycled", false);
            write(store, tx -> tx.update(moved));
            LedgerBackup.write(store, file, CLOCK.now());
            try (LedgerStore restored = LedgerBackup.restore(file, base.resolve("new"), CLOCK)) {
                assertThat(everything(restored)).isEqualTo(everything(store));
                assertThat(restored.read().subItems(ids.get(2))).hasSize(1);
            }
        }
    }

    @Test
    void restoresNothingWhoseRowsDifferFromTheirJournal() {
        Path file = base.resolve("b.zip");
        try (LedgerStore store = LedgerStore.create(base.resolve("ledger"), CLOCK)) {
            StoreFixture.fill(store, new RandomRows(33), 3);
            store.aside(handle -> handle.execute("update project set remark = 'x' where id = 1"));
            LedgerBackup.write(store, file, CLOCK.now());
            assertThat(store.check().findings()).singleElement().asString().contains("project");
        }
        assertThatThrownBy(() ->
                        LedgerBackup.restore(file, base.resolve("new"), CLOCK).close())
                .hasMessageContaining("前后对不上");
        assertThat(LedgerStore.exists(base.resolve("new"))).isFalse();
    }

    @Test
    void neverRestoresOverAnything() throws IOException {
        Path file = backup();
        Path full = Files.createDirectory(base.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "x");
        assertThatThrownBy(() -> LedgerBackup.restore(file, full, CLOCK)).hasMessageContaining("不是空的");
        assertThatThrownBy(() -> LedgerBackup.restore(file, base.resolve("ledger"), CLOCK))
                .hasMessageContaining("不是空的");
        try (Stream<Path> files = Files.list(full)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void makesNoBackupOfAnEmptyLedgerAndKeepsTheOldFileWhenWritingFails() throws IOException {
        try (LedgerStore store = LedgerStore.create(base.resolve("ledger"), CLOCK)) {
            Path file = base.resolve("b.zip");
            assertThatThrownBy(() -> LedgerBackup.write(store, file, CLOCK.now()))
                    .hasMessageContaining("空的");
            assertThat(file).doesNotExist();
            StoreFixture.fill(store, new RandomRows(34), 1);
            Path wall = Files.writeString(base.resolve("wall"), "x");
            assertThatThrownBy(() -> LedgerBackup.write(store, wall.resolve("b.zip"), CLOCK.now()))
                    .isInstanceOfSatisfying(
                            AppException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE));
        }
    }

    @Test
    void findsEveryFlippedOrCutByte() throws IOException {
        damages(30);
    }

    @Tag("deep")
    @Test
    void findsEveryFlippedOrCutByteAtThreeHundredPlaces() throws IOException {
        damages(300);
    }

    private void damages(int places) throws IOException {
        byte[] whole = Files.readAllBytes(backup());
        SplittableRandom random = new SplittableRandom(35);
        Path damaged = base.resolve("damaged.zip");
        Path target = base.resolve("target");
        for (int i = 0; i < places; i++) {
            byte[] bytes = whole.clone();
            if (i % 3 == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            } else {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(damaged, bytes);
            assertThatThrownBy(
                            () -> LedgerBackup.restore(damaged, target, CLOCK).close())
                    .isInstanceOfSatisfying(
                            AppException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE));
            assertThat(target).doesNotExist();
        }
    }

    @Test
    void refusesStrangersInsideAWellSealedFile() throws IOException {
        put(base.resolve("ledger/layouts.json"), "[1]".getBytes(StandardCharsets.UTF_8));
        Path file = backup();
        Path target = base.resolve("target");
        String manifest = entry(file, "manifest.json");
        String notes = entry(file, "dated_note.jsonl");
        String evil = "../../evil.txt";
        Map<String, Map<String, String>> forgeries = Map.of(
                "escape", Map.of("../evil.txt", "x"),
                "named escape",
                        Map.of(
                                "manifest.json",
                                manifest.replace("\"file layouts.json\"", "\"file " + evil + "\""),
                                "files/" + evil,
                                "[1]"),
                "other layouts", Map.of("files/layouts.json", "[2]"),
                "missing table", Map.of("dated_note.jsonl", ""),
                "wrong row", Map.of("dated_note.jsonl", notes.replaceFirst("\"text\":\"", "\"text\":\"X")),
                "bomb", Map.of("draft.jsonl", " ".repeat(60_000_000)),
                "newer format", Map.of("manifest.json", manifest.replace("\"format\":\"1\"", "\"format\":\"2\"")),
                "newer tables", Map.of("manifest.json", manifest.replace("\"schema\":\"2\"", "\"schema\":\"9\"")),
                "other head", Map.of("manifest.json", manifest.replace("\"change\":\"4\"", "\"change\":\"3\"")));
        for (Map.Entry<String, Map<String, String>> forgery : forgeries.entrySet()) {
            Path forged = forge(file, forgery.getValue());
            assertThatThrownBy(() -> LedgerBackup.restore(forged, target, CLOCK).close())
                    .as(forgery.getKey())
                    .isInstanceOfSatisfying(AppException.class, e -> {
                        assertThat(e.code()).isEqualTo(ErrorCode.FILE);
                        assertThat(e.sentence().contains("更新版本"))
                                .isEqualTo(forgery.getKey().startsWith("newer"));
                    });
            assertThat(LedgerStore.exists(target)).isFalse();
        }
        assertThat(base.resolve("evil.txt")).doesNotExist();
        try (LedgerStore restored = LedgerBackup.restore(forge(file, Map.of()), target, CLOCK)) {
            assertThat(restored.check().ok()).isTrue();
        }
    }

    private static String entry(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The same backup with some entries replaced or added, sealed as the program would. */
    private Path forge(Path file, Map<String, String> changed) throws IOException {
        Path forged = base.resolve("forged.zip");
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                entries.put(entry.getName(), entry(file, entry.getName()));
            }
        }
        entries.putAll(changed);
        try (OutputStream out = Files.newOutputStream(forged);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment("banshi-sha256:" + "0".repeat(64));
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        byte[] bytes = Files.readAllBytes(forged);
        byte[] body = Arrays.copyOf(bytes, bytes.length - 64);
        byte[] seal = HexFormat.of().formatHex(sha256(body)).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(seal, 0, bytes, body.length, seal.length);
        return Files.write(forged, bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
