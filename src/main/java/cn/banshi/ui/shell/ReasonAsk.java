package cn.banshi.ui.shell;

import cn.banshi.base.AppException;
import cn.banshi.ui.kit.DialogService;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.session.LedgerSession;
import cn.banshi.work.session.LockedMonthException;
import java.time.YearMonth;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks, once in a sitting for each month, why facts of a locked month are changed. FX thread. */
final class ReasonAsk {
    private final LedgerSession session;
    private final DialogService dialogs;
    private final Notices notices;

    ReasonAsk(LedgerSession session, DialogService dialogs, Notices notices) {
        this.session = session;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /** Whether the refused change may be tried again: it lacked a reason, and now there is one. */
    boolean mend(AppException refused) {
        if (!(refused instanceof LockedMonthException locked)) {
            return false;
        }
        String months = locked.months().stream().map(ReasonAsk::name).collect(Collectors.joining("、"));
        TextField reason = new TextField();
        reason.setPromptText(Texts.of("reason.hint"));
        reason.setId("locked-reason");
        Label words = new Label(Texts.of("reason.words", months));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        VBox form = new VBox(reason, words);
        form.getStyleClass().add("small-form");
        boolean given = dialogs.form(
                Texts.of("reason.title", months),
                form,
                Texts.of("reason.act"),
                Bindings.createBooleanBinding(() -> !reason.getText().isBlank(), reason.textProperty()));
        if (given) {
            locked.months().forEach(month -> session.explain(month, reason.getText()));
        } else {
            notices.told(Texts.of("reason.left", months));
        }
        return given;
    }

    private static String name(YearMonth month) {
        return Texts.of("month.name", String.valueOf(month.getYear()), month.getMonthValue());
    }

    /** Trouble that was told already: the clerk did not want to give a reason. */
    static boolean told(AppException trouble) {
        return trouble instanceof LockedMonthException;
    }
}
