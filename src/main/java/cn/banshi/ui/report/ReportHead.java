package cn.banshi.ui.report;

import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.Target;
import cn.banshi.ui.shell.UiContext;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The head of 报表: what the cross-check found, the forms, what was reported, and sets of files. */
final class ReportHead extends HeadBar {
    private final UiContext context;
    private final Label warning = new Label();

    /**
     * @param check what the cross-check found
     */
    ReportHead(UiContext context, ReportChoices choices, Node check) {
        super(Texts.of("place.reports"));
        this.context = context;
        Label office = new Label(context.desk().ledger().office().office().fullName());
        office.getStyleClass().add("muted");
        office.setMinWidth(0);
        warning.getStyleClass().add("warning-words");
        warning.setMinWidth(Region.USE_PREF_SIZE);
        left(office);
        right(
                warning,
                check,
                quiet("report.forms", Feather.GRID, new Target.Plain(Place.FORMS)),
                quiet("report.editions", Feather.ARCHIVE, new Target.EditionTarget(null)),
                sets(new SetActs(context, choices)));
        warn(0);
    }

    private Button quiet(String key, Feather icon, Target target) {
        return Buttons.quiet(Texts.of(key), icon, () -> context.navigator().open(target));
    }

    private static MenuButton sets(SetActs acts) {
        MenuItem set = new MenuItem(Texts.of("set.menu"));
        set.setOnAction(event -> acts.set());
        MenuItem archive = new MenuItem(Texts.of("set.archive"));
        archive.setOnAction(event -> acts.archive());
        MenuButton sets = new MenuButton(Texts.of("set"), Icons.of(Feather.DOWNLOAD), set, archive);
        sets.setMinWidth(Region.USE_PREF_SIZE);
        sets.setId("report-sets");
        return sets;
    }

    /** Says how many characters will be missing on paper. */
    void warn(int missing) {
        warning.setText(missing == 0 ? "" : Texts.of("report.missing", missing));
        warning.setManaged(missing > 0);
    }
}
