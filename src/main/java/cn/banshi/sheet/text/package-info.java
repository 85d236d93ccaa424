/** Texts on their way into files of tables and back. */
@NullMarked
package cn.banshi.sheet.text;

import org.jspecify.annotations.NullMarked;
