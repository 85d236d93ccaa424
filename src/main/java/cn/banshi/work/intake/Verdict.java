package cn.banshi.work.intake;

import cn.banshi.domain.Labelled;

/** What comes of one data row; nothing is written before the clerk has seen it. */
public enum Verdict implements Labelled {
    /** Something that the ledger does not have. */
    NEW("new", "新增"),
    /** Something that the ledger has, with differences. */
    UPDATE("update", "更新"),
    /** Something that the ledger has just so. */
    SAME("same", "不变"),
    /** Cannot be taken in; the reason stands at the cell. */
    ERROR("error", "错误"),
    /** Left out by the clerk. */
    SKIP("skip", "跳过");

    private final String key;
    private final String label;

    Verdict(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Stable English name. */
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the row is written when the clerk says so. */
    public boolean writes() {
        return this == NEW || this == UPDATE;
    }
}
