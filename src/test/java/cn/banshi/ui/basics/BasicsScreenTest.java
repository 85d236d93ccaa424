package cn.banshi.ui.basics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.ui.ScriptedDialogs;
import cn.banshi.ui.TestWindow;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.ScreenEntry;
import cn.banshi.ui.shell.Target;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasicsScreenTest {
    @TempDir
    private Path folder;

    private TestWindow ui;

    @BeforeEach
    void open() {
        ui = TestWindow.open(folder, List.of(new ScreenEntry(Place.BASICS, BasicsScreen::new)), new ScriptedDialogs());
        TestWindow.fx(() -> {
            ui.shell().open(new Target.Plain(Place.BASICS));
            return true;
        });
        ui.settle();
    }

    @AfterEach
    void close() {
        ui.close();
    }

    private void keys(KeyCode... keys) {
        for (KeyCode key : keys) {
            ui.robot().push(key);
        }
        ui.settle();
    }

    private void control(KeyCode key) {
        ui.robot().push(KeyCode.CONTROL, key);
        ui.settle();
    }

    private String text(String id) {
        return TestWindow.fx(
                () -> ui.robot().lookup("#" + id).<TextField>query().getText());
    }

    private Leader leader(String post) {
        return ui.services().session().ledger().office().leaders().stream()
                .filter(one -> one.post().equals(post))
                .findFirst()
                .orElseThrow();
    }

    private void type(String id, String words) {
        TestWindow.fx(() -> {
            TextField field = ui.robot().lookup("#" + id).query();
            field.requestFocus();
            field.setText(words);
            return true;
        });
    }

    @Test
    void addsAPostWithItsHolderByKeyboardAndUndoesIt() {
        keys(KeyCode.F6, KeyCode.F6);
        keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        control(KeyCode.N);
        type("basics-post", "纪工委书记");
        control(KeyCode.S);
        Leader added = leader("纪工委书记");
        assertThat(added.position()).isGreaterThan(8);
        assertThat(text("basics-post")).isEqualTo("纪工委书记");

        TestWindow.fx(() -> {
            ui.robot().lookup("#basics-change-holder").<Button>query().fire();
            return true;
        });
        type("basics-holder-name", "某某");
        type("basics-holder-from", "11-15");
        keys(KeyCode.ENTER);
        assertThat(ui.services().session().ledger().office().terms())
                .filteredOn(term -> term.leaderId() == added.id())
                .extracting(LeaderTerm::from)
                .containsExactly(LocalDate.of(2021, 11, 15));

        control(KeyCode.Z);
        control(KeyCode.Z);
        assertThat(ui.services().session().ledger().office().leaders())
                .extracting(Leader::post)
                .doesNotContain("纪工委书记");
    }

    @Test
    void altDownMovesTheRowAndEscapeTakesBackWhatWasTyped() {
        keys(KeyCode.F6, KeyCode.F6);
        keys(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        keys(KeyCode.F6);
        ui.robot().push(KeyCode.ALT, KeyCode.DOWN);
        ui.settle();
        assertThat(ui.services().session().ledger().office().leaders().get(1).post())
                .isEqualTo("党工委书记");

        keys(KeyCode.F2);
        Node focused = TestWindow.fx(() -> ui.window().getScene().getFocusOwner());
        assertThat(focused.getId()).isEqualTo("basics-post");
        type("basics-post", "书记");
        keys(KeyCode.ESCAPE);
        assertThat(text("basics-post")).isEqualTo("党工委书记");
    }
}
