/** The command line: the same services as the window, one class per command. */
@NullMarked
package cn.banshi.cli;

import org.jspecify.annotations.NullMarked;
