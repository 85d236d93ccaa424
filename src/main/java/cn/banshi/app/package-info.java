/** Start and end of the program: makes every service once and wires the shell. */
@NullMarked
package cn.banshi.app;

import org.jspecify.annotations.NullMarked;
