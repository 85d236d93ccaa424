/** Where ledgers live on this machine. */
@NullMarked
package cn.banshi.work.folder;

import org.jspecify.annotations.NullMarked;
