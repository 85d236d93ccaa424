/** 月份锁定 and 报送版本: what a month is reported with, and what was reported. */
@NullMarked
package cn.banshi.ui.edition;

import org.jspecify.annotations.NullMarked;
