package cn.banshi.ui.project.list;

import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Basics;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Project;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.work.sample.SampleOffice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/**
 * P6: from the key stroke (after the wait for more keys) to the list laid out again, at 50,000 rows, for two Chinese characters
 * and for pinyin initials. Peer: a plain {@code String.contains} loop over one array and the same table. Floor: that loop alone.
 */
public final class SearchBench {
    private static final LocalDate TODAY = LocalDate.of(2021, 11, 30);
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 20;
    private static final String[] QUERIES = {
        "照明", "停车", "社区", "改造", "防水", "南北", "东湖", "井盖", "lz", "tcc", "fsgc", "dh", "zmgz", "xyz", "cxsq", "sq"
    };

    private final Ledger ledger;
    private final ListEngine engine = new ListEngine();
    private final String[] plain;
    private final List<ItemView> views;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "bench-worker");
        thread.setDaemon(true);
        return thread;
    });

    private SearchBench(int rows) {
        ledger = ledger(rows);
        views = Views.list(ledger, 2021, TODAY);
        RowIndex index = RowIndex.of(views, ledger.office(), TODAY);
        plain = new String[index.size()];
        for (int row = 0; row < plain.length; row++) {
            plain[row] = index.key(row).text();
        }
    }

    /** Prints the table; the first argument is the number of rows, 50,000 without. */
    public static void main(String[] arguments) throws Exception {
        if (System.getenv("DISPLAY") == null) {
            System.setProperty("glass.platform", "Monocle");
            System.setProperty("monocle.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> {});
        new SearchBench(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000).run();
        Platform.exit();
    }

    /** The sample office's items over and over, each with a name of its own. */
    private static Ledger ledger(int rows) {
        Ledger sample = SampleOffice.read();
        List<Dossier> tops = sample.items().stream()
                .filter(dossier -> !dossier.listYears().isEmpty())
                .toList();
        List<Dossier> many = new ArrayList<>(rows);
        for (int at = 0; at < rows; at++) {
            many.add(copy(tops.get(at % tops.size()), at + 1));
        }
        return new Ledger(sample.office(), 1, many);
    }

    private static Dossier copy(Dossier dossier, long id) {
        Project old = dossier.project();
        Basics basics = old.basics();
        Project project = new Project(
                id,
                1,
                old.code() + "-" + id,
                null,
                new Basics(
                        basics.name() + "（" + id + "）",
                        basics.content(),
                        basics.communityId(),
                        basics.place(),
                        basics.categoryId(),
                        basics.natureId(),
                        basics.buildKind(),
                        basics.channelId()),
                old.duty(),
                old.schedule(),
                old.budget(),
                old.benefit(),
                old.own(),
                old.open(),
                old.starred(),
                old.remark(),
                false);
        return new Dossier(
                project,
                dossier.links(),
                dossier.listYears(),
                dossier.moves(),
                dossier.adjustments(),
                dossier.months(),
                dossier.fundings(),
                dossier.payments(),
                dossier.targets(),
                dossier.manualLights(),
                dossier.papers());
    }

    private void run() throws Exception {
        ObservableList<ItemView> rows = FXCollections.observableArrayList();
        CompletableFuture<TableView<ItemView>> shown = new CompletableFuture<>();
        Platform.runLater(() -> shown.complete(table(rows)));
        TableView<ItemView> table = shown.get();
        double ours = p95(query -> stroke(table, rows, () -> found(query)));
        double search = p95(query -> timed(() -> found(query)));
        double peer = p95(query -> stroke(table, rows, () -> contains(query)));
        double floor = p95(query -> timed(() -> contains(query)));
        System.out.printf(Locale.ROOT, "P6 search, %,d rows, p95 ms%n", plain.length);
        System.out.printf(Locale.ROOT, "%-28s %8s %8s %8s %8s%n", "", "ours", "peer", "floor", "ours/peer");
        System.out.printf(
                Locale.ROOT, "%-28s %8.1f %8.1f %8.1f %8.2f%n", "key stroke to list", ours, peer, floor, ours / peer);
        System.out.printf(
                Locale.ROOT, "%-28s %8.1f %8.1f %8.1f %8.2f%n", "search alone", search, floor, floor, search / floor);
    }

    private List<ItemView> found(String query) {
        ProjectFilter filter = Filters.text(ProjectFilter.ALL, query);
        SortOrder sort = new SortOrder(ItemField.LIST_NUMBER.key(), false);
        return engine.answer(new ListEngine.Question(ledger, TODAY, 2021, filter, sort))
                .rows();
    }

    private List<ItemView> contains(String query) {
        List<ItemView> hits = new ArrayList<>();
        for (int row = 0; row < plain.length; row++) {
            if (plain[row].contains(query)) {
                hits.add(views.get(row));
            }
        }
        return hits;
    }

    private interface Search {
        List<ItemView> run();
    }

    private static double timed(Search search) {
        long start = System.nanoTime();
        search.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /** Search on the worker, one setAll, and the layout of the table that follows. */
    private double stroke(TableView<ItemView> table, ObservableList<ItemView> rows, Search search) {
        CompletableFuture<Long> done = new CompletableFuture<>();
        long start = System.nanoTime();
        worker.execute(() -> {
            List<ItemView> hits = search.run();
            Platform.runLater(() -> {
                rows.setAll(hits);
                table.applyCss();
                table.layout();
                done.complete(System.nanoTime());
            });
        });
        return (done.join() - start) / 1e6;
    }

    private static double p95(Function<String, Double> measure) {
        for (int round = 0; round < WARM_UP; round++) {
            measure.apply(QUERIES[round % QUERIES.length]);
        }
        double[] times = new double[ROUNDS * QUERIES.length];
        for (int at = 0; at < times.length; at++) {
            times[at] = measure.apply(QUERIES[at % QUERIES.length]);
        }
        Arrays.sort(times);
        return times[(int) Math.ceil(times.length * 0.95) - 1];
    }

    private TableView<ItemView> table(ObservableList<ItemView> rows) {
        TableView<ItemView> table = new TableView<>(rows);
        table.setFixedCellSize(UiScale.px(32));
        table.getColumns().addAll(Columns.of(Fields.STANDARD, ledger::office));
        Stage stage = new Stage();
        stage.setScene(new Scene(table, 1234, 600));
        stage.show();
        return table;
    }
}
