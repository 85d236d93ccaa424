package cn.banshi.app;

import cn.banshi.ui.kit.FxDialogs;
import cn.banshi.ui.kit.Look;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.folder.DataFolders;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The toolkit's side of the start; public only because the toolkit makes it. */
public final class BanshiApp extends Application {
    /** The toolkit makes the application by itself, so what {@link #begin} began waits here for it. */
    private static volatile Beginning beginning =
            new Beginning(null, null, CompletableFuture.completedFuture(new Opening.Nothing()));

    /**
     * @param folder data folder, null where none was chosen yet
     * @param today day to take as today, null = the system's
     * @param opening what comes of opening it
     */
    private record Beginning(
            @Nullable Path folder, @Nullable LocalDate today, CompletableFuture<Opening> opening) {}

    /**
     * Begins to open the ledger; to be called before the launch, so that the ledger is read while the toolkit starts.
     *
     * @param data data folder; null = the one chosen at first start
     * @param today day to take as today, null = the system's
     */
    static void begin(@Nullable Path data, @Nullable LocalDate today) {
        Path folder = data == null ? DataFolders.chosen().orElse(null) : data.toAbsolutePath();
        CompletableFuture<Opening> opening = folder == null
                ? CompletableFuture.completedFuture(new Opening.Nothing())
                : CompletableFuture.supplyAsync(() -> Opening.of(folder, today));
        beginning = new Beginning(folder, today, opening);
    }

    @Override
    public void start(Stage stage) {
        Beginning begun = beginning;
        Look.install();
        stage.setTitle(Texts.of("app.name"));
        for (int size : new int[] {16, 32, 48}) {
            stage.getIcons().add(new Image(Look.address("/cn/banshi/ui/icon-" + size + ".png")));
        }
        AppContext context = new AppContext(
                stage,
                new FxDialogs(stage),
                new OwnFolder(begun.folder(), DataFolders::choose),
                begun.today(),
                new AppContext.Machine(address -> getHostServices().showDocument(address), Platform::exit));
        context.begin(begun.opening());
        Look.rehearse();
    }
}
