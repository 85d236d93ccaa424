/** The window around the screens: menu, status bar, keys, navigation. */
@NullMarked
package cn.banshi.ui.shell;

import org.jspecify.annotations.NullMarked;
