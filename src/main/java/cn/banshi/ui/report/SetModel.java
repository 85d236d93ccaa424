package cn.banshi.ui.report;

import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UserSettings;
import cn.banshi.ui.shell.Desk;
import cn.banshi.work.Services;
import cn.banshi.work.form.FormEntry;
import cn.banshi.work.report.ReportEntry;
import cn.banshi.work.report.ReportFormat;
import cn.banshi.work.report.SetItem;
import cn.banshi.work.report.SetOrder;
import cn.banshi.work.report.SetProgress;
import cn.banshi.work.report.SetResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** 本月成套: for whom, which reports and forms, as which files, without nodes; all of it is remembered for the next month. */
final class SetModel {
    private static final String KEY = "report.set";

    /** As which files a report is written. */
    enum Files {
        /** As the report is usually handed over. */
        USUAL,
        PDF,
        XLSX,
        DOCX;

        List<ReportFormat> formats() {
            return this == USUAL ? List.of() : List.of(ReportFormat.valueOf(name()));
        }
    }

    /** A report or form. */
    static final class Line {
        private final String name;
        private final @Nullable String code;
        private final boolean forPublic;
        private final BooleanProperty chosen = new SimpleBooleanProperty();
        private final ObjectProperty<Files> files = new SimpleObjectProperty<>(Files.USUAL);

        private Line(String name, @Nullable String code, boolean forPublic) {
            this.name = name;
            this.code = code;
            this.forPublic = forPublic;
        }

        String name() {
            return name;
        }

        /** Whether it is a receiving office's form, which is a workbook and nothing else. */
        boolean form() {
            return code == null;
        }

        BooleanProperty chosenProperty() {
            return chosen;
        }

        ObjectProperty<Files> filesProperty() {
            return files;
        }

        private String key() {
            return code == null ? "form " + name : code;
        }

        private SetItem item(String columns) {
            return code == null
                    ? new SetItem.OfForm(name)
                    : new SetItem.OfReport(code, files.get().formats(), columns);
        }
    }

    private record Kept(@Nullable String receiver, @Nullable Map<String, Files> chosen) {}

    private final Services services;
    private final Desk desk;
    private final TaskRunner tasks;
    private final UserSettings settings;
    private final ReportPeriod period;
    private final StringProperty receiver = new SimpleStringProperty("");
    private final ObjectProperty<ReportAudience> audience = new SimpleObjectProperty<>(ReportAudience.INTERNAL);
    private final BooleanProperty asIssued = new SimpleBooleanProperty(true);
    private final List<Line> lines = new ArrayList<>();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();

    /**
     * @param forms the kept forms
     * @param period months of the set
     */
    SetModel(
            Services services,
            Desk desk,
            TaskRunner tasks,
            UserSettings settings,
            List<FormEntry> forms,
            ReportPeriod period) {
        this.services = services;
        this.desk = desk;
        this.tasks = tasks;
        this.settings = settings;
        this.period = period;
        for (ReportEntry entry : services.reports().catalogue()) {
            lines.add(new Line(entry.title(), entry.code(), entry.choices().contains(ReportChoice.AUDIENCE)));
        }
        forms.forEach(form -> lines.add(new Line(form.name(), null, false)));
        recall();
        lines.forEach(line -> line.chosen.addListener(change -> judge()));
        audience.addListener(change -> judge());
        judge();
    }

    private void recall() {
        Kept kept = settings.<Kept>get(KEY, Kept.class).orElse(new Kept(null, null));
        receiver.set(kept.receiver() == null ? "" : kept.receiver());
        Map<String, Files> before = kept.chosen();
        List<String> usual = services.editions().usual();
        for (Line line : lines) {
            line.chosen.set(
                    before == null ? line.code == null || usual.contains(line.code) : before.containsKey(line.key()));
            Files files = before == null ? null : before.get(line.key());
            line.files.set(files == null ? Files.USUAL : files);
        }
    }

    ReportPeriod period() {
        return period;
    }

    /** 收表单位; empty = nobody named. */
    StringProperty receiverProperty() {
        return receiver;
    }

    ObjectProperty<ReportAudience> audienceProperty() {
        return audience;
    }

    /** Whether reports that were issued are written as issued; of no use where {@link #reported()} is not. */
    BooleanProperty asIssuedProperty() {
        return asIssued;
    }

    /** Whether the set is about one month that was reported. */
    boolean reported() {
        return period.first().equals(period.last())
                && services.editions().editions().stream()
                        .anyMatch(edition -> edition.month().equals(period.last()));
    }

    /** Reports, then forms. */
    List<Line> lines() {
        return lines;
    }

    /** Whether there is a version of a line for the chosen audience. */
    boolean offered(Line line) {
        return audience.get() == ReportAudience.INTERNAL || line.forPublic;
    }

    /** Whether something is chosen. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    private void judge() {
        ready.set(lines.stream().anyMatch(this::counts));
    }

    private boolean counts(Line line) {
        return line.chosen.get() && offered(line);
    }

    /** Columns that are kept under the receiver's name are meant for it. */
    private SetItem item(Line line) {
        String name = receiver.get().strip();
        boolean own = line.code != null
                && !name.isEmpty()
                && services.variants().find(line.code, name).isPresent();
        return line.item(own ? name : "");
    }

    /** Writes the set into a new folder in {@code parent}. */
    void write(Path parent, Consumer<SetResult> done) {
        keep();
        ReportParameters parameters =
                ReportParameters.of(desk.ledger().office().office()).with(audience.get());
        SetOrder order = new SetOrder(
                receiver.get().strip(),
                period.last().getYear(),
                period,
                parameters,
                lines.stream().filter(this::counts).map(this::item).toList(),
                parent,
                asIssued.get());
        String words = Texts.of("set.writing");
        tasks.longWork(
                words,
                progress -> services.sets().write(order, listening(progress, words)),
                (Optional<SetResult> written) -> written.ifPresent(done));
    }

    /** Writes 一事一档 of the year of the period into a new folder in {@code parent}. */
    void archive(Path parent, Consumer<SetResult> done) {
        String words = Texts.of("set.archiving");
        tasks.longWork(
                words,
                progress -> services.archives().write(period.last().getYear(), parent, listening(progress, words)),
                (Optional<SetResult> written) -> written.ifPresent(done));
    }

    private static SetProgress listening(TaskRunner.Progress progress, String words) {
        return (done, all, next) -> {
            progress.at(words, done, all);
            return !progress.cancelled();
        };
    }

    private void keep() {
        Map<String, Files> chosen = new HashMap<>();
        lines.stream().filter(line -> line.chosen.get()).forEach(line -> chosen.put(line.key(), line.files.get()));
        settings.put(KEY, new Kept(receiver.get().strip(), chosen));
    }
}
