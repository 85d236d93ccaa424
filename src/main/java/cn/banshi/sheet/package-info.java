/** Documents and lists as workbooks and csv, written and read. POI stays inside. */
@NullMarked
package cn.banshi.sheet;

import org.jspecify.annotations.NullMarked;
