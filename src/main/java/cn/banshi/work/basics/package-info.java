/** The office's own data: communities, departments, leaders, dictionaries, settings. */
@NullMarked
package cn.banshi.work.basics;

import org.jspecify.annotations.NullMarked;
