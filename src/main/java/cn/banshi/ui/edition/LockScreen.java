package cn.banshi.ui.edition;

import cn.banshi.domain.edition.Edition;
import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.time.DateText;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.check.Check;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.InSight;
import cn.banshi.ui.kit.KeyHint;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.shell.Command;
import cn.banshi.ui.shell.Face;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.ui.shell.Screen;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import cn.banshi.work.file.FileNames;
import cn.banshi.work.month.LockPreview;
import cn.banshi.work.report.ReportRequest;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 锁定: what is open, what agrees, what is kept and what becomes fixed, before a month is locked. */
public final class LockScreen implements Screen {
    private static final String CHECKS = "R24";
    private static final double NARROW_BELOW = 1000;
    private static final double REPORTS_LEAST = 158;

    private final UiContext context;
    private final LockModel model;
    private final HeadBar head = new HeadBar("");
    private final Label filled = new Label();
    private final QualityCard quality;
    private final CheckTable checks;
    private final KeptReports reports;
    private final SetPages set;
    private final Button print;
    private final VBox right = new VBox();
    private final HBox both = new HBox();
    private final VBox page = new VBox();
    private final Label fixedTitle = new Label();
    private final Label fixed = new Label();
    private final Label refusal = new Label();
    private final CheckBox accept = new CheckBox();
    private final Button leave;
    private final Button lock;
    private final InvalidationListener joined = new InvalidationListener() {
        @Override
        public void invalidated(Observable scene) {
            scene.removeListener(this);
            Platform.runLater(leave::requestFocus);
        }
    };
    private final StringProperty scope = new SimpleStringProperty("");
    private final Face face;

    /** Makes the screen on the open ledger. */
    public LockScreen(UiContext context) {
        this.context = context;
        this.model = new LockModel(context.services().editions(), context.desk(), context.tasks(), context.settings());
        this.quality = new QualityCard(context.navigator());
        this.checks = new CheckTable(this::openRows);
        this.reports = new KeptReports(
                model, code -> context.navigator().open(new Target.ReportTarget(code, ReportPeriod.of(model.month()))));
        this.leave = Buttons.plain(Texts.of("lock.leave"), context.navigator()::back);
        this.lock = Buttons.plain("", Feather.LOCK, this::lock);
        leave.setGraphic(Buttons.keyCap("Esc"));
        leave.setContentDisplay(ContentDisplay.RIGHT);
        leave.setId("lock-leave");
        lock.setId("lock-lock");
        lock.disableProperty().bind(model.readyProperty().not());
        accept.selectedProperty().bindBidirectional(model.acceptedProperty());
        accept.setId("lock-accept");
        accept.setMinWidth(Region.USE_PREF_SIZE);
        filled.getStyleClass().add("muted");
        this.set = new SetPages(content(), context.tasks());
        this.print = Buttons.plain(Texts.of("report.print"), Feather.PRINTER, this::print);
        print.visibleProperty().bind(set.openProperty());
        print.managedProperty().bind(set.openProperty());
        Button back = Buttons.plain(Texts.of("lock.back"), Feather.CHEVRON_LEFT, this::back);
        head.getChildren().add(0, back);
        head.left(filled).right(print, set.look(), Buttons.plain(Texts.of("lock.export"), this::export));
        face = new Face(head, set, scope)
                .withHints(
                        new KeyHint("F8", Texts.of("lock.hint.next")),
                        new KeyHint("Enter", Texts.of("lock.hint.open")),
                        new KeyHint("Esc", Texts.of("lock.leave")))
                .withStyleSheet("/cn/banshi/ui/edition/edition.css");
        model.previewProperty().addListener((o, was, preview) -> show(preview));
        model.troubleProperty().addListener((o, was, sentence) -> refuse(sentence == null ? "" : sentence));
        model.readyProperty().addListener((o, was, ready) -> emphasize());
        model.busyProperty().addListener((o, was, busy) -> words());
        show(null);
    }

