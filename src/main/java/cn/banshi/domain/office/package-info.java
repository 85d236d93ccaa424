/** The office itself: communities, departments, leaders, dictionaries and settings that figures depend on. */
@NullMarked
package cn.banshi.domain.office;

import org.jspecify.annotations.NullMarked;
