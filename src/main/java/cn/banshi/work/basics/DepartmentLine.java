package cn.banshi.work.basics;

import cn.banshi.domain.office.DepartmentKind;

/**
 * One recognised line of a pasted list of departments.
 *
 * @param name 名称
 * @param kind 性质, as written or told by the name
 * @param phone 电话, empty when not found
 * @param problem what is wrong with the line, empty when nothing is
 */
public record DepartmentLine(String name, DepartmentKind kind, String phone, String problem) {}
