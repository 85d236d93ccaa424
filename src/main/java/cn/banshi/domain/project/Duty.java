package cn.banshi.domain.project;

import cn.banshi.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * 责任: who answers for it. Leaders and supporting departments are {@link ProjectLink}s.
 *
 * @param leadDepartmentId 牵头单位, null = 未明确
 * @param personInCharge 责任人
 * @param phone 联系电话
 * @param contractor 承建单位
 * @param contractAmount 合同金额
 * @param tenderWayId 招采方式
 */
public record Duty(
        @Nullable Long leadDepartmentId,
        String personInCharge,
        String phone,
        String contractor,
        @Nullable Money contractAmount,
        @Nullable Long tenderWayId) {}
