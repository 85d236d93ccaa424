package cn.banshi.ui.shell;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Every place that the window can show, in menu order; a layer lies over the screen of its menu entry. */
public enum Place {
    WORKBENCH("place.workbench", Feather.HOME, null),
    PROJECTS("place.projects", Feather.LIST, null),
    /** 项目详情, over the list. */
    PROJECT("place.project", Feather.LIST, PROJECTS),
    MONTH("place.month", Feather.EDIT_2, null),
    REPORTS("place.reports", Feather.FILE_TEXT, null),
    /** 报送模板, over the reports. */
    FORMS("place.forms", Feather.FILE_TEXT, REPORTS),
    /** 锁定 a month, over the reports. */
    LOCK("place.lock", Feather.LOCK, REPORTS),
    /** 报送版本, over the reports. */
    EDITIONS("place.editions", Feather.ARCHIVE, REPORTS),
    IMPORT("place.import", Feather.DOWNLOAD, null),
    BASICS("place.basics", Feather.LAYOUT, null),
    /** 设置: 变更记录 and 回收站 for now. */
    SETTINGS("place.settings", Feather.SETTINGS, null);

    private final String key;
    private final Feather icon;
    private final @Nullable Place under;

    Place(String key, Feather icon, @Nullable Place under) {
        this.key = key;
        this.icon = icon;
        this.under = under;
    }

    /** Key of its name in the texts. */
    String key() {
        return key;
    }

    Feather icon() {
        return icon;
    }

    /** The menu entry that it belongs to; itself where it has one. */
    public Place entry() {
        return under == null ? this : under;
    }

    /** Whether it has a menu entry. */
    public boolean inMenu() {
        return under == null;
    }
}
