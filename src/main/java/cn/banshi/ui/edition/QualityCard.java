package cn.banshi.ui.edition;

import cn.banshi.domain.checks.QualityKind;
import cn.banshi.domain.checks.QualityPoint;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.CardHead;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import cn.banshi.ui.shell.Navigator;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.ui.shell.Target;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** 数据核对: one line for each rule, amber where something is open, with a way to the row. */
final class QualityCard extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Navigator navigator;
    private final Label count = new Label();
    private final VBox lines = new VBox();
    private final List<Button> links = new ArrayList<>();

    QualityCard(Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("card");
        Label title = new Label(Texts.of("lock.quality"));
        title.getStyleClass().add("section-title");
        count.getStyleClass().add("second-line");
        CardHead head = new CardHead(title, count);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
    }

    void show(YearMonth month, List<LockModel.Line> rules) {
        long open = rules.stream().filter(LockModel.Line::open).count();
        count.setText(
                open == 0
                        ? Texts.of("lock.quality.clean", rules.size())
                        : Texts.of("lock.quality.count", rules.size(), open));
        lines.getChildren().clear();
        links.clear();
        rules.forEach(rule -> lines.getChildren().add(line(month, rule)));
    }

    private Node line(YearMonth month, LockModel.Line rule) {
        Node sign = Icons.of(rule.open() ? Feather.ALERT_TRIANGLE : Feather.CHECK);
        Label words = new Label(rule.kind().label());
        words.setMinWidth(Region.USE_PREF_SIZE);
        Label hint = new Label(rule.hint());
        hint.getStyleClass().add("second-line");
        hint.setMinWidth(0);
        hint.setMaxWidth(Double.MAX_VALUE);
        hint.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(hint, Priority.ALWAYS);
        Label number = new Label(String.valueOf(rule.points().size()));
        number.getStyleClass().add("lock-number");
        HBox line = new HBox(sign, words, hint, number);
        line.getStyleClass().add("lock-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.pseudoClassStateChanged(OPEN, rule.open());
        HBox place = new HBox();
        place.getStyleClass().add("lock-link");
        if (rule.open()) {
            boolean text = rule.kind() == QualityKind.NO_TEXT;
            Button link = Buttons.text(Texts.of(text ? "lock.fill" : "lock.mend"), () -> open(month, rule));
            links.add(link);
            place.getChildren().add(link);
            Why.on(
                    line,
                    () -> rule.points().stream()
                            .map(QualityPoint::sentence)
                            .distinct()
                            .limit(8)
                            .collect(Collectors.joining("\n")));
        }
        line.getChildren().add(place);
        return line;
    }

    private void open(YearMonth month, LockModel.Line rule) {
        QualityPoint first = rule.points().get(0);
        if (rule.kind() == QualityKind.NO_TEXT) {
            navigator.open(new Target.MonthTarget(month, first.item().id()));
        } else if (rule.points().size() == 1) {
            navigator.open(new Target.ProjectTarget(
                    first.item().id(), List.of(), first.field().key()));
        } else {
            Set<Long> ids = rule.points().stream()
                    .map(QualityPoint::item)
                    .map(item -> {
                        Long parent = item.project().parentId();
                        return parent == null ? Long.valueOf(item.id()) : parent;
                    })
                    .collect(Collectors.toSet());
            navigator.open(new Target.ListTarget(ProjectFilter.only(rule.kind().label(), ids)));
        }
    }

    /** The focus goes to the next open rule, or the one before; false where there is none. */
    boolean next(int by) {
        if (links.isEmpty()) {
            return false;
        }
        int at = -1;
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).isFocused()) {
                at = i;
            }
        }
        int start = at < 0 && by < 0 ? 0 : at;
        links.get(Math.floorMod(start + by, links.size())).requestFocus();
        return true;
    }
}
