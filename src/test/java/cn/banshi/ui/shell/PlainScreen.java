package cn.banshi.ui.shell;

import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.KeyHint;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
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

    private final String name;
    private final HeadBar head;
    private final VBox content = new VBox(field, button);

    PlainScreen(String name) {
        this.name = name;
        head = new HeadBar(name);
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Node head() {
        return head;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<KeyHint> hints() {
        return List.of(new KeyHint("F2", name));
    }

    @Override
    public ObservableStringValue scope() {
        return new SimpleStringProperty(name + " 1 项");
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
