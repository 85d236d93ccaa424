package cn.banshi.ui.edition;

import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.edition.EditionReport;
import cn.banshi.domain.edition.Submission;
import cn.banshi.domain.time.DateText;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One edition: its papers, what changed since, to whom it was handed, and what is done with it. */
final class EditionPane extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final int CHAIN_SHOWN = 12;

    /** What the buttons do. */
    interface Acts {
        void print();

        void write();

        void reissue();

        void submit();

        void correct(Submission entry);

        void remove(Submission entry);
    }

    private final EditionsModel model;
    private final Acts acts;
    private final Label title = new Label();
    private final Label issued = new Label();
    private final VBox papers = new VBox();
    private final VBox handed = new VBox();
    private final Button write;
    private final Button reissue;

    EditionPane(EditionsModel model, Acts acts) {
        this.model = model;
        this.acts = acts;
        getStyleClass().addAll("side-pane", "edition-pane");
        title.getStyleClass().add("section-title");
        issued.getStyleClass().add("second-line");
        issued.setWrapText(true);
        issued.setMinHeight(Region.USE_PREF_SIZE);
        reissue = Buttons.plain("", Feather.COPY, acts::reissue);
        reissue.setMaxWidth(Double.MAX_VALUE);
        reissue.setId("edition-reissue");
        Button submit = Buttons.text(Texts.of("edition.submit"), acts::submit);
        submit.setId("edition-submit");
        VBox body =
                new VBox(title, issued, head("edition.papers", null), papers, head("edition.handed", submit), handed);
        body.getStyleClass().add("edition-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button print = Buttons.primary(Texts.of("report.print"), "Ctrl+P", acts::print);
        write = Buttons.plain("", acts::write);
        print.setMaxWidth(Double.MAX_VALUE);
        write.setMaxWidth(Double.MAX_VALUE);
        VBox buttons = new VBox(print, write, reissue);
        buttons.getStyleClass().add("edition-acts");
        getChildren().addAll(scroll, buttons);
        model.editionProperty().addListener(change -> show());
        model.shownProperty().addListener(change -> mark());
        model.changesProperty().addListener(change -> show());
        show();
    }

    private static Node head(String key, @Nullable Node act) {
        Label words = new Label(Texts.of(key));
        words.getStyleClass().add("bold");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(words, gap);
        if (act != null) {
            head.getChildren().add(act);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("edition-head");
        return head;
    }

    private void show() {
        Edition edition = model.editionProperty().get();
        setVisible(edition != null);
        papers.getChildren().clear();
        handed.getChildren().clear();
        if (edition == null) {
            return;
        }
        title.setText(edition.issued().name());
        String chain = edition.issued().chainHead();
        String words = Texts.of(
                "edition.issued",
                MOMENT.format(edition.issued().issuedAt().atZone(ZoneId.systemDefault())),
                edition.issued().issuedBy(),
                DateText.longText(edition.issued().through()),
                String.valueOf(edition.issued().changeNumber()),
                chain.substring(0, Math.min(CHAIN_SHOWN, chain.length())));
        issued.setText(
                edition.issued().reason().isEmpty()
                        ? words
                        : words + "\n"
                                + Texts.of("edition.reason", edition.issued().reason()));
        for (EditionReport report : edition.reports()) {
            paper(report.code(), model.name(report.code(), report.title()), Texts.of("lock.pages", report.pages()));
        }
        int changed = model.changesProperty().get();
        paper(
                EditionsModel.ADJUSTMENTS,
                Texts.of("edition.adjustments"),
                Texts.of(changed == 0 ? "edition.adjustments.none" : "edition.adjustments.count", changed));
        edition.submissions().forEach(this::handed);
        if (edition.submissions().isEmpty()) {
            Label none = new Label(Texts.of("edition.handed.none"));
            none.getStyleClass().add("second-line");
            handed.getChildren().add(none);
        }
        reissue.setText(Texts.of("edition.reissue", edition.issued().revision() + 1));
        reissue.setDisable(!model.newest(edition));
        mark();
    }

    private void mark() {
        papers.getChildren()
                .forEach(line ->
                        line.pseudoClassStateChanged(CHOSEN, model.code().equals(line.getUserData())));
        write.setText(Texts.of(model.code().equals(EditionsModel.ADJUSTMENTS) ? "report.pdf" : "edition.pdf"));
    }

    private void paper(String code, String name, String count) {
        Button button = Buttons.text(name, () -> model.show(code));
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(button, Priority.ALWAYS);
        Label number = new Label(count);
        number.getStyleClass().add("second-line");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(button, number);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("edition-paper");
        line.setUserData(code);
        Why.on(button, () -> name);
        papers.getChildren().add(line);
    }

    private void handed(Submission entry) {
        Label who = new Label(entry.receiver());
        who.setMinWidth(0);
        String second = Stream.of(DateText.monthDayText(entry.date()), entry.way(), entry.receipt())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        Label when = new Label(second);
        when.getStyleClass().add("second-line");
        when.setWrapText(true);
        VBox words = new VBox(who, when);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(
                words,
                Buttons.icon(Texts.of("edition.correct"), Feather.EDIT_2, () -> acts.correct(entry)),
                Buttons.icon(Texts.of("edition.remove"), Feather.X, () -> acts.remove(entry)));
        line.getStyleClass().add("edition-handed");
        handed.getChildren().add(line);
    }
}
