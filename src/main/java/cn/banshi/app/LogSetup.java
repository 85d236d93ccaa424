package cn.banshi.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logging, set up in code: silent until a data folder is known, then one file per start in its {@code logs/}, 14 kept. Sentences
 * hold no names, phones or ids of residents. Found by logback through the service loader.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
    private static final int KEPT = 14;
    private static final String PATTERN = "%d{HH:mm:ss.SSS} %-5level %logger{20} %msg%n%ex{30}";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (System.getProperty("logback.configurationFile") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        context.getLogger("cn.banshi").setLevel(Level.INFO);
        // It warns of ordinary pages, such as every missing bold face.
        context.getLogger("net.sf.jasperreports").setLevel(Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** The folder of logs beside a ledger. */
    static Path folder(Path dataFolder) {
        return dataFolder.resolve("logs");
    }

    /** Writes from now on into a new file of the data folder; without a right to write there is no log. */
    public static void into(Path dataFolder) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        Path folder = folder(dataFolder);
        try {
            Files.createDirectories(folder);
            prune(folder);
        } catch (IOException e) {
            return;
        }
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
        encoder.start();
        FileAppender<ILoggingEvent> file = new FileAppender<>();
        file.setContext(context);
        file.setName("file");
        file.setFile(folder.resolve("banshi-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault())) + ".log")
                .toString());
        file.setEncoder(encoder);
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        Appender<ILoggingEvent> before = root.getAppender(file.getName());
        if (before != null) {
            root.detachAppender(before);
            // Else its file stays open, and Windows deletes no open file.
            before.stop();
        }
        file.start();
        root.addAppender(file);
    }

    /** Leaves room for one more. */
    private static void prune(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(path -> String.valueOf(path.getFileName()).matches("banshi-\\d{8}-\\d{6}\\.log"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path old : files.subList(Math.min(KEPT - 1, files.size()), files.size())) {
            Files.deleteIfExists(old);
        }
    }
}
