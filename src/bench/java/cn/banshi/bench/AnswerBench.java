package cn.banshi.bench;

import cn.banshi.app.Screens;
import cn.banshi.ui.kit.FxDialogs;
import cn.banshi.ui.kit.Look;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.ui.shell.Place;
import cn.banshi.ui.shell.Shell;
import cn.banshi.ui.shell.Target;
import cn.banshi.work.Services;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/**
 * P3, the window: an import of 5,000 rows through the real screen, from the file to the undo of what was written, and the
 * longest time in which the FX thread did not answer. First round of a process, and the median of later ones.
 */
public final class AnswerBench {
    private static final int ROUNDS = 4;
    private static final int FIRST_WARM = 1;
    private static final double GOAL_MILLIS = 50;
    private static final int LOOK_MILLIS = 10;
    private static final String CHECKING = Texts.of("import.checking");
    private static final boolean TELLS = Boolean.getBoolean("bench.tells");

    private final Path folder;
    private final Path file;
    private final Heartbeat heartbeat;
    private final List<List<Heartbeat.Silence>> rounds = new ArrayList<>();
    private Shell shell;
    private Label note;
    private Scene scene;

    private AnswerBench(Path folder) throws Exception {
        this.folder = folder;
        this.heartbeat = new Heartbeat(on(Thread::currentThread));
        this.file = folder.resolve("incoming.xlsx");
        SheetBench.incoming(
                file,
                number -> BigLedger.communityName(1 + number),
                BigLedger::departmentName,
                BigLedger::departmentName);
    }

    /** Sends the rows; the first argument is the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("banshi-bench");
        try {
            Platform.startup(() -> {});
            new AnswerBench(folder).run(arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS);
            Platform.exit();
        } finally {
            SheetBench.delete(folder);
        }
    }

    private void run(int times) throws Exception {
        Path ledger = folder.resolve("ledger");
        BigLedger.install(ledger, 500);
        try (Services services = Services.of(LedgerSession.open(ledger, BigLedger.TODAY))) {
            on(() -> open(services));
            for (int round = 0; round < times; round++) {
                rounds.add(new ArrayList<>());
                round();
            }
        }
        send("first time", most(0));
        List<Heartbeat.Silence> warm = new ArrayList<>();
        for (int round = FIRST_WARM; round < times; round++) {
            warm.add(most(round));
        }
        send(
                "warm",
                new Heartbeat.Silence(median(warm, Heartbeat.Silence::wall), median(warm, Heartbeat.Silence::cpu)));
    }

    private static double median(List<Heartbeat.Silence> list, ToDoubleFunction<Heartbeat.Silence> measure) {
        double[] sorted = list.stream().mapToDouble(measure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private Heartbeat.Silence most(int round) {
        return rounds.get(round).stream().reduce(Heartbeat.Silence.NONE, Heartbeat.Silence::or);
    }

    private static void send(String when, Heartbeat.Silence silence) {
        new Row(
                        "P3 longest time in which the window did not answer while 5,000 rows are imported, " + when
                                + "; processor time as peer",
                        silence.wall(),
                        silence.cpu(),
                        0,
                        0,
                        "≤ 50 ms",
                        silence.wall() <= GOAL_MILLIS)
                .send();
    }

    private boolean open(Services services) {
        Look.install();
        Stage stage = new Stage();
        scene = new Scene(new Pane(), 1234, 700);
        Look.dress(scene);
        UserSettings settings = UserSettings.read(folder.resolve("settings.json"));
        shell = new Shell(services, Screens.all(), new FxDialogs(stage), settings, new Around());
        shell.fill(scene);
        stage.setScene(scene);
        stage.show();
        shell.open(Place.PROJECTS);
        return true;
    }

    private static final class Around implements Shell.Surroundings {
        @Override
        public void leaveSample() {}

        @Override
        public void bug(Throwable bug) {
            bug.printStackTrace(System.out);
        }

        @Override
        public void show(String address) {}
    }

    /** What a clerk does: choose the file, look at errors, mend one, correct columns and kind, write, take it back. */
    private void round() throws Exception {
        await(() -> scene.getRoot().lookup(".item-table") != null);
        heartbeat.longest();
        Object before = on(this::firstLine);
        on(() -> {
            shell.open(new Target.ImportTarget(List.of(file), ""));
            return true;
        });
        await(() -> firstLine() != before && checked());
        note("1 open");
        step("2 next error", () -> key(KeyCode.F8, false));
        step("3 only errors", () -> ((ToggleButton) find(".import-plan .toggle-button", 1)).fire());
        step("4 all", () -> ((ToggleButton) find(".import-plan .toggle-button", 0)).fire());
        step("5 end of the sheet", () -> sheet().scrollTo(sheet().getItems().size() - 1));
        step("6 row left out", () -> {
            sheet().requestFocus();
            key(KeyCode.DELETE, false);
        });
        step("7 column", () -> choose(".column-box", 5, 0));
        step("8 taken back", () -> key(KeyCode.Z, true));
        step("9 kind", () -> choose(".import-plan .combo-box", 0, 1));
        step("a kind back", () -> choose(".import-plan .combo-box", 0, 0));
        step("b year", () -> choose(".import-plan .combo-box", 1, 3));
        step("c year back", () -> key(KeyCode.Z, true));
        heartbeat.longest();
        on(() -> {
            ((Button) find(".import-run", 0)).fire();
            return true;
        });
        Node done = on(() -> find(".import-done", 0));
        await(() -> shown(done));
        note("e written");
        on(() -> {
            shell.open(Place.PROJECTS);
            return true;
        });
        TableView<?> list = on(() -> (TableView<?>) find(".item-table", 0));
        await(() -> list.getItems().size() > 4_000);
        note("f list");
        on(() -> {
            shell.open(Place.IMPORT);
            key(KeyCode.Z, true);
            return true;
        });
        await(this::checked);
        note("g undone");
        // The next round takes the same file again, in the place of this one.
        on(() -> {
            shell.open(Place.PROJECTS);
            return true;
        });
        heartbeat.longest();
    }

