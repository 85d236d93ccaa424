/** Names of files that the program writes. */
@NullMarked
package cn.banshi.work.file;

import org.jspecify.annotations.NullMarked;
