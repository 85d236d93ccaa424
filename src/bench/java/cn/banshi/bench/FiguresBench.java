package cn.banshi.bench;

import cn.banshi.domain.figures.Figures;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.MonthlyProgress;
import cn.banshi.domain.time.ReportPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * P10: all figures of 100,000 items with twelve month rows each.
 *
 * <p>Ours makes views, lights, words, four groupings and sources out of the records. The peer is one pass over plain arrays
 * that sums money by community; the floor reads every month row of the same records once and does nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 1)
public class FiguresBench {
    private static final double GOAL_MILLIS = 100;
    private static final int ITEMS = 100_000;
    private static final int MONTHS = 12;
    private static final int LAST = 11;
    private static final int COMMUNITIES = 16;
    private static final LocalDate TODAY = BigLedger.TODAY;
    private static final ReportPeriod PERIOD = ReportPeriod.of(YearMonth.of(2021, LAST));

    private Ledger ledger;
    private long[] fen;
    private int[] progress;
    private byte[] community;

    /** Makes the same ledger as records and as arrays. */
    @Setup
    public void fill() {
        ledger = BigLedger.of(ITEMS);
        fen = new long[ITEMS * MONTHS];
        progress = new int[ITEMS * MONTHS];
        community = new byte[ITEMS];
        int item = 0;
        for (Dossier dossier : ledger.all()) {
            community[item] = (byte) dossier.project().basics().communityId();
            for (int m = 0; m < MONTHS; m++) {
                MonthlyProgress row = dossier.months().get(m);
                fen[item * MONTHS + m] = row.investment().fen();
                progress[item * MONTHS + m] = row.physicalProgress().hundredths();
            }
            item++;
        }
    }

    /** All figures of the program. */
    @Benchmark
    public Figures ours() {
        return Figures.of(ledger, 2021, PERIOD, TODAY);
    }

    /** Money of the month, of the year, and latest progress, by community. */
    @Benchmark
    public long[][] peer() {
        long[][] sums = new long[3][COMMUNITIES];
        for (int item = 0; item < ITEMS; item++) {
            int place = community[item];
            int row = item * MONTHS;
            long year = 0;
            for (int m = 0; m < LAST; m++) {
                year += fen[row + m];
            }
            sums[0][place] += fen[row + LAST - 1];
            sums[1][place] += year;
            sums[2][place] += progress[row + LAST - 1];
        }
        return sums;
    }

    /** Every month row read once. */
    @Benchmark
    public long floor() {
        long sum = 0;
        for (Dossier dossier : ledger.all()) {
            for (MonthlyProgress row : dossier.months()) {
                Money money = row.investment();
                if (money != null && row.month().getMonthValue() <= LAST) {
                    sum += money.fen();
                }
            }
        }
        return sum;
    }

    /** Runs the three in a process of their own. */
    static Row row() throws RunnerException {
        Map<String, Double> millis = new HashMap<>();
        for (RunResult result :
                new Runner(new OptionsBuilder().include("FiguresBench").build()).run()) {
            String name = result.getPrimaryResult().getLabel();
            millis.put(name, result.getPrimaryResult().getScore());
        }
        double ours = millis.get("ours");
        double peer = millis.get("peer");
        return new Row(
                "P10 all figures, 100,000 items × 12 months, warm",
                ours,
                peer,
                millis.get("floor"),
                ours / peer,
                "≤ 100 ms",
                ours <= GOAL_MILLIS);
    }
}
