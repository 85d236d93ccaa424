/** 导入: foreign tables, from the file to the change set. */
@NullMarked
package cn.banshi.ui.importing;

import org.jspecify.annotations.NullMarked;
