package cn.banshi.app;

import cn.banshi.ui.basics.BasicsScreen;
import cn.banshi.ui.edition.EditionsScreen;
import cn.banshi.ui.edition.LockScreen;
import cn.banshi.ui.form.FormScreen;
import cn.banshi.ui.history.HistoryScreen;
import cn.banshi.ui.importing.ImportScreen;
import cn.banshi.ui.month.MonthScreen;
import cn.banshi.ui.project.detail.DetailScreen;
import cn.banshi.ui.project.list.ProjectListScreen;
import cn.banshi.ui.report.ReportScreen;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.ScreenEntry;
import cn.banshi.ui.workbench.WorkbenchScreen;
import java.util.List;

/** The one list of screens; what is not here has no menu entry. */
public final class Screens {
    private Screens() {}

    /** Every screen of the window, in any order. */
    public static List<ScreenEntry> all() {
        return List.of(
                new ScreenEntry(Place.WORKBENCH, WorkbenchScreen::new),
                new ScreenEntry(Place.PROJECTS, ProjectListScreen::new),
                new ScreenEntry(Place.PROJECT, DetailScreen::new),
                new ScreenEntry(Place.MONTH, MonthScreen::new),
                new ScreenEntry(Place.REPORTS, ReportScreen::new),
                new ScreenEntry(Place.FORMS, FormScreen::new),
                new ScreenEntry(Place.LOCK, LockScreen::new),
                new ScreenEntry(Place.EDITIONS, EditionsScreen::new),
                new ScreenEntry(Place.IMPORT, ImportScreen::new),
                new ScreenEntry(Place.SETTINGS, HistoryScreen::new),
                new ScreenEntry(Place.BASICS, BasicsScreen::new));
    }
}
