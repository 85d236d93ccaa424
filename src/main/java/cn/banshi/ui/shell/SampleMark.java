package cn.banshi.ui.shell;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line over every screen of the sample office, with the way out. */
final class SampleMark extends HBox {
    SampleMark(Runnable leave) {
        getStyleClass().add("sample-mark");
        setAlignment(Pos.CENTER_LEFT);
        Label mark = new Label(Texts.of("shell.sample.mark"));
        mark.getStyleClass().add("sample-word");
        Label words = new Label(Texts.of("shell.sample.words"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(mark, words, gap, Buttons.text(Texts.of("shell.sample.leave"), leave));
    }
}
