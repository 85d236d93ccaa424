package cn.banshi.ui.importing;

import cn.banshi.base.text.ColumnLetters;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.ui.kit.Icons;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.UiScale;
import cn.banshi.ui.kit.Why;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The row above the sheet: what it is about, how its columns stand, which rows are shown. */
final class PlanBar extends HBox {
    private static final int MONTHS = 18;
    private static final double NARROW = 1100;

    private final ImportModel model;
    private final Preview preview;
    private final PinyinChoice<IncomingKind> kinds = new PinyinChoice<>("", IncomingKind::label);
    private final PinyinChoice<Year> years = new PinyinChoice<>(Texts.of("import.year"), Year::words);
    private final PinyinChoice<Month> months = new PinyinChoice<>(Texts.of("import.month"), Month::words);
    private final Label mapped = new Label();
    private final Label open = new Label();
    private final Label notes = new Label();
    private final Map<Segment, ToggleButton> segments = new EnumMap<>(Segment.class);
    private final SplitMenuButton remember = new SplitMenuButton();
    private List<ColumnPlan> openColumns = List.of();
    private boolean showing;

    /** A year of the list; null = as today. */
    private record Year(@Nullable Integer year) {
        String words() {
            return year == null ? Texts.of("import.year.today") : String.valueOf(year);
        }
    }

    /** A month of progress; null = none. */
    record Month(@Nullable YearMonth month) {
        String words() {
            return month == null
                    ? Texts.of("import.month.none")
                    : Texts.of("month.name", String.valueOf(month.getYear()), month.getMonthValue());
        }
    }

    /** What 记住这样对列 and its menu do. */
    interface Layouts {
        void remember();

        void exportLayout();

        void importLayout();
    }

