package cn.banshi.ui.basics;

import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.domain.office.TermLine;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.DateField;
import cn.banshi.ui.kit.FieldLine;
import cn.banshi.ui.kit.Tables;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 任职人: who holds a post from when to when, and the line in which a holder is entered or corrected. */
final class HolderPane extends VBox {
    private static final double ROW = 30;
    private static final double HEAD = 40;
    private static final int MOST_ROWS = 5;

    private final BasicsModel model;
    private final HolderActs acts;
    private final TableView<LeaderTerm> table = Tables.make(ROW);
    private final Label line = new Label();
    private final VBox entry = new VBox();
    private @Nullable Leader leader;
    private @Nullable HolderForm form;

    HolderPane(BasicsModel model, HolderActs acts) {
        this.model = model;
        this.acts = acts;
        getStyleClass().add("basics-section");
        Label title = new Label(Texts.of("basics.holder.title"));
        title.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button change = Buttons.text(Texts.of("basics.holder.change"), () -> edit(null));
        change.setId("basics-change-holder");
        HBox head = new HBox(title, gap, change);
        head.setAlignment(Pos.CENTER_LEFT);
        table.getStyleClass().add("framed");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(Tables.text("name", Texts.of("basics.holder.name"), 122, LeaderTerm::name));
        table.getColumns().add(day("from", "basics.holder.from", LeaderTerm::from, "basics.holder.always"));
        table.getColumns().add(day("until", "basics.holder.until", LeaderTerm::until, "basics.holder.now"));
        table.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        table.setPlaceholder(new Label(Texts.of("basics.holder.nobody")));
        table.setAccessibleText(Texts.of("basics.holder.title"));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            LeaderTerm term = table.getSelectionModel().getSelectedItem();
            if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) && term != null) {
                edit(term);
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            LeaderTerm term = table.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && term != null) {
                edit(term);
            }
        });
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("field-line");
        entry.getStyleClass().add("basics-holder");
        getChildren().addAll(head, table, line, entry);
        entry.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            HolderForm open = form;
            if (event.getCode() == KeyCode.ESCAPE) {
                closeEntry(true);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField && open != null) {
                acts.save(open, () -> closeEntry(false));
                event.consume();
            }
        });
    }

    private static TableColumn<LeaderTerm, String> day(
            String id, String head, java.util.function.Function<LeaderTerm, @Nullable LocalDate> day, String none) {
        return Tables.text(id, Texts.of(head), 102, term -> {
            LocalDate one = day.apply(term);
            return one == null ? Texts.of(none) : one.toString();
        });
    }

    /** Shows the holders of a post; what was typed about one before is there again. */
    void show(Leader post) {
        boolean other = leader == null || leader.id() != post.id();
        if (other) {
            keep();
            form = null;
        }
        leader = post;
        TermLine terms = acts.terms(post);
        table.getItems().setAll(terms.terms());
        int shown = Math.max(1, Math.min(MOST_ROWS, terms.terms().size()));
        double height = UiScale.px(ROW) * shown + UiScale.px(HEAD);
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
        line.setText((terms.smooth() ? "✓ " : "! ") + terms.sentence());
        line.setManaged(!terms.sentence().isEmpty());
        line.setVisible(!terms.sentence().isEmpty());
        line.getStyleClass().removeAll("warned", "smooth");
        line.getStyleClass().add(terms.smooth() ? "smooth" : "warned");
        if (other) {
            Map<String, String> typed = model.drafts().get(BasicsDrafts.ofHolder(post));
            if (!typed.isEmpty()) {
                open(new HolderForm(post, term(terms, HolderForm.termOf(typed))), typed);
            }
        }
        if (form == null) {
            entry.getChildren().clear();
        }
    }

    private static @Nullable LeaderTerm term(TermLine terms, String id) {
        return terms.terms().stream()
                .filter(term -> String.valueOf(term.id()).equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Opens the line for a term, for 换人 where there is none. */
    void edit(@Nullable LeaderTerm term) {
        Leader post = leader;
        if (post == null) {
            return;
        }
        open(new HolderForm(post, term), Map.of()).requestFocus();
    }

    private Node open(HolderForm next, Map<String, String> typed) {
        next.restore(typed);
        form = next;
        GridPane grid = new GridPane();
        grid.getStyleClass().add("basics-fields");
        TextField name = new TextField();
        name.setId("basics-holder-name");
        name.textProperty().bindBidirectional(next.name);
        row(grid, 0, "basics.holder.name", name, name, next.wrongName);
        DateField from = dateField(next.from);
        from.text().setId("basics-holder-from");
        row(grid, 1, "basics.holder.from", from, from.text(), next.wrongFrom);
        LeaderTerm term = next.term();
        HBox buttons = new HBox(
                Buttons.plain(
                        Texts.of(term == null ? "basics.holder.change" : "basics.holder.save"),
                        () -> acts.save(next, () -> closeEntry(false))),
                Buttons.plain(Texts.of("basics.holder.cancel"), () -> closeEntry(true)));
        buttons.getStyleClass().add("basics-buttons");
        if (term == null) {
            Label hint = new Label(Texts.of("basics.holder.hint"));
            hint.setWrapText(true);
            hint.getStyleClass().add("field-line");
            entry.getChildren().setAll(grid, hint, buttons);
        } else {
            DateField until = dateField(next.until);
            until.text().setPromptText(Texts.of("basics.holder.now"));
            row(grid, 2, "basics.holder.until", until, until.text(), next.wrongUntil);
            buttons.getChildren()
                    .add(Buttons.danger(
                            Texts.of("basics.holder.delete"), () -> acts.delete(term, () -> closeEntry(false))));
            entry.getChildren().setAll(grid, buttons);
        }
        return name;
    }

    private DateField dateField(StringProperty text) {
        DateField field = new DateField(model.desk()::today);
        field.text().setText(text.get());
        field.text().textProperty().bindBidirectional(text);
        return field;
    }

    private static void row(GridPane grid, int at, String key, Node field, TextField text, StringProperty wrong) {
        Label label = new Label(Texts.of(key));
        label.getStyleClass().add("form-label");
        label.setLabelFor(text);
        HBox head = new HBox(label);
        head.getStyleClass().add("basics-label");
        FieldLine line = new FieldLine(text);
        wrong.addListener(change -> {
            if (wrong.get().isEmpty()) {
                line.clear();
            } else {
                line.wrong(wrong.get());
            }
        });
        VBox box = new VBox(field, line);
        GridPane.setHgrow(box, Priority.ALWAYS);
        grid.addRow(at, head, box);
    }

    private void closeEntry(boolean dropped) {
        Leader post = leader;
        if (dropped && post != null) {
            model.drafts().forget(BasicsDrafts.ofHolder(post));
        }
        form = null;
        entry.getChildren().clear();
        table.requestFocus();
    }

    /** Keeps what was typed as a draft. */
    void keep() {
        HolderForm open = form;
        if (open != null) {
            model.drafts().keep(BasicsDrafts.ofHolder(open.leader()), open.typed());
        }
    }
}
