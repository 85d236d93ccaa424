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
    private @Nullable Path folder;
    private @Nullable LocalDate today;
    private CompletableFuture<Opening> opening = CompletableFuture.completedFuture(new Opening.Nothing());

    /** Runs beside the start of the toolkit: the ledger is read while the window is not there yet. */
    @Override
    public void init() {
        String data = getParameters().getNamed().get("data");
        String day = getParameters().getNamed().get("today");
        today = day == null ? null : LocalDate.parse(day);
        folder =
                data == null ? DataFolders.chosen().orElse(null) : Path.of(data).toAbsolutePath();
        Path known = folder;
        if (known != null) {
            opening = CompletableFuture.supplyAsync(() -> Opening.of(known, today));
        }
    }

    @Override
    public void start(Stage stage) {
        Look.install();
        stage.setTitle(Texts.of("app.name"));
        for (int size : new int[] {16, 32, 48}) {
            stage.getIcons().add(new Image(Look.address("/cn/banshi/ui/icon-" + size + ".png")));
        }
        AppContext context = new AppContext(
                stage,
                new FxDialogs(stage),
                new OwnFolder(folder, DataFolders::choose),
                today,
                new AppContext.Machine(address -> getHostServices().showDocument(address), Platform::exit));
        context.begin(opening);
        Look.rehearse();
    }
}
