package cn.banshi.ui.edition;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.checks.QualityKind;
import cn.banshi.domain.edition.Edition;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.work.month.LockPreview;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockModelTest {
    private static final YearMonth OCTOBER = YearMonth.of(2021, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);

    @TempDir
    private Path folder;

    private SampleDesk desk;
    private InlineTaskRunner tasks;
    private UserSettings settings;
    private LockModel model;
    private final List<Edition> locked = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = SampleDesk.open(folder.resolve("data"));
        tasks = new InlineTaskRunner();
        settings = UserSettings.read(folder.resolve("settings.json"));
        model = new LockModel(desk.services().editions(), desk.desk(), tasks, settings);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private LockPreview preview() {
        return Objects.requireNonNull(model.previewProperty().get());
    }

    @Test
    void looksNothingThroughBeforeItIsOpened() {
        model.renew();
        assertThat(model.previewProperty().get()).isNull();
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void asksTheClerkToOwnUpToWhatIsOpen() {
        model.open(NOVEMBER);
        assertThat(preview().clean()).isFalse();
        assertThat(model.acceptWords()).contains("勾稽核对 1 项不符");
        assertThat(model.readyProperty().get()).isFalse();
        model.acceptedProperty().set(true);
        assertThat(model.readyProperty().get()).isTrue();
        model.renew();
        assertThat(model.acceptedProperty().get()).as("nothing new is open").isTrue();
        model.open(NOVEMBER);
        assertThat(model.acceptedProperty().get()).as("asked again each time").isFalse();
    }

    @Test
    void namesEveryRuleTheOpenOnesFirst() {
        model.open(NOVEMBER);
        List<LockModel.Line> lines = model.lines();
        assertThat(lines).hasSize(QualityKind.values().length);
        long open = lines.stream().filter(LockModel.Line::open).count();
        assertThat(open).isPositive();
        assertThat(lines.subList(0, (int) open)).allMatch(LockModel.Line::open);
        assertThat(lines.get(0).hint()).isNotEmpty();
    }

    @Test
    void remembersWhichReportsAreKept() {
        model.open(OCTOBER);
        List<String> usual = model.codes();
        model.keep("R04", true);
        model.keep(usual.get(1), false);
        assertThat(model.codes()).contains("R04").doesNotContain(usual.get(1)).startsWith(usual.get(0));
        assertThat(preview().reports()).extracting(LockPreview.Planned::code).isEqualTo(model.codes());
        LockModel later = new LockModel(desk.services().editions(), desk.desk(), tasks, settings);
        later.open(OCTOBER);
        assertThat(later.codes()).isEqualTo(model.codes());
    }

    @Test
    void withoutAReportNothingIsLocked() {
        model.open(OCTOBER);
        model.acceptedProperty().set(true);
        List.copyOf(model.codes()).forEach(code -> model.keep(code, false));
        assertThat(model.readyProperty().get()).isFalse();
        model.lock(locked::add);
        assertThat(locked).isEmpty();
    }

    @Test
    void locksNothingThatCouldNotBeLookedThrough() {
        AtomicBoolean broken = new AtomicBoolean();
        InlineTaskRunner runner = new InlineTaskRunner() {
            @Override
            public <T> Running read(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
                return super.read(
                        progress -> {
                            if (broken.get()) {
                                throw new AppException(ErrorCode.LEDGER, "台账读不出来");
                            }
                            return job.run(progress);
                        },
                        done,
                        refused);
            }
        };
        model = new LockModel(desk.services().editions(), desk.desk(), runner, settings);
        model.open(OCTOBER);
        broken.set(true);
        model.open(NOVEMBER);
        model.acceptedProperty().set(true);
        assertThat(model.troubleProperty().get()).isEqualTo("台账读不出来");
        assertThat(model.previewProperty().get())
                .as("October's are not November's")
                .isNull();
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void aMonthThatIsNotOverCannotBeLocked() {
        model.open(YearMonth.of(2021, 12));
        model.acceptedProperty().set(true);
        assertThat(preview().refusal()).isNotEmpty();
        assertThat(model.readyProperty().get()).isFalse();
    }

    @Test
    void locksWhatIsSeenOnce() {
        model.open(OCTOBER);
        List<String> codes = model.codes();
        model.acceptedProperty().set(true);
        model.lock(locked::add);
        assertThat(tasks.troubles()).isEmpty();
        assertThat(locked).singleElement().satisfies(edition -> {
            assertThat(edition.month()).isEqualTo(OCTOBER);
            assertThat(edition.reports()).extracting("code").isEqualTo(codes);
        });
        assertThat(desk.services().editions().lockedUntil()).isEqualTo(OCTOBER);
        model.open(OCTOBER);
        assertThat(preview().refusal()).contains("已经锁定");
        assertThat(model.readyProperty().get()).isFalse();
    }
}
