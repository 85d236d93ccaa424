package cn.banshi.ui.month;

import cn.banshi.domain.time.DateText;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The head of the month: which month, how much of it is filled, until when. */
final class MonthHead extends HeadBar {
    private final MonthModel model;
    private final Label month = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label filled = new Label();
    private final Label closing = new Label();
    private final Button next;

    MonthHead(MonthModel model, Runnable sendOut, Runnable print) {
        super(Texts.of("place.month"));
        this.model = model;
        this.next = Buttons.icon(Texts.of("month.next"), Feather.CHEVRON_RIGHT, () -> model.step(1));
        Button previous = Buttons.icon(Texts.of("month.previous"), Feather.CHEVRON_LEFT, () -> model.step(-1));
        month.getStyleClass().add("bold");
        HBox stepper = new HBox(previous, month, next);
        stepper.setAlignment(Pos.CENTER);
        stepper.getStyleClass().add("month-stepper");
        bar.getStyleClass().add("month-bar");
        closing.getStyleClass().add("muted");
        // In a narrow window only the bar gives way; every word stays whole.
        bar.setMinWidth(0);
        for (Region words : List.of(month, filled, closing)) {
            words.setMinWidth(Region.USE_PREF_SIZE);
        }
        left(stepper, bar, filled, closing);
        right(
                Buttons.plain(Texts.of("month.returns"), Feather.SEND, sendOut),
                Buttons.plain(Texts.of("month.print"), Feather.PRINTER, print));
        model.monthProperty().addListener(change -> showMonth());
        showMonth();
    }

    /** Such as 2021年11月. */
    String monthName() {
        return month.getText();
    }

    private void showMonth() {
        YearMonth now = model.month();
        month.setText(Texts.of("month.name", String.valueOf(now.getYear()), now.getMonthValue()));
        next.setDisable(!now.isBefore(model.currentMonth()));
        LocalDate last = model.closing();
        long days = ChronoUnit.DAYS.between(model.today(), last);
        String left = days > 0
                ? Texts.of("month.closing.left", days)
                : Texts.of(days == 0 ? "month.closing.today" : "month.closing.past");
        closing.setText(Texts.of("month.closing", DateText.monthDayText(last), left));
    }

    void showFilled(MonthSums sums) {
        bar.setProgress(sums.due() == 0 ? 1 : (double) sums.filled() / sums.due());
        filled.setText(Texts.of("month.filled", sums.filled(), sums.due()));
    }
}
