package cn.banshi.ui.importing;

import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.ui.kit.HeadBar;
import cn.banshi.ui.kit.PinyinChoice;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.kit.Why;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Head of the screen: what is imported, the steps, and which part of which file it is. */
final class ImportHead extends HeadBar {
    private static final int ROWS_AROUND = 6;
    private static final int MOST_HEADING_ROWS = 3;

    private final ImportModel model;
    private final StepsLine steps = new StepsLine();
    private final Label file = new Label();
    private final PinyinChoice<Sheet> sheets = new PinyinChoice<>(Texts.of("import.sheet"), Sheet::words);
    private final PinyinChoice<Heading> headings = new PinyinChoice<>(Texts.of("import.heading"), Heading::words);
    private boolean showing;

    /** A sheet to choose; the name is null for all of them. */
    private record Sheet(@Nullable String name, boolean hidden) {
        String words() {
            return name == null ? Texts.of("import.sheet.all") : hidden ? Texts.of("import.sheet.hidden", name) : name;
        }
    }

    /** Heading rows to choose, counted from 0. */
    private record Heading(int first, int last) {
        String words() {
            return first == last
                    ? Texts.of("import.row", String.valueOf(first + 1))
                    : Texts.of("import.rows", String.valueOf(first + 1), String.valueOf(last + 1));
        }
    }

    ImportHead(ImportModel model) {
        super(Texts.of("place.import"));
        this.model = model;
        file.getStyleClass().add("muted");
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        file.setMinWidth(0);
        Why.on(file, file::getText);
        for (Region box : List.of(sheets, headings)) {
            box.setMinWidth(Region.USE_PREF_SIZE);
        }
        sheets.setOnAction(event -> {
            Sheet wanted = sheets.getValue();
            if (!showing && wanted != null) {
                model.incoming().sheet(model.state().inFront(), wanted.name());
            }
        });
        headings.setOnAction(event -> {
            Heading wanted = headings.getValue();
            if (!showing && wanted != null) {
                model.edits().heading(wanted.first(), wanted.last());
            }
        });
        left(steps).right(file, sheets, headings);
        model.stepProperty().addListener(change -> show());
        model.stateProperty().addListener(change -> show());
        show();
    }

    private void show() {
        ImportModel.Step step = model.stepProperty().get();
        ImportPart part = model.state().inFront();
        boolean check = step == ImportModel.Step.CHECK && part != null;
        steps.show(step);
        title().setText(
                        part == null || step == ImportModel.Step.CHOOSE
                                ? Texts.of("place.import")
                                : Texts.of("import.title", part.plan().kind().label()));
        for (Node node : List.of(file, sheets, headings)) {
            node.setVisible(check);
            node.setManaged(check);
        }
        if (!check || part == null) {
            return;
        }
        file.setText(part.table().fileName());
        showing = true;
        showSheets(part);
        showHeadings(part);
        showing = false;
    }

    private void showSheets(ImportPart part) {
        List<Sheet> list = new ArrayList<>();
        part.sheets().forEach(sheet -> list.add(new Sheet(sheet.name(), sheet.hidden())));
        if (part.sheets().stream().filter(sheet -> !sheet.hidden()).count() > 1) {
            list.add(new Sheet(null, false));
        }
        sheets.getItems().setAll(list);
        String name = part.table().sheet().name();
        sheets.setValue(list.stream()
                .filter(sheet -> name.equals(sheet.name()))
                .findFirst()
                .orElse(null));
        sheets.setVisible(!list.isEmpty());
        sheets.setManaged(!list.isEmpty());
    }

    private void showHeadings(ImportPart part) {
        TableShape shape = part.table().shape();
        Heading now = new Heading(shape.firstHeading(), shape.lastHeading());
        List<Heading> list = new ArrayList<>();
        list.add(now);
        int from = Math.max(0, shape.firstHeading() - ROWS_AROUND);
        int to = Math.min(part.table().sheet().rows() - 1, shape.lastHeading() + ROWS_AROUND);
        for (int first = from; first <= to; first++) {
            for (int last = first; last <= Math.min(to, first + MOST_HEADING_ROWS - 1); last++) {
                Heading heading = new Heading(first, last);
                boolean blank = shape.role(first) == RowRole.BLANK || shape.role(last) == RowRole.BLANK;
                if (!blank && !heading.equals(now)) {
                    list.add(heading);
                }
            }
        }
        headings.getItems().setAll(list);
        headings.setValue(now);
    }
}