    private Region content() {
        right.getStyleClass().add("lock-right");
        both.getStyleClass().add("lock-both");
        page.getStyleClass().add("lock-page");
        quality.setMinWidth(0);
        quality.setPrefWidth(100);
        right.setMinWidth(0);
        right.setPrefWidth(126);
        HBox.setHgrow(quality, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox.setVgrow(reports, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        Region foot = foot();
        InSight.follow(scroll);
        arrange(false, foot);
        UiScale.onWidth(scroll, width -> arrange(width < NARROW_BELOW, foot));
        return scroll;
    }

    /** In a narrow window the cards stand one below the other, each as high as it needs, and only the page scrolls. */
    private void arrange(boolean narrow, Region foot) {
        if (narrow == right.getChildren().contains(quality)
                && !page.getChildren().isEmpty()) {
            return;
        }
        both.getChildren().clear();
        right.getChildren().clear();
        if (narrow) {
            right.getChildren().addAll(quality, checks, reports);
            both.getChildren().add(right);
        } else {
            right.getChildren().addAll(checks, reports);
            both.getChildren().addAll(quality, right);
        }
        quality.setMinHeight(narrow ? Region.USE_PREF_SIZE : 0);
        checks.setMinHeight(narrow ? Region.USE_PREF_SIZE : 0);
        reports.setMinHeight(narrow ? Region.USE_PREF_SIZE : UiScale.px(REPORTS_LEAST));
        page.getChildren().setAll(both, foot);
    }

    private Region foot() {
        fixedTitle.getStyleClass().add("section-title");
        fixed.setWrapText(true);
        fixed.setMinHeight(Region.USE_PREF_SIZE);
        refusal.getStyleClass().add("warning-words");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(fixedTitle, fixed, refusal);
        words.getStyleClass().add("lock-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox buttons = new HBox(leave, lock);
        buttons.getStyleClass().add("lock-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox acts = new VBox(accept, buttons);
        acts.getStyleClass().add("lock-acts");
        acts.setAlignment(Pos.CENTER_RIGHT);
        HBox foot = new HBox(Icons.of(Feather.LOCK), words, acts);
        foot.getStyleClass().add("lock-fixed");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private void show(@Nullable LockPreview preview) {
        words();
        set.show(preview);
        if (preview == null) {
            return;
        }
        YearMonth month = preview.month();
        quality.show(month, model.lines());
        checks.show(preview.check());
        reports.lay();
        filled.setText(Texts.of("lock.filled", preview.filled(), preview.due(), DateText.longText(preview.through())));
        fixedTitle.setText(Texts.of("lock.fixed.title", month.getMonthValue()));
        fixed.setText(fixedWords(preview));
        refuse(preview.refusal());
        long open = model.lines().stream().filter(LockModel.Line::open).count();
        scope.set(Texts.of("lock.scope", open + preview.check().failures()));
    }

    private String fixedWords(LockPreview preview) {
        FigureSet figures = preview.figures();
        int decimals = context.desk().ledger().office().office().wanDecimals();
        int rates = context.desk().ledger().office().office().rateDecimals();
        return Texts.of(
                "lock.fixed",
                figures.doneInPeriod(),
                MoneyText.wan(figures.doneInvestedInPeriod(), decimals),
                figures.done(),
                MoneyText.wan(figures.doneInvested(), decimals),
                MoneyText.wan(figures.investedInPeriod(), decimals),
                MoneyText.wan(figures.investedInYear(), decimals),
                figures.yearInvestmentRate().percent(rates),
                preview.month().getMonthValue());
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
        String words = sentence.isEmpty() ? model.acceptWords() : "";
        accept.setText(words);
        accept.setVisible(!words.isEmpty());
        accept.setManaged(!words.isEmpty());
    }

    private void words() {
        YearMonth month = model.month();
        head.title().setText(Texts.of("lock.title", String.valueOf(month.getYear()), month.getMonthValue()));
        lock.setText(Texts.of("lock.act", month.getMonthValue()));
        if (model.previewProperty().get() == null) {
            filled.setText(model.busyProperty().get() ? Texts.of("lock.looking") : "");
        }
    }

    /** Only a month without open points has a primary button: what cannot be taken back is not pressed in passing. */
    private void emphasize() {
        lock.getStyleClass().remove("accent");
        LockPreview preview = model.previewProperty().get();
        if (model.readyProperty().get() && preview != null && preview.clean()) {
            lock.getStyleClass().add("accent");
        }
    }

    /** From the pages to the checks, from the checks to where the clerk came from. */
    private void back() {
        if (!set.close()) {
            context.navigator().back();
        }
    }

    private void print() {
        String title = Texts.of("lock.set.title", model.month().getMonthValue());
        set.set().ifPresent(pages -> context.output().print(title, pages, List.of()));
    }

    private void lock() {
        model.lock(this::locked);
    }

    private void locked(Edition edition) {
        context.navigator().open(new Target.EditionTarget(edition.month()));
        context.notices()
                .told(Texts.of(
                        "lock.done", edition.issued().name(), edition.reports().size()));
    }

    private void openRows(Check check) {
        context.navigator().open(new Target.ListTarget(ProjectFilter.only(check.label(), Set.copyOf(check.items()))));
    }

    private void export() {
        YearMonth month = model.month();
        context.output()
                .saveReport(
                        FileNames.of(ReportPeriod.of(month), Texts.of("lock.export.name")),
                        "xlsx",
                        () -> context.services()
                                .reports()
                                .report(new ReportRequest(CHECKS, month.getYear(), ReportPeriod.of(month))));
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public void open(Target target) {
        YearMonth month = target instanceof Target.LockTarget wanted ? wanted.month() : model.month();
        model.open(month);
        words();
        if (leave.getScene() == null) {
            // What a scroll pane holds joins the scene only when it is laid out.
            leave.sceneProperty().addListener(joined);
        } else {
            leave.requestFocus();
        }
    }

    @Override
    public void left() {
        set.close();
        model.active(false);
    }

    @Override
    public boolean handle(Command command) {
        return switch (command) {
            case NEXT_ERROR -> quality.next(1);
            case PREVIOUS_ERROR -> quality.next(-1);
            case BACK -> set.close();
            case PRINT -> {
                print();
                yield true;
            }
            case EXPORT -> {
                export();
                yield true;
            }
            case REFRESH -> {
                model.renew();
                yield true;
            }
            default -> false;
        };
    }
}
