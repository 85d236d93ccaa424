package cn.banshi.ui.report;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.SumMode;
import cn.banshi.domain.time.ReportPeriod;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportBasis;
import cn.banshi.report.definition.ReportChoice;
import cn.banshi.ui.kit.Buttons;
import cn.banshi.ui.kit.DateField;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The controls of {@link ReportChoices}; each report shows those that it heeds. */
final class ReportFields {
    private static final int MOST_WAN = 4;
    private static final int MOST_RATE = 2;

    private final ReportChoices choices;
    private final Map<ScopeKind, PinyinChoice<Named>> scopes = new EnumMap<>(ScopeKind.class);
    private final DateField asOf;
    private final Label wrongDay = new Label(Texts.of("detail.wrong.date"));
    private final ReportAsks asks;
    private final VariantBook variants;
    private final Stepper from;
    private final Stepper months;

    /** A value to choose; the id is null for all. */
    private record Named(@Nullable Long id, String name) {}

    ReportFields(ReportChoices choices, Supplier<LocalDate> today, ReportAsks asks, VariantBook variants) {
        this.choices = choices;
        this.asks = asks;
        this.variants = variants;
        this.asOf = new DateField(today);
        this.from = new Stepper(by -> choices.period().stepFrom(by));
        this.months = new Stepper(by -> choices.period().step(by));
        choices.period().chosenProperty().addListener(change -> showPeriod());
        asOf.valueProperty().bindBidirectional(choices.asOfProperty());
        asOf.wrongProperty().addListener((o, was, wrong) -> {
            asOf.getStyleClass().remove("field-wrong");
            if (wrong) {
                asOf.getStyleClass().add("field-wrong");
            }
            wrongDay.setVisible(wrong);
            wrongDay.setManaged(wrong);
        });
        wrongDay.getStyleClass().add("danger-words");
        wrongDay.setId("report-as-of-wrong");
        wrongDay.setWrapText(true);
        wrongDay.setMinHeight(Region.USE_PREF_SIZE);
        wrongDay.setVisible(false);
        wrongDay.setManaged(false);
        showPeriod();
    }

    /** ‹ 2021年11月 ›. */
    private static final class Stepper extends HBox {
        private final Label words = new Label();
        private final Button next;

        Stepper(IntConsumer step) {
            Button previous =
                    Buttons.icon(Texts.of("report.period.previous"), Feather.CHEVRON_LEFT, () -> step.accept(-1));
            next = Buttons.icon(Texts.of("report.period.next"), Feather.CHEVRON_RIGHT, () -> step.accept(1));
            words.getStyleClass().add("bold");
            words.setMaxWidth(Double.MAX_VALUE);
            words.setMinWidth(Region.USE_PREF_SIZE);
            words.setAlignment(Pos.CENTER);
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().addAll(previous, words, next);
            setAlignment(Pos.CENTER);
            getStyleClass().add("report-stepper");
        }

        void show(String text, boolean more) {
            words.setText(text);
            next.setDisable(!more);
        }
    }

    /** Puts the controls of the report in front into the pane. */
    void fill(ReportPane pane) {
        PeriodChoice period = choices.period();
        Supplier<Boolean> range = () -> period.chosen().kind() == PeriodKind.RANGE;
        pane.field("report.period", months, () -> !range.get());
        pane.field("report.period.from", from, range);
        pane.field("report.period.to", months, range);
        pane.field("report.period.kind", kinds(), () -> true);
        pane.field(
                "report.basis",
                segments(List.of(ReportBasis.values()), choices.basisProperty()),
                heeded(ReportChoice.BASIS));
        pane.field(
                "report.audience",
                segments(List.of(ReportAudience.values()), choices.audienceProperty()),
                heeded(ReportChoice.AUDIENCE));
        pane.field("report.columns", new VariantField(choices, variants, asks::columns), heeded(ReportChoice.COLUMNS));
        pane.field("report.items", items(), heeded(ReportChoice.ITEMS));
        pane.field("report.community", scope(ScopeKind.COMMUNITY), heeded(ReportChoice.SCOPE));
        PinyinChoice<SumMode> sums = new PinyinChoice<>("", SumMode::label);
        sums.values(List.of(SumMode.values()));
        sums.valueProperty().bindBidirectional(choices.sumModeProperty());
        pane.field("report.sum", sums, heeded(ReportChoice.SUMS));
        for (ReportChoice flag : ReportFlags.ALL) {
            CheckBox box = new CheckBox(Texts.of("report.flag." + flag.name()));
            box.selectedProperty().bindBidirectional(choices.flagProperty(flag));
            pane.check(box, heeded(flag));
        }
        pane.more("report.as.of", new VBox(asOf, wrongDay), () -> true);
        pane.more("report.category", scope(ScopeKind.CATEGORY), heeded(ReportChoice.SCOPE));
        pane.more("report.department", scope(ScopeKind.DEPARTMENT), heeded(ReportChoice.SCOPE));
        pane.more("report.campaign", scope(ScopeKind.CAMPAIGN), heeded(ReportChoice.SCOPE));
        pane.more("report.level", scope(ScopeKind.LEVEL), heeded(ReportChoice.SCOPE));
        pane.more("report.decimals.wan", decimals(MOST_WAN, choices.wanDecimalsProperty()), heeded(ReportChoice.SUMS));
        pane.more(
                "report.decimals.rate", decimals(MOST_RATE, choices.rateDecimalsProperty()), heeded(ReportChoice.SUMS));
    }

