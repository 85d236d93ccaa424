package cn.banshi.ui.shell;

import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import java.util.List;

/** 年度: the list year in front, the same on all screens. */
public final class YearChoice extends PinyinChoice<Integer> {
    private final Desk desk;
    private boolean showing;

    /** Follows the desk and sets its year. */
    public YearChoice(Desk desk) {
        super(Texts.of("shell.year"), String::valueOf);
        this.desk = desk;
        getStyleClass().add("year-choice");
        setMinWidth(USE_PREF_SIZE);
        desk.ledgerProperty().addListener((property, before, now) -> follow());
        desk.yearProperty().addListener((property, before, now) -> follow());
        valueProperty().addListener((property, before, now) -> {
            if (!showing && now != null) {
                desk.yearProperty().set(now);
            }
        });
        follow();
    }

    private void follow() {
        showing = true;
        List<Integer> years = desk.years();
        if (!years.equals(getItems())) {
            values(years);
        }
        setValue(desk.year());
        showing = false;
    }
}
