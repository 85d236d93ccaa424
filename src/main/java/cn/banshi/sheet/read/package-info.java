/**
 * Foreign files as {@link cn.banshi.domain.intake.table.RawSheet}s: what they are is told by their content, not by their
 * name, and every trouble by a sentence. Nothing here writes, and no source file stays open.
 */
@NullMarked
package cn.banshi.sheet.read;

import org.jspecify.annotations.NullMarked;
