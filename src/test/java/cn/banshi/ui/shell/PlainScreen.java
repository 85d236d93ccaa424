package cn.banshi.ui.shell;

import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.KeyHint;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A screen with one field and one button, that keeps what it was told. */
final class PlainScreen implements Screen {
    final TextField field = new TextField();
    final Button button = new Button("x");
    final List<Command> commands = new ArrayList<>();
    final List<Target> targets = new ArrayList<>();
    int leaves;
    int closings;

    private final Face face;

    PlainScreen(String name) {
        face = new Face(new HeadBar(name), new VBox(field, button), new SimpleStringProperty(name + " 1 项"))
                .withHints(new KeyHint("F2", name));
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        targets.add(target);
    }

    @Override
    public void left() {
        leaves++;
    }

    @Override
    public boolean handle(Command command) {
        commands.add(command);
        return command != Command.BACK;
    }

    @Override
    public void closing() {
        closings++;
    }
}
