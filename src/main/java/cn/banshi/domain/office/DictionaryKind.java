package cn.banshi.domain.office;

import cn.banshi.domain.Labelled;

/** 字典: the kinds of value lists that an office keeps. */
public enum DictionaryKind implements Labelled {
    /** 类别. */
    CATEGORY("类别"),
    /** 级别. */
    LEVEL("级别"),
    /** 性质. */
    NATURE("性质"),
    /** 来源渠道. */
    CHANNEL("来源渠道"),
    /** 资金来源. */
    FUNDING_SOURCE("资金来源"),
    /** 专项行动. */
    CAMPAIGN("专项行动"),
    /** 附件种类. */
    ATTACHMENT_KIND("附件种类"),
    /** 人群. */
    PEOPLE_GROUP("人群"),
    /** 招采方式. */
    TENDER_WAY("招采方式");

    private final String label;

    DictionaryKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
