package cn.banshi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Opens the window, where no command is given. */
@FunctionalInterface
public interface WindowStart {
    /**
     * Opens the window and returns when it is closed.
     *
     * @param folder data folder, null = the chosen one
     * @param today day to take as today, null = the system's
     * @throws cn.banshi.base.AppException USAGE where there is no display
     */
    void open(@Nullable Path folder, @Nullable LocalDate today);
}
