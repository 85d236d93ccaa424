package cn.banshi.work.basics;

import java.util.List;

/**
 * What the first start asks.
 *
 * @param fullName 单位全称
 * @param shortName 简称, empty = made from the full name
 * @param district 所在区
 * @param codeLetters 编号字母, empty = made from the full name
 * @param preparer 填报人
 * @param phone 填报人联系电话, may be empty
 * @param unitLeader 单位负责人, may be empty
 * @param reviewer 审核人, may be empty
 * @param communities communities besides the built-in 街道本级
 */
public record NewOffice(
        String fullName,
        String shortName,
        String district,
        String codeLetters,
        String preparer,
        String phone,
        String unitLeader,
        String reviewer,
        List<CommunityLine> communities) {}
