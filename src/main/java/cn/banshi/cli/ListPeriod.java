package cn.banshi.cli;

import cn.banshi.domain.time.ReportPeriod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The list year and the months that a command is about. */
final class ListPeriod {
    @Option(names = "--year", paramLabel = "年度", description = "清单年度；不写就是月份所在的年")
    private @Nullable Integer year;

    @Option(
            names = "--period",
            paramLabel = "月份",
            required = true,
            converter = Arguments.PeriodConverter.class,
            description = "月份，例如 2021-10，或 2021-01..2021-10")
    private @Nullable ReportPeriod period;

    ReportPeriod months() {
        return Parts.of(period);
    }

    /** The year given, else that of the last month. */
    int listYear() {
        return year == null ? months().last().getYear() : year;
    }
}
