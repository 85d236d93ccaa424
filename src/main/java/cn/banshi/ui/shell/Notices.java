package cn.banshi.ui.shell;

import java.nio.file.Path;

/** Tells the clerk what was just done, without taking the focus. FX thread. */
public interface Notices {
    /** A bar for 10 s: what was done, and 撤销 Ctrl+Z. The change must be the newest one. */
    void undoable(String words);

    /** A bar for 10 s without a button: where a file went, how many rows. */
    void told(String words);

    /** A bar that stays until it is closed: the result of long work, with one thing to do next. */
    void result(String words, String act, Runnable then);

    /** A bar that stays until it is closed: where a file went, with 打开文件 and 打开所在文件夹. */
    void written(String words, Path file);

    /** A bar that stays until it is closed: which folder files went into, with 打开所在文件夹. */
    void writtenInto(String words, Path folder);
}
