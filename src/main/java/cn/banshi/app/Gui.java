package cn.banshi.app;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.ui.kit.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;

/** The window, as the program's start calls it. Does not extend Application, so that a plain class path can start it. */
public final class Gui {
    // JavaFX grumbles on the console about the class path; a held logger keeps its level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Gui() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @param folder data folder; null = the one chosen at first start
     * @param today day to take as today, null = the system's
     * @throws AppException USAGE where there is no display; its sentence names the command that needs none
     */
    public static void run(@Nullable Path folder, @Nullable LocalDate today) {
        if (displayIsMissing()) {
            throw noDisplay(null);
        }
        JAVAFX.setLevel(Level.SEVERE);
        BanshiApp.begin(folder, today);
        try {
            Application.launch(BanshiApp.class);
        } catch (RuntimeException e) {
            if (isAboutDisplay(e) || (e.getCause() != null && isAboutDisplay(e.getCause()))) {
                throw noDisplay(e);
            }
            throw e;
        }
    }

    private static boolean isAboutDisplay(Throwable trouble) {
        return trouble instanceof UnsupportedOperationException
                && String.valueOf(trouble.getMessage()).contains("DISPLAY");
    }

    private static AppException noDisplay(@Nullable Throwable cause) {
        String sentence = Texts.of("app.no.display");
        return cause == null
                ? new AppException(ErrorCode.USAGE, sentence)
                : new AppException(ErrorCode.USAGE, sentence, cause);
    }

    /** On Linux the toolkit would end in a stack trace; elsewhere there is always a display. */
    private static boolean displayIsMissing() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean drawn = "Monocle".equals(System.getProperty("glass.platform"));
        return linux && !drawn && isEmpty("DISPLAY") && isEmpty("WAYLAND_DISPLAY");
    }

    private static boolean isEmpty(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }
}
