package cn.banshi.domain.project;

import cn.banshi.domain.Labelled;
import org.jspecify.annotations.Nullable;

/** 测评结果: what a survey's votes come to. */
public enum SurveyResult implements Labelled {
    /** More than half of the valid votes are 满意. */
    SATISFIED("满意"),
    /** More than half are 满意 or 基本满意. */
    FAIR("基本满意"),
    /** All else. */
    DISSATISFIED("不满意");

    private final String label;

    SurveyResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The result of so many votes; null where nobody voted. */
    public static @Nullable SurveyResult of(long satisfied, long fair, long dissatisfied) {
        long valid = satisfied + fair + dissatisfied;
        if (valid == 0) {
            return null;
        }
        if (satisfied * 2 > valid) {
            return SATISFIED;
        }
        return (satisfied + fair) * 2 > valid ? FAIR : DISSATISFIED;
    }
}
