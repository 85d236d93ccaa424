/** What every floor may use: the application's exception, and Chinese text. */
@NullMarked
package cn.banshi.base;

import org.jspecify.annotations.NullMarked;
