package cn.banshi.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells what a file is by its first bytes, and opens it accordingly. */
final class SourceFile {
    private static final int HEAD = 8192;
    private static final int MOST_MEGABYTES = 200;

    private static final String ZIP = "504b0304";
    private static final String EMPTY_ZIP = "504b0506";
    private static final String COMPOUND = "d0cf11e0a1b11ae1";
    private static final List<String> OTHER_ARCHIVES = List.of("526172211a07", "377abcaf271c", "1f8b08", "425a68");
    private static final List<String> OLD_EXCEL = List.of("0904060000", "0902060000", "0900040000", "0908080000");
    private static final Map<String, String> NO_TABLES = Map.of(
            "25504446", "PDF 文件",
            "89504e47", "图片",
            "ffd8ff", "图片",
            "47494638", "图片",
            "49492a00", "图片",
            "4d4d002a", "图片",
            "7b5c727466", "Word 文档（RTF）",
            "4d5a9000", "程序");

    private SourceFile() {}

    /**
     * Opens the file.
     *
     * @throws cn.banshi.base.AppException when it is not there, or is no table
     */
    static SourceBook open(Path file, Refusal refusal) throws IOException {
        byte[] head = head(file, refusal);
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 8));
        if (hex.startsWith(ZIP)) {
            return OoxmlBook.open(file, refusal);
        }
        if (hex.equals(COMPOUND)) {
            return CompoundFile.open(file, refusal);
        }
        if (hex.startsWith(EMPTY_ZIP) || OTHER_ARCHIVES.stream().anyMatch(hex::startsWith)) {
            throw refusal.archive();
        }
        if (OLD_EXCEL.stream().anyMatch(hex::startsWith)) {
            throw refusal.otherTable("很旧的 Excel 4 或更早的文件");
        }
        for (Map.Entry<String, String> other : NO_TABLES.entrySet()) {
            if (hex.startsWith(other.getKey())) {
                throw refusal.noTable(other.getValue());
            }
        }
        refuseMarkup(new String(head, StandardCharsets.ISO_8859_1), refusal);
        return new TextBook(file, refusal);
    }

    private static byte[] head(Path file, Refusal refusal) {
        if (Files.isDirectory(file)) {
            throw refusal.folder();
        }
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size == 0) {
                throw refusal.empty();
            }
            if (String.valueOf(file.getFileName()).startsWith("~$") && size < HEAD) {
                throw refusal.ownerMark();
            }
            if (size > MOST_MEGABYTES * 1024L * 1024) {
                throw refusal.tooBigFile(MOST_MEGABYTES);
            }
            return in.readNBytes(HEAD);
        } catch (IOException failure) {
            throw refusal.cannotOpen(failure);
        }
    }

    /** Programs on the web like to send tables of markup under the name of a workbook. */
    private static void refuseMarkup(String bytes, Refusal refusal) {
        String text =
                bytes.replace("\0", "").replaceFirst("^(ï»¿|ÿþ|þÿ)", "").strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("mime-version:") || (text.startsWith("from:") && text.contains("mime-version:"))) {
            throw refusal.otherTable("“单个文件网页”（MHTML）");
        }
        if (!text.startsWith("<")) {
            return;
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && text.startsWith("<?xml")) {
            throw refusal.otherTable("“XML 表格 2003”");
        }
        if (List.of("<html", "<table", "<!doctype html", "<head", "<meta", "<style", "<body", "<div").stream()
                .anyMatch(text::contains)) {
            throw refusal.otherTable("网页表格（HTML）");
        }
        if (text.startsWith("<?xml") || text.startsWith("<!doctype")) {
            throw refusal.otherTable("XML 文件");
        }
    }
}
