/** Records as JSON, whatever they hold. */
@NullMarked
package cn.banshi.work.json;

import org.jspecify.annotations.NullMarked;
