package cn.banshi.domain.project;

import cn.banshi.domain.Labelled;

/** 建设性质. */
public enum BuildKind implements Labelled {
    /** 新建. */
    NEW("新建"),
    /** 续建. */
    CONTINUED("续建"),
    /** 改扩建. */
    REBUILT("改扩建");

    private final String label;

    BuildKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
