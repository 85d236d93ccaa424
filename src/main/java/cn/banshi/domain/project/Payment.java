package cn.banshi.domain.project;

import cn.banshi.domain.money.Money;
import java.time.YearMonth;

/** 支付: money of one source paid in one month. */
public record Payment(long id, long version, long projectId, YearMonth month, long sourceId, Money amount)
        implements ProjectRow {}
