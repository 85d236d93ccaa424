package cn.banshi.ui.month;

import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.shell.Notices;
import cn.banshi.work.returns.ReturnWork;
import cn.banshi.work.returns.ReturnWork.By;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** 下发填报表: asks by whom the sheets are filled and where they go, and writes them. */
final class ReturnSheets {
    private static final double GAP = 12;

    private final ReturnWork returns;
    private final MonthModel model;
    private final TaskRunner tasks;
    private final DialogService dialogs;
    private final Notices notices;
    private By by = By.COMMUNITY;

    ReturnSheets(ReturnWork returns, MonthModel model, TaskRunner tasks, DialogService dialogs, Notices notices) {
        this.returns = returns;
        this.model = model;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** Asks both, then writes. */
    void ask() {
        String title = Texts.of("month.returns.title", model.month().getMonthValue());
        if (dialogs.form(title, form(), Texts.of("month.returns.act"), new SimpleBooleanProperty(true))) {
            write(by);
        }
    }

    private Node form() {
        ToggleButton communities = new ToggleButton(Texts.of("month.returns.community"));
        ToggleButton departments = new ToggleButton(Texts.of("month.returns.department"));
        choose(By.COMMUNITY, communities, departments);
        communities.setOnAction(event -> choose(By.COMMUNITY, communities, departments));
        departments.setOnAction(event -> choose(By.DEPARTMENT, communities, departments));
        Label label = new Label(Texts.of("month.returns.by"));
        label.getStyleClass().add("muted");
        HBox choice = new HBox(label, new SegmentedButton(communities, departments));
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.setSpacing(UiScale.px(GAP));
        Label about = new Label(Texts.of("month.returns.about"));
        about.getStyleClass().add("muted");
        about.setWrapText(true);
        return new VBox(UiScale.px(GAP), choice, about);
    }

    private void choose(By wanted, ToggleButton communities, ToggleButton departments) {
        by = wanted;
        communities.setSelected(by == By.COMMUNITY);
        departments.setSelected(by == By.DEPARTMENT);
    }

    /** Asks for the folder and writes; what stands in the folder is kept. */
    void write(By wanted) {
        YearMonth month = model.month();
        dialogs.chooseFolder(Texts.of("month.returns.folder"))
                .ifPresent(folder -> tasks.longWork(
                        Texts.of("month.returns.writing"),
                        progress -> returns.write(month, wanted, folder, (done, of) -> {
                            progress.at(Texts.of("month.returns.writing"), done, of);
                            return !progress.cancelled();
                        }),
                        files -> tell(files, folder)));
    }

    private void tell(List<Path> files, Path folder) {
        if (files.isEmpty()) {
            notices.told(Texts.of("month.returns.none"));
        } else {
            notices.writtenInto(Texts.of("month.returns.done", files.size(), folder), folder);
        }
    }
}
