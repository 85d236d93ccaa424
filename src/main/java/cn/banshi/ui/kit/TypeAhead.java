package cn.banshi.ui.kit;

import cn.banshi.base.text.Pinyin;
import cn.banshi.base.text.SearchKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** Letters typed at a list of values: which value is meant. What was typed is forgotten after a second. */
final class TypeAhead {
    private final PauseTransition forget = new PauseTransition(Duration.seconds(1));
    private String typed = "";

    TypeAhead() {
        forget.setOnFinished(event -> forget());
    }

    /** Begins a new word. */
    void forget() {
        typed = "";
    }

    /**
     * The value that the letters typed so far mean: the first whose pinyin initials begin with them, else the first that they
     * find; empty where the key is no letter or nothing is found.
     */
    <T> Optional<T> find(KeyEvent event, List<T> values, Function<T, String> words) {
        String key = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || key.isEmpty() || !Character.isLetterOrDigit(key.charAt(0))) {
            return Optional.empty();
        }
        typed += key.toLowerCase(Locale.ROOT);
        forget.playFromStart();
        return find(typed, values, words);
    }

    static <T> Optional<T> find(String letters, List<T> values, Function<T, String> words) {
        return values.stream()
                .filter(value -> Pinyin.initials(words.apply(value)).startsWith(letters))
                .findFirst()
                .or(() -> values.stream()
                        .filter(value -> SearchKey.matches(words.apply(value), letters))
                        .findFirst());
    }
}
