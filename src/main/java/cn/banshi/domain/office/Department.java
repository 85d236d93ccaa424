package cn.banshi.domain.office;

import cn.banshi.domain.Row;

/** 责任单位: a section of the office, a community, a superior department, a company. */
public record Department(
        long id, long version, String name, DepartmentKind kind, String phone, int position, boolean active)
        implements Row {}
