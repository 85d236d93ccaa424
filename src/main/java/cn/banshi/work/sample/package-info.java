/** 示范街道: the sample office. */
@NullMarked
package cn.banshi.work.sample;

import org.jspecify.annotations.NullMarked;
