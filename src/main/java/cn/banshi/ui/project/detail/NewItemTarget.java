package cn.banshi.ui.project.detail;

import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.Target;
import cn.banshi.work.project.NewProject;

/**
 * The full form of a new item (更多…).
 *
 * @param quick what the quick form holds already
 */
public record NewItemTarget(NewProject quick) implements Target {
    @Override
    public Place place() {
        return Place.PROJECT;
    }
}
