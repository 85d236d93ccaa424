package cn.banshi.ui.project.list;

import cn.banshi.domain.office.Department;
import cn.banshi.domain.project.Dossier;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.create.NewProjectModel;
import cn.banshi.ui.project.create.NewProjectPane;
import cn.banshi.ui.project.detail.NewItemTarget;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.project.NewProject;
import java.util.function.LongConsumer;
import javafx.scene.layout.HBox;

/** 新增项目 beside the list: there only while an item is being added; what is typed is kept. */
final class CreationSide implements NewProjectPane.Host {
    private final UiContext context;
    private final HBox beside;
    private final LongConsumer added;
    private final Runnable rearrange;
    private final Runnable toTable;
    private final NewProjectModel model;
    private final NewProjectPane pane;

    /**
     * @param beside what it is put into, behind the table
     * @param added hears the id of a new item
     * @param rearrange called when it came or went
     * @param toTable gives the focus back
     */
    CreationSide(UiContext context, HBox beside, LongConsumer added, Runnable rearrange, Runnable toTable) {
        this.context = context;
        this.beside = beside;
        this.added = added;
        this.rearrange = rearrange;
        this.toTable = toTable;
        model = new NewProjectModel(context.services(), context.desk(), context.tasks());
        pane = new NewProjectPane(model, this);
    }

    boolean isOpen() {
        return beside.getChildren().contains(pane);
    }

    boolean hasFocusInside() {
        return isOpen() && pane.hasFocusInside();
    }

    /** Opens it, or puts the focus into its first field. */
    void open() {
        if (!isOpen()) {
            beside.getChildren().add(pane);
            model.takeUpDraft();
            rearrange.run();
        }
        pane.begin();
    }

    boolean save() {
        if (isOpen()) {
            pane.save(false);
        }
        return isOpen();
    }

    boolean nextError() {
        return isOpen() && pane.nextError();
    }

    /** Keeps what is typed in the background. */
    void keepTyped() {
        model.keepTyped();
    }

    /** Puts what is typed on disk. */
    void keepDraft() {
        model.keepDraft();
    }

    @Override
    public void created(Dossier dossier, boolean again) {
        context.notices()
                .undoable(Texts.of(
                        "list.done.create",
                        dossier.project().code() + " " + dossier.project().name()));
        added.accept(dossier.id());
        if (again) {
            pane.begin();
        } else {
            closePane();
        }
    }

    @Override
    public void more(NewProject form) {
        model.handOver();
        context.navigator().open(new NewItemTarget(form));
    }

    @Override
    public void added(Department department) {
        context.notices().undoable(Texts.of("create.added.department", department.name()));
    }

    @Override
    public void basics() {
        context.navigator().open(Place.BASICS);
    }

    @Override
    public void closePane() {
        model.keepTyped();
        beside.getChildren().remove(pane);
        rearrange.run();
        toTable.run();
    }
}
