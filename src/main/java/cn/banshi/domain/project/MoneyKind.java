package cn.banshi.domain.project;

import cn.banshi.domain.Labelled;

/** 资金情况: whether money is involved at all. */
public enum MoneyKind implements Labelled {
    /** 涉及资金. */
    FUNDED("涉及资金"),
    /** 不涉及资金. */
    UNFUNDED("不涉及资金"),
    /** 待落实. */
    PENDING("待落实");

    private final String label;

    MoneyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
