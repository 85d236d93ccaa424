package cn.banshi.ui.kit;

import cn.banshi.base.AppException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** Questions that stop the clerk: only for what cannot be taken back, for files, and for small forms. FX thread. */
public interface DialogService {

    /**
     * A question with two verbs; the safe one is the default.
     *
     * @param title the question
     * @param body what changes, in numbers
     * @param act the verb that does it, such as "锁定 11 月"
     * @param leave the verb that does not, such as "先不锁"
     */
    record Question(String title, String body, String act, String leave) {}

    /** A kind of file: "PDF 文件", "pdf"; several extensions are parted by semicolons. */
    record FileKind(String label, String extension) {}

    /** Asks; true when the clerk chose to act. */
    boolean confirm(Question question);

    /** Tells a result that must be read, with one button. */
    void tell(String title, String body);

    /** Shows expected trouble: the sentence and one button. */
    void trouble(AppException trouble);

    /**
     * A small form in a window of its own (never a pop-up: Chinese input works in it).
     *
     * @param title what it is for
     * @param form the fields; the first one gets the focus
     * @param act the verb of the button
     * @param ready whether the button may be pressed
     * @return true when the clerk pressed it
     */
    boolean form(String title, Node form, String act, ObservableBooleanValue ready);

    /** A page to read, with one button. */
    default void page(String title, Node content, String close) {
        form(title, content, close, new SimpleBooleanProperty(true));
    }

    /** Where to save; the extension is added where the clerk leaves it out. */
    Optional<Path> chooseSave(String title, String suggestedName, FileKind kind);

    /** Which file to open. */
    Optional<Path> chooseOpen(String title, List<FileKind> kinds);

    /** Which files to open, one or several; empty when the clerk leaves it. */
    default List<Path> chooseOpenAll(String title, List<FileKind> kinds) {
        return chooseOpen(title, kinds).map(List::of).orElse(List.of());
    }

    /** Which folder. */
    Optional<Path> chooseFolder(String title);
}
