package cn.banshi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.ui.TestWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class EditCellTest {
    private record Row(int number, String text) {}

    private final FxRobot robot = new FxRobot();
    private final List<String> commits = new ArrayList<>();
    private final List<String> wrongs = new ArrayList<>();
    private final List<EditCell.Step> steps = new ArrayList<>();
    private Button elsewhere;
    private TableView<Row> table;
    private boolean wrapping;

    @BeforeEach
    void open() {
        open(false);
    }

    private void open(boolean withWrapping) {
        wrapping = withWrapping;
        TestWindow.stage(
                () -> {
                    elsewhere = new Button("x");
                    table = Tables.make(Tables.ROW);
                    table.setEditable(true);
                    TableColumn<Row, String> column = Tables.text("text", "文字", 200, Row::text);
                    column.setCellFactory(
                            any -> new EditCell<>(wrapping, text -> text, EditCellTest::read, new Host()));
                    table.getColumns().add(column);
                    table.getItems().setAll(new Row(0, "甲"), new Row(1, "乙"), new Row(2, "丙"));
                    return new VBox(table, elsewhere);
                },
                400,
                300);
    }

    private static EditCell.Reading<String> read(String typed) {
        return typed.contains("!") ? new EditCell.Reading.Wrong<>("不要叹号") : new EditCell.Reading.Good<>(typed);
    }

    private final class Host implements EditCell.Host<Row, String> {
        @Override
        public boolean editable(Row row) {
            return row.number() != 2;
        }

        @Override
        public void commit(Row row, @Nullable String value) {
            commits.add(row.number() + "=" + value);
            table.getItems().set(row.number(), new Row(row.number(), Objects.requireNonNullElse(value, "")));
        }

        @Override
        public void wrong(Row row, String typed, String sentence) {
            wrongs.add(row.number() + "=" + typed + " " + sentence);
        }

        @Override
        public void stepped(Row row, EditCell.Step step) {
            steps.add(step);
        }
    }

    private void edit(int row) {
        TestWindow.fx(() -> {
            table.requestFocus();
            table.edit(row, table.getColumns().get(0));
            return true;
        });
    }

    private boolean typing() {
        return TestWindow.fx(() -> table.getScene().getFocusOwner() instanceof TextInputControl);
    }

    @Test
    void hasTheFocusAsSoonAsEditingBegins() {
        edit(0);

        assertThat(typing()).isTrue();
    }

    @Test
    void enterCommitsAndStepsDown() {
        edit(0);
        robot.write("abc").push(KeyCode.ENTER);

        assertThat(commits).containsExactly("0=abc");
        assertThat(steps).containsExactly(EditCell.Step.DOWN);
        assertThat(typing()).isFalse();
    }

    @Test
    void tabStepsRightAndShiftTabLeft() {
        edit(0);
        robot.write("a").push(KeyCode.TAB);
        edit(1);
        robot.write("b").push(KeyCode.SHIFT, KeyCode.TAB);

        assertThat(commits).containsExactly("0=a", "1=b");
        assertThat(steps).containsExactly(EditCell.Step.RIGHT, EditCell.Step.LEFT);
    }

    @Test
    void escapeRestores() {
        edit(0);
        robot.write("abc").push(KeyCode.ESCAPE);

        assertThat(commits).isEmpty();
        assertThat(table.getItems().get(0).text()).isEqualTo("甲");
    }

    @Test
    void leavingInAnyWayCommitsOnce() {
        edit(0);
        robot.write("abc");
        TestWindow.fx(() -> {
            elsewhere.requestFocus();
            return true;
        });
        assertThat(commits).containsExactly("0=abc");

        edit(1);
        robot.write("x");
        edit(0);
        assertThat(commits).containsExactly("0=abc", "1=x");
    }

    @Test
    void sayingNothingNewCommitsNothing() {
        edit(0);
        robot.push(KeyCode.ENTER);

        assertThat(commits).isEmpty();
        assertThat(steps).containsExactly(EditCell.Step.DOWN);
    }

    @Test
    void keepsWhatCannotBeReadInTheEditor() {
        edit(0);
        robot.write("a!").push(KeyCode.ENTER);

        assertThat(commits).isEmpty();
        assertThat(wrongs).containsExactly("0=a! 不要叹号");
        assertThat(typing()).isTrue();

        robot.push(KeyCode.END).push(KeyCode.BACK_SPACE).push(KeyCode.ENTER);
        assertThat(commits).containsExactly("0=a");
    }

    @Test
    void closedRowsAreNotTypedInto() {
        edit(2);

        assertThat(typing()).isFalse();
    }

    @Test
    void altEnterBreaksTheLineOfALongText() {
        open(true);
        edit(0);
        assertThat(TestWindow.<Boolean>fx(() -> table.getScene().getFocusOwner() instanceof TextArea))
                .isTrue();
        robot.write("a").push(KeyCode.ALT, KeyCode.ENTER).write("b").push(KeyCode.ENTER);

        assertThat(commits).containsExactly("0=a\nb");
    }
}
