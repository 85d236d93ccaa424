package cn.banshi.app;

import cn.banshi.ui.project.detail.DetailScreen;
import cn.banshi.ui.project.list.ProjectListScreen;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.ScreenEntry;
import java.util.List;

/** The one list of screens; what is not here has no menu entry. */
final class Screens {
    private Screens() {}

    /** Every screen of the window, in any order. */
    static List<ScreenEntry> all() {
        return List.of(
                new ScreenEntry(Place.PROJECTS, ProjectListScreen::new),
                new ScreenEntry(Place.PROJECT, DetailScreen::new));
    }
}
