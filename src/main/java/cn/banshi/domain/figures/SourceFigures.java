package cn.banshi.domain.figures;

import cn.banshi.domain.money.Money;

/**
 * One funding source over a set of items.
 *
 * @param id dictionary value
 * @param name its name
 * @param applied Σ 申请
 * @param approved Σ 批复
 * @param paid Σ 支付 up to the day
 */
public record SourceFigures(long id, String name, Money applied, Money approved, Money paid) {
    /** 支付率 paid/approved. */
    public Rate paidRate() {
        return Rate.of(paid, approved);
    }
}
