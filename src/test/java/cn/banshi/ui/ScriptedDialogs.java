package cn.banshi.ui;

import cn.banshi.base.AppException;
import cn.banshi.ui.kit.DialogService;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/** Answers dialogs as the test has laid down and keeps what was asked. An answer that was not laid down fails. */
public final class ScriptedDialogs implements DialogService {
    private final Deque<Boolean> answers = new ArrayDeque<>();
    private final Deque<String> typed = new ArrayDeque<>();
    private final Deque<Path> paths = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> suggested = new ArrayList<>();

    /** The next question or form is answered like this. */
    public ScriptedDialogs answer(boolean act) {
        answers.add(act);
        return this;
    }

    /** The next form gets this text in its first field and is answered by its own button, where that may be pressed. */
    public ScriptedDialogs type(String text) {
        typed.add(text);
        return this;
    }

    /** The next chooser answers with this path. */
    public ScriptedDialogs choose(Path path) {
        paths.add(path);
        return this;
    }

    /** Titles of what was asked, and sentences of what was told. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** File names that were suggested. */
    public List<String> suggested() {
        return List.copyOf(suggested);
    }

    @Override
    public boolean confirm(Question question) {
        asked.add(question.title());
        return answers.remove();
    }

    @Override
    public void tell(String title, String body) {
        asked.add(body);
    }

    @Override
    public void trouble(AppException trouble) {
        asked.add(trouble.sentence());
    }

    @Override
    public boolean form(String title, Node form, String act, ObservableBooleanValue ready) {
        asked.add(title);
        String text = typed.poll();
        if (text != null) {
            field(form).orElseThrow().setText(text);
            return ready.get();
        }
        return answers.remove();
    }

    private static Optional<TextInputControl> field(Node node) {
        if (node instanceof TextInputControl input) {
            return Optional.of(input);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(ScriptedDialogs::field)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Optional<Path> chooseSave(String title, String suggestedName, FileKind kind) {
        asked.add(title);
        suggested.add(suggestedName);
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> chooseOpen(String title, List<FileKind> kinds) {
        asked.add(title);
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        asked.add(title);
        return Optional.ofNullable(paths.poll());
    }
}
