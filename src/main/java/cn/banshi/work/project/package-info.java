/** Items: create, edit, move along the life cycle, adjust, remove. */
@NullMarked
package cn.banshi.work.project;

import org.jspecify.annotations.NullMarked;
