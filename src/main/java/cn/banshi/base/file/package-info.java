/** Files that are either there as a whole or not at all. */
@NullMarked
package cn.banshi.base.file;

import org.jspecify.annotations.NullMarked;
