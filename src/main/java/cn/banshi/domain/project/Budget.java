package cn.banshi.domain.project;

import cn.banshi.domain.money.Money;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * 资金. Sources and payments are rows of their own; a year's plan stands in its {@link ListYear}.
 *
 * @param moneyKind 资金情况
 * @param plannedTotal 计划总投资 valid now
 * @param openingBalance 期初完成投资: invested before the first month row
 * @param openingMonth the month up to which the opening balance counts
 */
public record Budget(
        @Nullable MoneyKind moneyKind,
        @Nullable Money plannedTotal,
        @Nullable Money openingBalance,
        @Nullable YearMonth openingMonth) {}
