package cn.banshi.work.backup;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A verified backup.
 *
 * @param file where it lies
 * @param at when it was made
 * @param projects items in it
 * @param changes last change number in it
 * @param bytes size
 */
public record BackupInfo(Path file, Instant at, long projects, long changes, long bytes) {}
