package cn.banshi.ui.report;

import cn.banshi.report.definition.ReportAudience;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Look;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.report.SetModel.Files;
import cn.banshi.ui.report.SetModel.Line;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 本月成套: receiver, version, and a line for each report and form. */
final class SetForm extends VBox {
    private static final double HEIGHT = 364;

    private final SetModel model;
    private final GridPane grid = new GridPane();

    SetForm(SetModel model) {
        this.model = model;
        getStyleClass().add("set-form");
        TextField receiver = new TextField();
        receiver.setPromptText(Texts.of("set.receiver.hint"));
        receiver.textProperty().bindBidirectional(model.receiverProperty());
        HBox.setHgrow(receiver, Priority.ALWAYS);
        Label word = new Label(Texts.of("set.receiver"));
        word.getStyleClass().add("form-label");
        word.setLabelFor(receiver);
        HBox top = new HBox(
                word, receiver, ReportFields.segments(List.of(ReportAudience.values()), model.audienceProperty()));
        top.getStyleClass().add("set-top");
        top.setAlignment(Pos.CENTER_LEFT);
        grid.getStyleClass().add("set-grid");
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("set-scroll");
        scroll.setPrefHeight(Look.scrollHeight(HEIGHT));
        Label about = new Label(Texts.of("set.about"));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox foot = new HBox(
                about,
                Buttons.text(Texts.of("set.all"), () -> choose(true)),
                Buttons.text(Texts.of("set.none"), () -> choose(false)));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, scroll, foot);
        if (model.reported()) {
            CheckBox issued = new CheckBox(Texts.of("set.as.issued"));
            issued.setId("set-as-issued");
            issued.selectedProperty().bindBidirectional(model.asIssuedProperty());
            issued.disableProperty().bind(model.audienceProperty().isNotEqualTo(ReportAudience.INTERNAL));
            getChildren().add(2, issued);
        }
        model.audienceProperty().addListener(change -> lay());
        lay();
    }

    private void choose(boolean all) {
        model.lines().stream()
                .filter(model::offered)
                .forEach(line -> line.chosenProperty().set(all));
    }

    private void lay() {
        grid.getChildren().clear();
        int row = 0;
        boolean forms = false;
        for (Line line : model.lines()) {
            if (line.form() && !forms) {
                forms = true;
                Label head = new Label(Texts.of("set.forms"));
                head.getStyleClass().add("second-line");
                grid.add(head, 0, row++);
            }
            row(row++, line);
        }
    }

    private void row(int row, Line line) {
        CheckBox box = new CheckBox(line.name());
        box.selectedProperty().bindBidirectional(line.chosenProperty());
        box.setDisable(!model.offered(line));
        box.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(box, Priority.ALWAYS);
        grid.add(box, 0, row);
        if (!line.form()) {
            PinyinChoice<Files> files = new PinyinChoice<>("", one -> Texts.of("set.files." + one.name()));
            files.values(List.of(Files.values()));
            files.valueProperty().bindBidirectional(line.filesProperty());
            files.disableProperty().bind(box.selectedProperty().not().or(box.disabledProperty()));
            grid.add(files, 1, row);
        }
    }
}
