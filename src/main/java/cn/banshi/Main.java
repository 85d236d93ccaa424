package cn.banshi;

import cn.banshi.app.Gui;
import cn.banshi.app.LogSetup;
import cn.banshi.cli.Cli;

/** The program's start: a command runs without a display, everything else opens the window. */
public final class Main {
    private Main() {}

    /** Runs the command line or the window; the exit code is that of {@link Cli#run}. */
    public static void main(String[] args) {
        System.exit(Cli.run(args, Gui::run, LogSetup::into));
    }
}
