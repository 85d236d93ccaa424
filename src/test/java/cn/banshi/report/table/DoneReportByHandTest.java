package cn.banshi.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.text.NumberText;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.ReportCell;
import cn.banshi.report.ReportDocument;
import cn.banshi.report.ReportRow;
import cn.banshi.report.definition.ReportBasis;
import cn.banshi.report.definition.ReportInput;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.work.sample.SampleOffice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * R01 of the sample office for November 2021, number by number against sums done by hand from the office's own tables: the
 * opening balance and every month's money, in 万元, as they stand there.
 */
class DoneReportByHandTest {
    /** 序号 | 计划总投资 | 期初 and months | 户 | 人次 | 办结日期; by community, in list order. */
    private static final String DONE = """
            1  | 18.60  | 9.20 + 9.40                                           | 2860 | 0    | 1月25日
            6  | 6.80   | 1.20 + 1.80 + 1.60 + 2.20                             | 1320 | 0    | 10月31日
            7  | 2.40   | 1.40 + 0.96                                           | 1320 | 0    | 10月20日
            8  | 3.50   | 0.50 + 1.20 + 1.80                                    | 2860 | 0    | 10月12日
            9  | 4.20   | 0.60 + 2.00 + 1.60                                    | 420  | 0    | 9月18日
            10 | 10.00  | 2.40 + 3.60 + 3.86                                    | 2860 | 0    | 5月28日
            22 | 2.00   | 1.95                                                  | 62   | 386  | 10月14日
            11 | 1.68   | 1.68                                                  | 560  | 0    | 3月26日
            13 | 22.30  | 3.50 + 12.00 + 6.34                                   | 2540 | 0    | 9月8日
            25 | 1.20   | 0.60 + 0.52                                           | 2540 | 0    | 5月14日
            26 | 2.16   | 1.00 + 1.16                                           | 486  | 0    | 6月10日
            2  | 86.50  | 52.30 + 28.16 + 5.50                                  | 640  | 0    | 2月3日
            14 | 5.00   | 0.20 + 1.20 + 1.40 + 0.88 + 1.20                      | 82   | 246  | 11月26日
            4  | 14.80  | 6.20 + 2.00 + 2.90 + 3.70                             | 1960 | 0    | 5月20日
            41 | 0.36   | 0.16 + 0.10 + 0.10                                    | 640  | 0    | 10月29日
            35 | 2.85   | 0.60 + 2.25                                           | 120  | 0    | 7月16日
            36 | 156.00 | 8.00 + 22.00 + 28.00 + 30.00 + 26.67 + 24.00 + 14.00  | 208  | 0    | 11月2日
            15 | 0      | 0                                                     | 2275 | 0    | 11月30日
            31 | 3.60   | 1.60 + 1.88                                           | 350  | 0    | 5月20日
            32 | 38.00  | 2.10 + 5.60 + 6.80 + 4.20 + 4.60 + 6.40 + 7.72        | 1120 | 0    | 10月15日
            33 | 1.50   | 1.50                                                  | 36   | 0    | 10月22日
            34 | 0.80   | 0.10 + 0.20 + 0.20 + 0.10 + 0.20                      | 480  | 0    | 10月20日
            3  | 1253.00 | 60.00 + 80.00 + 55.00 + 24.32 + 52.00 + 76.00 + 58.00 + 20.86 + 84.00 + 72.00 + 36.45 + 62.00 + 88.00 + 36.10 + 58.00 + 84.00 + 37.22 + 20.00 + 76.00 + 42.05 + 70.00 + 53.00 | 7240 | 0 | 6月10日
            17 | 4.50   | 0.50 + 2.00 + 2.00                                    | 956  | 0    | 5月8日
            42 | 9.60   | 2.80 + 3.60 + 3.02                                    | 420  | 0    | 8月20日
            43 | 1.80   | 0.80 + 0.94                                           | 52   | 1120 | 8月18日
            """;