    PlanBar(ImportModel model, Preview preview, Layouts layouts) {
        this.model = model;
        this.preview = preview;
        getStyleClass().addAll("filter-row", "import-plan");
        kinds.getItems().setAll(IncomingKind.values());
        kinds.setOnAction(event -> chosen(kinds.getValue(), model.edits()::kind));
        years.setOnAction(
                event -> chosen(years.getValue(), year -> model.edits().listYear(year.year())));
        months.setOnAction(
                event -> chosen(months.getValue(), month -> model.edits().month(month.month())));
        open.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        open.getStyleClass().addAll("warning-words", "open-columns");
        notes.getStyleClass().add("muted");
        notes.setMinWidth(0);
        mapped.setMinWidth(Region.USE_PREF_SIZE);
        open.setMinWidth(0);
        for (Label label : List.of(mapped, open, notes)) {
            Why.on(
                    label,
                    () -> label == open ? Texts.of("import.open", openColumns.size(), openWords()) : label.getText());
        }
        HBox.setHgrow(notes, Priority.ALWAYS);
        notes.setMaxWidth(Double.MAX_VALUE);
        remember.setText(Texts.of("import.remember"));
        remember.setGraphic(Icons.of(Feather.SAVE));
        remember.setMinWidth(Region.USE_PREF_SIZE);
        remember.setOnAction(event -> layouts.remember());
        remember.getItems()
                .addAll(
                        item("import.layout.export", layouts::exportLayout),
                        item("import.layout.import", layouts::importLayout));
        for (Region box : List.of(kinds, years, months)) {
            box.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(kinds, years, months, mapped, open, notes, segments(), remember);
        model.stateProperty().addListener(change -> show());
        preview.countsProperty().addListener(change -> showCounts());
        preview.segmentProperty().addListener(change -> showCounts());
        widthProperty().addListener(change -> showCounts());
        show();
        showCounts();
    }

    private static MenuItem item(String key, Runnable act) {
        MenuItem item = new MenuItem(Texts.of(key));
        item.setOnAction(event -> act.run());
        return item;
    }

    private <T> void chosen(@Nullable T value, java.util.function.Consumer<T> act) {
        if (!showing && value != null) {
            act.accept(value);
        }
    }

    private SegmentedButton segments() {
        SegmentedButton group = new SegmentedButton();
        for (Segment segment : Segment.values()) {
            ToggleButton button = new ToggleButton();
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                preview.segmentProperty().set(segment);
                button.setSelected(true);
            });
            segments.put(segment, button);
            group.getButtons().add(button);
        }
        group.setMinWidth(Region.USE_PREF_SIZE);
        return group;
    }

    private void showCounts() {
        boolean narrow = getWidth() > 0 && getWidth() < UiScale.px(NARROW);
        for (Segment segment : Segment.values()) {
            ToggleButton button = Objects.requireNonNull(segments.get(segment));
            int count = preview.countsProperty().get().of(segment);
            String words = Texts.of("month.segment", segment.label(), count);
            button.setText(narrow ? words.replace(Texts.of("import.only"), "") : words);
            button.setSelected(preview.segmentProperty().get() == segment);
        }
        remember.setText(Texts.of(narrow ? "import.remember.short" : "import.remember"));
        open.setText(Texts.of(narrow ? "import.open.short" : "import.open", openColumns.size(), openWords()));
        notes.setVisible(!narrow);
        notes.setManaged(!narrow);
        mapped.setVisible(!narrow);
        mapped.setManaged(!narrow);
    }

    private void show() {
        ImportPart part = model.state().inFront();
        if (part == null) {
            return;
        }
        showing = true;
        IncomingKind kind = part.plan().kind();
        kinds.setValue(kind);
        boolean dated = kind == IncomingKind.PROJECTS || kind == IncomingKind.PROGRESS;
        for (Region box : List.of(years, months)) {
            box.setVisible(dated);
            box.setManaged(dated);
        }
        showYears(part);
        months.getItems().setAll(months(model, part.plan().month()));
        months.setValue(new Month(part.plan().month()));
        showing = false;
        List<ColumnPlan> columns = part.plan().columns();
        long taken = columns.stream().filter(column -> column.field() != null).count();
        mapped.setText(Texts.of("import.mapped", taken));
        openColumns = columns.stream()
                .filter(column -> column.field() == null && column.origin() == ColumnPlan.Origin.OPEN)
                .toList();
        open.setVisible(!openColumns.isEmpty());
        open.setManaged(!openColumns.isEmpty());
        showCounts();
        notes.setText(notes(part));
    }

    private String openWords() {
        return openColumns.stream()
                .map(column -> ColumnLetters.of(column.index()) + " " + column.heading())
                .collect(Collectors.joining("、"));
    }

    private void showYears(ImportPart part) {
        int now = model.desk().today().getYear();
        List<Year> list = new ArrayList<>();
        list.add(new Year(null));
        for (int year = now + 1; year >= now - 5; year--) {
            list.add(new Year(year));
        }
        Year wanted = new Year(part.plan().listYear());
        if (!list.contains(wanted)) {
            list.add(wanted);
        }
        years.getItems().setAll(list);
        years.setValue(wanted);
    }

    /** Months to choose from, newest first; the one of now among them. */
    static List<Month> months(ImportModel model, @Nullable YearMonth chosen) {
        YearMonth now = YearMonth.from(model.desk().today());
        List<Month> list = new ArrayList<>();
        list.add(new Month(null));
        for (int back = 0; back < MONTHS; back++) {
            list.add(new Month(now.minusMonths(back)));
        }
        Month wanted = new Month(chosen);
        if (!list.contains(wanted)) {
            list.add(wanted);
        }
        return list;
    }

    /** What the clerk should know about units and cumulatives. */
    private static String notes(ImportPart part) {
        List<String> words = new ArrayList<>();
        Map<MoneyUnit, String> units = new EnumMap<>(MoneyUnit.class);
        for (ColumnPlan column : part.plan().columns()) {
            String letters = ColumnLetters.of(column.index());
            if (column.field() == IncomingField.INVESTED_CUMULATIVE) {
                YearMonth month = part.plan().month();
                String unit = column.unit() == null ? "" : column.unit().label();
                words.add(
                        month == null
                                ? Texts.of("import.note.cumulative.open", letters)
                                : Texts.of(
                                        column.sinceJanuary() ? "import.note.year" : "import.note.cumulative",
                                        letters,
                                        unit,
                                        month.getMonthValue()));
            } else if (column.unit() != null && column.unit() != MoneyUnit.WAN) {
                units.merge(column.unit(), letters, (one, other) -> one + "、" + other);
            }
        }
        units.forEach((unit, letters) -> words.add(Texts.of("import.note.unit", letters, unit.label())));
        return String.join(Texts.of("import.note.between"), words);
    }
}