    /** Whether something is chosen that only 更多 shows. */
    boolean moreIsChosen() {
        return choices.asOfProperty().get() != null || (choices.heeds(ReportChoice.SCOPE) && rareScopeIsChosen());
    }

    private boolean rareScopeIsChosen() {
        return scopes.keySet().stream()
                .anyMatch(kind -> kind != ScopeKind.COMMUNITY
                        && choices.scopeProperty(kind).get() != null);
    }

    private Supplier<Boolean> heeded(ReportChoice choice) {
        return () -> choices.heeds(choice);
    }

    private Region kinds() {
        PinyinChoice<PeriodKind> kinds = new PinyinChoice<>("", PeriodKind::label);
        kinds.values(List.of(PeriodKind.values()));
        kinds.setValue(choices.period().chosen().kind());
        kinds.setOnAction(event -> {
            PeriodKind kind = kinds.getValue();
            if (kind != null && kind != choices.period().chosen().kind()) {
                choices.period().kind(kind);
            }
        });
        choices.period().chosenProperty().addListener((o, was, now) -> kinds.setValue(now.kind()));
        return kinds;
    }

    private void showPeriod() {
        PeriodChoice period = choices.period();
        PeriodChoice.Chosen now = period.chosen();
        from.show(PeriodKind.MONTH.words(now.period()), false);
        if (now.kind() == PeriodKind.RANGE) {
            from.show(
                    PeriodKind.MONTH.words(ReportPeriod.of(now.from())),
                    now.from().isBefore(now.month()));
        }
        months.show(now.words(), period.canStep(1));
        asOf.text().setPromptText(Texts.of("report.as.of.end"));
    }

    /** A choice of a few values side by side. */
    static <T extends Labelled> Region segments(List<T> values, ObjectProperty<T> chosen) {
        SegmentedButton group = new SegmentedButton();
        List<ToggleButton> buttons = new ArrayList<>();
        for (T value : values) {
            ToggleButton button = new ToggleButton(value.label());
            button.setSelected(value.equals(chosen.get()));
            button.setOnAction(event -> {
                chosen.set(value);
                button.setSelected(true);
            });
            button.setMaxWidth(Double.MAX_VALUE);
            buttons.add(button);
        }
        chosen.addListener((o, was, now) -> {
            for (int i = 0; i < buttons.size(); i++) {
                buttons.get(i).setSelected(values.get(i).equals(now));
            }
        });
        group.getButtons().setAll(buttons);
        return group;
    }

    private Region items() {
        Button button = Buttons.plain("", Feather.CHECK_SQUARE, asks::items);
        button.setMinWidth(0);
        button.setAlignment(Pos.CENTER_LEFT);
        Runnable show = () -> {
            int count = choices.itemsProperty().get().size();
            button.setText(Texts.of(count == 0 ? "report.items.of.all" : "report.items.of", count));
        };
        choices.itemsProperty().addListener(change -> show.run());
        show.run();
        return button;
    }

    private Region scope(ScopeKind kind) {
        PinyinChoice<Named> box = new PinyinChoice<>("", Named::name);
        scopes.put(kind, box);
        ObjectProperty<@Nullable Long> chosen = choices.scopeProperty(kind);
        box.setOnAction(event -> {
            Named value = box.getValue();
            if (value != null) {
                chosen.set(value.id());
            }
        });
        chosen.addListener(change -> show(box, chosen.get()));
        return box;
    }

    private static void show(PinyinChoice<Named> box, @Nullable Long id) {
        box.getItems().stream()
                .filter(value -> Objects.equals(value.id(), id))
                .findFirst()
                .ifPresent(box::setValue);
    }

    /** Offers what the office has. */
    void offer(OfficeData office) {
        scopes.forEach((kind, box) -> {
            List<Named> values = new ArrayList<>();
            values.add(new Named(null, Texts.of("report.scope.all")));
            kind.options(office).forEach(option -> values.add(new Named(option.id(), option.name())));
            Long id = choices.scopeProperty(kind).get();
            box.values(values);
            show(box, id);
        });
    }

    private static Region decimals(int most, ObjectProperty<Integer> chosen) {
        PinyinChoice<Integer> box = new PinyinChoice<>("", number -> Texts.of("basics.decimals", number));
        box.values(IntStream.rangeClosed(0, most).boxed().toList());
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }
}
