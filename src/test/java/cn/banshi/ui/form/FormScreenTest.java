package cn.banshi.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.TestWindow;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.ScreenEntry;
import cn.banshi.ui.shell.Target;
import cn.banshi.work.form.FormEntry;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with forms as a whole, from the keys and the menu of the screen. */
class FormScreenTest {
    private static final Path FORM = Path.of("src/test/resources/cn/banshi/forms/done-with-sums.xlsx");

    private final ScriptedDialogs dialogs = new ScriptedDialogs();

    @TempDir
    private Path temp;

    private TestWindow ui;

    @BeforeEach
    void open() {
        ui = TestWindow.open(temp.resolve("data"), List.of(new ScreenEntry(Place.FORMS, FormScreen::new)), dialogs);
        TestWindow.fx(() -> {
            ui.shell().open(new Target.Plain(Place.FORMS));
            return true;
        });
        dialogs.choose(FORM);
        ui.robot().push(KeyCode.CONTROL, KeyCode.N);
        ui.await(() -> names().equals(List.of("done-with-sums")));
        ui.await(() -> !menu().isDisabled());
    }

    @AfterEach
    void close() {
        ui.close();
    }

    private List<String> names() {
        return ui.services().forms().list().stream().map(FormEntry::name).toList();
    }

    private MenuButton menu() {
        return TestWindow.fx(() -> ui.robot()
                .lookup(node -> node instanceof MenuButton button
                        && Texts.of("form.more").equals(button.getText()))
                .<MenuButton>query());
    }

    private void choose(String key) {
        MenuButton menu = menu();
        TestWindow.fx(() -> {
            menu.getItems().stream()
                    .filter(item -> Texts.of(key).equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    @Test
    void renamesTheFormInFrontToWhatIsTyped() {
        dialogs.type("办结汇总");
        choose("form.rename");
        ui.await(() -> names().equals(List.of("办结汇总")));
    }

    @Test
    void givesTheFormInFrontToAnotherOfficeAndTakesItInAgain() {
        Path parcel = temp.resolve("for others.banshi-form");
        dialogs.choose(parcel);
        choose("form.export");
        ui.await(() -> parcel.toFile().isFile());
        assertThat(dialogs.suggested()).containsExactly("done-with-sums.banshi-form");

        dialogs.choose(parcel);
        choose("form.take.in");
        ui.await(() -> names().contains("done-with-sums（2）"));
    }

    @Test
    void deletesTheFormInFront() {
        choose("form.delete");
        ui.await(() -> names().isEmpty());
    }
}
