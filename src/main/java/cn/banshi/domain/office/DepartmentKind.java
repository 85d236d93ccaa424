package cn.banshi.domain.office;

import cn.banshi.domain.Labelled;

/** 单位性质. */
public enum DepartmentKind implements Labelled {
    /** 科室. */
    SECTION("科室"),
    /** 社区. */
    COMMUNITY("社区"),
    /** 上级部门. */
    SUPERIOR("上级部门"),
    /** 物业. */
    PROPERTY("物业"),
    /** 企业. */
    COMPANY("企业"),
    /** 其他. */
    OTHER("其他");

    private final String label;

    DepartmentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
