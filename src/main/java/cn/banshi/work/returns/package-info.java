/** 下发填报表: return sheets that communities and units fill in and send back. */
@NullMarked
package cn.banshi.work.returns;

import org.jspecify.annotations.NullMarked;
