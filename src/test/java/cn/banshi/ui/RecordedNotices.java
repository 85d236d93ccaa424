package cn.banshi.ui;

import cn.banshi.ui.shell.Notices;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps what was told, newest last. */
public final class RecordedNotices implements Notices {
    private final List<String> words = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private Runnable act = () -> {};

    /** What was told, in whichever way. */
    public List<String> words() {
        return List.copyOf(words);
    }

    /** Folders that files went into. */
    public List<Path> folders() {
        return List.copyOf(folders);
    }

    /** Files that were written. */
    public List<Path> files() {
        return List.copyOf(files);
    }

    /** Presses the button of the last result. */
    public void act() {
        act.run();
    }

    @Override
    public void undoable(String said) {
        words.add(said);
    }

    @Override
    public void told(String said) {
        words.add(said);
    }

    @Override
    public void result(String said, String verb, Runnable then) {
        words.add(said);
        act = then;
    }

    @Override
    public void written(String said, Path file) {
        words.add(said);
        files.add(file);
    }

    @Override
    public void writtenInto(String said, Path folder) {
        words.add(said);
        folders.add(folder);
    }
}
