package cn.banshi.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogSetupTest {
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    @TempDir
    private Path temp;

    @AfterEach
    void stop() {
        Appender<ILoggingEvent> file = root.getAppender("file");
        root.detachAppender(file);
        file.stop();
    }

    @Test
    void closesTheLogOfTheFolderThatItLeaves() throws IOException {
        LogSetup.into(temp.resolve("a"));
        Appender<ILoggingEvent> first = root.getAppender("file");
        assertThat(first.isStarted()).isTrue();
        LogSetup.into(temp.resolve("b"));
        LoggerFactory.getLogger("cn.banshi.test").error("fault");
        assertThat(first.isStarted()).as("else its file stays open").isFalse();
        assertThat(written(temp.resolve("a"))).doesNotContain("fault");
        assertThat(written(temp.resolve("b"))).contains("fault");
    }

    @Test
    void goesOnInTheSameFileWithinASecond() throws IOException {
        for (int i = 0; i < 3; i++) {
            LogSetup.into(temp);
            LoggerFactory.getLogger("cn.banshi.test").error("fault {}", i);
        }
        assertThat(written(temp)).contains("fault 0", "fault 1", "fault 2");
    }

    private static String written(Path dataFolder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(dataFolder.resolve("logs"))) {
            files = all.toList();
        }
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(Files.readString(file, StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
