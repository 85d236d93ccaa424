package cn.banshi.domain.office;

import cn.banshi.domain.Labelled;

/** What an office's own column holds. */
public enum OwnColumnKind implements Labelled {
    /** 文字. */
    TEXT("文字"),
    /** 数字. */
    NUMBER("数字"),
    /** 日期. */
    DATE("日期");

    private final String label;

    OwnColumnKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
