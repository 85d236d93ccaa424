package cn.banshi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * P5: whole processes, from their start to a list of 5,000 items that is painted and has taken a key. The peer is a bare
 * TableView of as many plain rows, the floor an empty window. All take turns; medians, and the median of the ratios of each
 * turn. Everything is measured with the class archive of the program; two more rows tell what it is like without.
 */
final class StartBench {
    private static final String HEAP = "256m";
    private static final double GOAL = 1.5;
    private static final double ARCHIVE_GOAL = 0.7;

    private StartBench() {}

    /** One that is measured, and what it took in each turn. */
    private record Runner(Child child, List<Child.Took> took) {
        Runner(Child child) {
            this(child, new ArrayList<>());
        }

        double[] wall() {
            return took.stream().mapToDouble(Child.Took::wall).toArray();
        }

        double[] cpu() {
            return took.stream().mapToDouble(Child.Took::cpu).toArray();
        }
    }

    static List<Row> rows(int turns) throws IOException {
        Path folder = Files.createTempDirectory("banshi-bench");
        try {
            Child start = ours(ledger(folder));
            Child bare = Child.of(HEAP, BareTable.Start.class);
            String archive = Archive.make(start);
            Runner ours = new Runner(start.with(archive));
            Runner peer = new Runner(bare.with(archive));
            Runner floor = new Runner(
                    Child.of(HEAP, BareTable.Start.class, BareTable.NOTHING).with(archive));
            Runner oursWithout = new Runner(start);
            Runner peerWithout = new Runner(bare);
            List<Runner> all = List.of(ours, peer, floor, oursWithout, peerWithout);
            for (Runner runner : all) {
                runner.child().takes(FirstKey.MARK);
            }
            for (int turn = 0; turn < turns; turn++) {
                for (Runner runner : all) {
                    runner.took().add(runner.child().takes(FirstKey.MARK));
                }
            }
            double[] none = new double[turns];
            String goal = "≤ 1.5 × bare table";
            return List.of(
                    row(
                            "P5 process start to 5,000 items painted, first key taken; -Xmx" + HEAP,
                            List.of(ours.wall(), peer.wall(), floor.wall()),
                            goal,
                            GOAL),
                    row("P5 the same in processor time", List.of(ours.cpu(), peer.cpu(), floor.cpu()), goal, GOAL),
                    row(
                            "P5 without the class archive",
                            List.of(oursWithout.wall(), peerWithout.wall(), none),
                            goal,
                            GOAL),
                    row(
                            "P5 ours with the class archive / ours without",
                            List.of(ours.wall(), oursWithout.wall(), none),
                            "≤ 0.7 ×",
                            ARCHIVE_GOAL));
        } finally {
            delete(folder);
        }
    }

    /** Makes the ledger of the measured starts in a folder. */
    static Path ledger(Path folder) throws IOException {
        Path ledger = folder.resolve("ledger");
        Child.of("512m", Making.class, ledger.toString()).lines(line -> false);
        return ledger;
    }

    /** A start of the program on a ledger. */
    static Child ours(Path ledger) {
        return Child.of(HEAP, FirstKey.Ours.class, ledger.toString());
    }

    /** @param millis ours, peer and floor, turn by turn */
    private static Row row(String name, List<double[]> millis, String goal, double limit) {
        double[] ours = millis.get(0);
        double[] peer = millis.get(1);
        double[] ratios = new double[ours.length];
        for (int turn = 0; turn < ratios.length; turn++) {
            ratios[turn] = ours[turn] / peer[turn];
        }
        double ratio = median(ratios);
        return new Row(name, median(ours), median(peer), median(millis.get(2)), ratio, goal, ratio <= limit);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    /** Makes the ledger in a process of its own. */
    static final class Making {
        private Making() {}

        public static void main(String[] arguments) {
            long start = System.nanoTime();
            BigLedger.install(Path.of(arguments[0]), FirstKey.ROWS);
            System.out.printf(java.util.Locale.ROOT, "made the ledger in %.1f s%n", (System.nanoTime() - start) / 1e9);
        }
    }
}
