package cn.banshi.ui.basics;

import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.work.basics.BasicsWork;
import cn.banshi.work.basics.CommunityLine;
import cn.banshi.work.basics.DepartmentLine;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 粘贴名单: a window with the pasted text at the left and what was recognised in it at the right. */
final class PasteForm {
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");

    /** One recognised line. */
    private record Line(String name, String detail, String problem) {}

    private final BasicsModel model;
    private final DialogService dialogs;
    private final StringProperty communities = new SimpleStringProperty("");
    private final StringProperty departments = new SimpleStringProperty("");

    PasteForm(BasicsModel model, DialogService dialogs) {
        this.model = model;
        this.dialogs = dialogs;
    }

    /** Opens the window for the list in front; a text that was not taken over stands there again next time. */
    void open() {
        BasicsKind kind = model.kind();
        StringProperty pasted = kind.equals(BasicsKind.COMMUNITY) ? communities : departments;
        ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
        String title = Texts.of("basics.paste.title", kind.noun());
        if (dialogs.form(title, form(kind, pasted, ready), Texts.of("basics.paste.act"), ready)) {
            take(kind, pasted);
        }
    }

    /** Opens the window with what is on the clipboard. */
    void open(String copied) {
        (model.kind().equals(BasicsKind.COMMUNITY) ? communities : departments).set(copied);
        open();
    }

    private void take(BasicsKind kind, StringProperty pasted) {
        String text = pasted.get();
        model.tasks()
                .write(
                        progress -> {
                            BasicsWork basics = model.services().basics();
                            return kind.equals(BasicsKind.COMMUNITY)
                                    ? basics.addCommunities(basics.readCommunities(text))
                                    : basics.addDepartments(basics.readDepartments(text));
                        },
                        count -> {
                            pasted.set("");
                            if (count > 0) {
                                model.notices().undoable(Texts.of("basics.pasted", count, kind.noun()));
                            }
                        });
    }

    private List<Line> read(BasicsKind kind, String text) {
        BasicsWork basics = model.services().basics();
        if (kind.equals(BasicsKind.COMMUNITY)) {
            return basics.readCommunities(text).stream().map(PasteForm::line).toList();
        }
        return basics.readDepartments(text).stream().map(PasteForm::line).toList();
    }

    private static Line line(CommunityLine one) {
        List<String> parts = new ArrayList<>(List.of(one.code()));
        Integer households = one.households();
        if (households != null) {
            parts.add(Texts.of("basics.paste.households", households));
        }
        Integer population = one.population();
        if (population != null) {
            parts.add(Texts.of("basics.paste.population", population));
        }
        parts.add(one.secretary());
        String detail = String.join("　", parts);
        return new Line(one.name(), detail.strip(), one.problem());
    }

    private static Line line(DepartmentLine one) {
        return new Line(one.name(), (one.kind().label() + "　" + one.phone()).strip(), one.problem());
    }

    private Node form(BasicsKind kind, StringProperty pasted, ReadOnlyBooleanWrapper ready) {
        TextArea area = new TextArea();
        area.setPromptText(Texts.of("basics.paste.prompt." + kind.key()));
        area.setPrefSize(UiScale.px(300), UiScale.px(280));
        area.textProperty().bindBidirectional(pasted);
        TableView<Line> table = Tables.make(Tables.ROW);
        table.getStyleClass().addAll("framed", "basics-pasted");
        table.setPrefSize(UiScale.px(420), UiScale.px(280));
        table.getColumns().add(Tables.text("name", Texts.of("basics.column.name"), 150, Line::name));
        table.getColumns()
                .add(Tables.text(
                        "detail",
                        Texts.of("basics.paste.detail"),
                        240,
                        line -> line.problem().isEmpty() ? line.detail() : line.problem()));
        table.setRowFactory(any -> new Row());
        table.setFocusTraversable(false);
        table.setPlaceholder(new Label(Texts.of("basics.paste.empty")));
        Label count = new Label();
        count.getStyleClass().add("muted");
        Runnable show = () -> {
            List<Line> lines = read(kind, pasted.get());
            table.getItems().setAll(lines);
            long good = lines.stream().filter(line -> line.problem().isEmpty()).count();
            ready.set(good > 0);
            count.setText(Texts.of("basics.paste.count", good, lines.size() - good));
        };
        area.textProperty().addListener(change -> show.run());
        show.run();
        HBox both = new HBox(area, table);
        both.getStyleClass().add("basics-buttons");
        VBox box = new VBox(both, count);
        box.getStyleClass().add("basics-section");
        return box;
    }

    /** Amber where the line is not taken over. */
    private static final class Row extends TableRow<Line> {
        @Override
        protected void updateItem(@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(
                    WARNED, !empty && item != null && !item.problem().isEmpty());
        }
    }
}