    /** One line of the table. */
    private record Item(
            String number, BigDecimal planned, BigDecimal invested, long households, long personTimes, String doneOn) {
        static Item of(String line) {
            String[] parts = line.split("\\|", -1);
            BigDecimal invested = Stream.of(parts[2].split("\\+", -1))
                    .map(month -> new BigDecimal(month.strip()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Item(
                    parts[0].strip(),
                    new BigDecimal(parts[1].strip()),
                    invested,
                    Long.parseLong(parts[3].strip()),
                    Long.parseLong(parts[4].strip()),
                    parts[5].strip());
        }
    }

    private final List<Item> done = DONE.lines().map(Item::of).toList();

    @Test
    void printsWhatTheHandCalculationGives() {
        List<Item> november =
                done.stream().filter(item -> item.doneOn().startsWith("11月")).toList();
        assertThat(november).extracting(Item::number).containsExactly("14", "36", "15");
        assertAgrees(document(ReportBasis.PERIOD), november);
        assertAgrees(document(ReportBasis.TO_DATE), done);
    }

    @Test
    void totalsAreThoseOfTheContract() {
        // 161.00 = 5.00 + 156.00; 157.55 = 4.88 + 152.67; the 26 items come to 1653.15 and 1639.45.
        assertThat(sum(done, true)).isEqualByComparingTo("1653.15");
        assertThat(sum(done, false)).isEqualByComparingTo("1639.45");
        List<ReportRow> rows = document(ReportBasis.PERIOD).rows();
        assertThat(texts(rows.get(rows.size() - 2)))
                .containsExactly("本期合计（11月）", "3 项", "", "", "161.00", "157.55", "", "2,565户\n246人次", "", "");
        assertThat(texts(rows.get(rows.size() - 1)))
                .containsExactly("累计（截至11月底）", "26 项", "", "", "1,653.15", "1,639.45", "", "34,407户\n1,752人次", "", "");
        assertThat(document(ReportBasis.PERIOD).notes().get(0)).contains("26÷42 = 61.9%");
    }

    private static void assertAgrees(ReportDocument document, List<Item> listed) {
        List<Item> left = new ArrayList<>(listed);
        List<Item> group = new ArrayList<>();
        List<String> head = List.of();
        for (ReportRow row : document.rows()) {
            List<String> texts = texts(row);
            if (row.kind() == ReportRow.Kind.ITEM) {
                Item item = left.remove(0);
                group.add(item);
                assertThat(texts.get(0)).isEqualTo(item.number());
                assertThat(texts.get(5)).as(item.number()).isEqualTo(wan(item.planned()));
                assertThat(texts.get(6)).as(item.number()).isEqualTo(wan(item.invested()));
                assertThat(texts.get(8)).as(item.number()).isEqualTo(served(List.of(item)));
                assertThat(texts.get(9)).as(item.number()).isEqualTo(item.doneOn());
            } else {
                assertHead(head, group);
                head = texts;
                group.clear();
            }
        }
        assertThat(left).isEmpty();
    }

    private static void assertHead(List<String> head, List<Item> group) {
        if (!group.isEmpty()) {
            assertThat(head.get(2)).as(head.get(1)).isEqualTo(group.size() + " 项");
            assertThat(head.get(5)).as(head.get(1)).isEqualTo(wan(sum(group, true)));
            assertThat(head.get(6)).as(head.get(1)).isEqualTo(wan(sum(group, false)));
            assertThat(head.get(8)).as(head.get(1)).isEqualTo(served(group));
        }
    }

    private static BigDecimal sum(List<Item> items, boolean planned) {
        return items.stream()
                .map(item -> planned ? item.planned() : item.invested())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String wan(BigDecimal amount) {
        return amount.signum() == 0 ? "/" : NumberText.grouped(amount.setScale(2));
    }

    private static String served(List<Item> items) {
        long households = items.stream().mapToLong(Item::households).sum();
        long personTimes = items.stream().mapToLong(Item::personTimes).sum();
        return NumberText.grouped(BigDecimal.valueOf(households)) + "户"
                + (personTimes == 0 ? "" : "\n" + NumberText.grouped(BigDecimal.valueOf(personTimes)) + "人次");
    }

    private static ReportDocument document(ReportBasis basis) {
        Ledger ledger = SampleOffice.read();
        ReportParameters parameters =
                ReportParameters.of(ledger.office().office()).with(basis);
        return new DoneReport()
                .report(ReportInput.of(
                        ledger, 2021, ReportPeriod.of(YearMonth.of(2021, 11)), parameters, LocalDate.of(2021, 11, 30)));
    }

    private static List<String> texts(ReportRow row) {
        return row.cells().stream().map(ReportCell::text).toList();
    }
}
