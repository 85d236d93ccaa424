package cn.banshi.ui.shell;

import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.work.Services;

/**
 * What a screen is given to work with.
 *
 * @param services what a clerk does; call them through {@code tasks}
 * @param desk the ledger of now, today, and the year in front
 * @param navigator other screens
 * @param tasks work away from the FX thread
 * @param dialogs questions, files, small forms
 * @param settings what this user likes: widths, orders, views
 * @param notices the undo bar
 * @param output paper and files
 */
public record UiContext(
        Services services,
        Desk desk,
        Navigator navigator,
        TaskRunner tasks,
        DialogService dialogs,
        UserSettings settings,
        Notices notices,
        Output output) {}
