/** What screens share: cells, fields, bars, dialogs, background tasks, texts. */
@NullMarked
package cn.banshi.ui.kit;

import org.jspecify.annotations.NullMarked;
