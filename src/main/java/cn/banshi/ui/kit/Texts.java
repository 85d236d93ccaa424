package cn.banshi.ui.kit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The sentences of the screens, from {@code messages.properties}; keys name the meaning. */
public final class Texts {
    private static final Properties SENTENCES = load();

    private Texts() {}

    /** The sentence of a key; an unknown key is a bug and fails. */
    public static String of(String key) {
        String sentence = SENTENCES.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No sentence for " + key);
        }
        return sentence;
    }

    /** The sentence with its places {0}, {1} … filled; numbers get thousands separators. */
    public static String of(String key, Object... arguments) {
        return new MessageFormat(of(key), Locale.CHINA).format(arguments);
    }

    private static Properties load() {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream("/messages.properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }
}
