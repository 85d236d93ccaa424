package cn.banshi.ui.shell;

import java.util.function.Function;

/**
 * A screen in the one list of screens.
 *
 * @param place where it stands
 * @param factory makes it on its first opening
 */
public record ScreenEntry(Place place, Function<UiContext, Screen> factory) {}
