package cn.banshi.domain.edition;

import cn.banshi.domain.Row;
import cn.banshi.domain.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 报送版本: a month as it was reported. It is written once; the first of a month locks the month and all before it.
 *
 * @param month the month reported; its list year is the month's year
 * @param revision 第几版, from 1
 * @param through last day of the month as the office counted then; facts up to it are locked
 * @param issuedAt moment, UTC
 * @param issuedBy who issued it
 * @param reason why a further revision was issued, empty for the first
 * @param changeNumber last change set that is in it
 * @param chainHead hash of that set; it stands for the whole history up to then
 * @param done N as reported
 * @param investedInYear X as reported
 * @param figuresSha256 content with the figures
 * @param settingsSha256 content with what the figures depended on
 * @param items ids of the items and sub-items in it, parted by commas
 */
public record ReportEdition(
        long id,
        long version,
        YearMonth month,
        int revision,
        LocalDate through,
        Instant issuedAt,
        String issuedBy,
        String reason,
        long changeNumber,
        String chainHead,
        int done,
        Money investedInYear,
        String figuresSha256,
        String settingsSha256,
        String items)
        implements Row {

    /** The ids of {@code items}. */
    public Set<Long> itemIds() {
        return items.isEmpty()
                ? Set.of()
                : Arrays.stream(items.split(",", -1)).map(Long::valueOf).collect(Collectors.toSet());
    }

    /** Such as 2021年10月 第1版. */
    public String name() {
        return "%d年%d月 第%d版".formatted(month.getYear(), month.getMonthValue(), revision);
    }
}