    private void step(String name, Runnable act) throws Exception {
        on(() -> {
            act.run();
            return true;
        });
        await(this::checked);
        note(name);
    }

    private Object firstLine() {
        Node sheet = scene.getRoot().lookup(".import-sheet");
        return sheet instanceof TableView<?> table && !table.getItems().isEmpty()
                ? table.getItems().get(0)
                : null;
    }

    private void note(String step) {
        Heartbeat.Silence longest = heartbeat.longest();
        rounds.get(rounds.size() - 1).add(longest);
        if (TELLS) {
            System.out.printf(Locale.ROOT, "%s %.0f %.0f%n", step, longest.wall(), longest.cpu());
        }
    }

    /** Whether the review is shown. */
    private boolean checked() {
        if (note == null) {
            note = (Label) scene.getRoot().lookup(".count-bar > .muted");
        }
        return note != null
                && shown(note)
                && !note.getText().isEmpty()
                && !note.getText().equals(CHECKING);
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void key(KeyCode code, boolean control) {
        FirstKey.press(scene, code, control);
    }

    private void choose(String query, int which, int index) {
        ((ComboBox<?>) find(query, which)).getSelectionModel().select(index);
    }

    private TableView<?> sheet() {
        return (TableView<?>) find(".import-sheet", 0);
    }

    private Node find(String query, int which) {
        return scene.getRoot().lookupAll(query).stream()
                .skip(which)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(String.format(Locale.ROOT, "no %s", query)));
    }

    private void await(Callable<Boolean> condition) throws Exception {
        int times = 0;
        while (times < 10) {
            Thread.sleep(LOOK_MILLIS);
            times = on(condition) ? times + 1 : 0;
        }
    }

    private static <T> T on(Callable<T> action) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(action.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
