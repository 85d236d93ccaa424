package cn.banshi.ui.importing;

import cn.banshi.domain.Labelled;
import cn.banshi.work.intake.ReviewRow;
import cn.banshi.work.intake.Verdict;
import org.jspecify.annotations.Nullable;

/** Which rows of a sheet the preview shows. */
enum Segment implements Labelled {
    ALL("全部"),
    ERRORS("只看错误"),
    UPDATES("只看更新"),
    WARNINGS("只看提醒");

    private final String label;

    Segment(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether a row of data is shown. */
    boolean shows(@Nullable ReviewRow row) {
        return switch (this) {
            case ALL -> true;
            case ERRORS -> row != null && row.verdict() == Verdict.ERROR;
            case UPDATES -> row != null && row.verdict() == Verdict.UPDATE;
            case WARNINGS -> row != null && row.isWarned();
        };
    }
}
