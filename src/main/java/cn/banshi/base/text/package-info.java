/** Chinese text: width, folding, pinyin, search keys. */
@NullMarked
package cn.banshi.base.text;

import org.jspecify.annotations.NullMarked;
