package cn.banshi.ui.project.detail;

import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.project.Dossier;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.LightMark;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.kit.Why;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The head of 项目详情: back, name, code, light; place in the list, 更多, 保存. */
final class DetailHead {
    private static final double NARROW = 1000;

    private final DetailModel model;
    private final HeadBar bar = new HeadBar("");
    private final Label code = new Label();
    private final LightMark light = new LightMark();
    private final Label light2 = new Label();
    private final Label place = new Label();
    private final Button previous;
    private final Button next;

    /** What the buttons do. */
    interface Acts {
        void back();

        void save();

        void history();

        void addSubItem();

        void discard();

        void recycle();

        /** Shows a report of this one item. */
        void print(String code);
    }

    /**
     * @param papers codes of the reports that print one item
     */
    DetailHead(DetailModel model, List<String> papers, Acts acts) {
        this.model = model;
        previous = Buttons.icon(Texts.of("detail.previous"), Feather.CHEVRON_LEFT, model::previous);
        next = Buttons.icon(Texts.of("detail.next"), Feather.CHEVRON_RIGHT, model::next);
        previous.getStyleClass().add("framed");
        next.getStyleClass().add("framed");
        Button back = Buttons.plain(Texts.of("detail.back"), Feather.CHEVRON_LEFT, acts::back);
        back.setId("detail-back");
        Button save = Buttons.primary(Texts.of("detail.save"), "Ctrl+S", acts::save);
        save.setId("detail-save");
        save.disableProperty().bind(model.savingProperty());
        bar.getChildren().add(0, back);
        bar.title().getStyleClass().setAll("label", "record-title");
        bar.title().setMinWidth(UiScale.px(120));
        code.getStyleClass().add("muted");
        code.setMinWidth(0);
        light2.getStyleClass().add("second-line");
        place.getStyleClass().add("muted");
        place.setMinWidth(Region.USE_PREF_SIZE);
        light.setMinWidth(Region.USE_PREF_SIZE);
        bar.left(code, light, light2).right(place, previous, next, print(papers, acts), more(acts), save);
        Why.on(light, this::why);
        UiScale.onWidth(bar, width -> fit(width > NARROW));
        model.itemProperty().addListener((item, before, now) -> show());
        model.viewProperty().addListener((view, before, now) -> show());
        model.placeProperty().addListener((at, before, now) -> show());
        show();
    }

    HeadBar bar() {
        return bar;
    }

    private MenuButton more(Acts acts) {
        MenuButton more = new MenuButton(Texts.of("detail.more"));
        more.setId("detail-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        MenuItem history = item("detail.more.history", acts::history);
        MenuItem sub = item("detail.more.sub.item", acts::addSubItem);
        MenuItem discard = item("detail.more.discard", acts::discard);
        MenuItem recycle = item("detail.more.recycle", acts::recycle);
        recycle.getStyleClass().add("danger-words");
        more.getItems().addAll(history, sub, discard, recycle);
        more.setOnShowing(event -> {
            history.setDisable(model.isNew());
            sub.setDisable(model.isNew() || model.item().project().parentId() != null);
            discard.setDisable(!model.dirtyProperty().get());
            recycle.setDisable(model.isNew() || model.goneProperty().get());
        });
        return more;
    }

    private MenuButton print(List<String> papers, Acts acts) {
        MenuButton print = new MenuButton(Texts.of("detail.print"));
        print.setId("detail-print");
        print.setMinWidth(Region.USE_PREF_SIZE);
        papers.forEach(code -> print.getItems().add(item("detail.print." + code, () -> acts.print(code))));
        print.setVisible(!papers.isEmpty());
        print.setManaged(!papers.isEmpty());
        print.setOnShowing(event -> print.getItems()
                .forEach(paper ->
                        paper.setDisable(model.isNew() || model.goneProperty().get())));
        return print;
    }

    private static MenuItem item(String words, Runnable act) {
        MenuItem item = new MenuItem(Texts.of(words));
        item.setOnAction(event -> act.run());
        return item;
    }

    private String why() {
        ItemView view = model.viewProperty().get();
        return view == null || view.light() == null ? "" : view.lightWhy().why();
    }

    private void show() {
        Dossier item = model.item();
        boolean sub = item.project().parentId() != null;
        String fresh = Texts.of(sub ? "detail.new.sub.item" : "detail.new");
        bar.title().setText(model.isNew() ? fresh : item.project().name());
        code.setText(item.project().code());
        ItemView view = model.viewProperty().get();
        boolean lit = view != null && view.light() != null;
        light.setVisible(lit);
        light.setManaged(lit);
        if (view != null && view.light() != null) {
            light.show(view.light(), view.notStartedOverdue());
        }
        String words = view == null || lit ? "" : view.status().label();
        light2.setText(view != null && view.manualLight() != null ? Texts.of("detail.light.manual") : words);
        ItemPlace at = model.placeProperty().get();
        boolean listed = at.index() >= 0 && at.among().size() > 1;
        place.setText(
                listed ? Texts.of("detail.place", at.index() + 1, at.among().size()) : "");
        previous.setDisable(!at.hasPrevious());
        next.setDisable(!at.hasNext());
        for (Region node : new Region[] {previous, next}) {
            node.setVisible(listed);
            node.setManaged(listed);
        }
    }

    private void fit(boolean wide) {
        code.setVisible(wide);
        code.setManaged(wide);
    }
}
