/** Verified backups and their return. */
@NullMarked
package cn.banshi.work.backup;

import org.jspecify.annotations.NullMarked;
