package cn.banshi.ui.form;

import cn.banshi.report.form.BlankForm.Place;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormDefinition.FormText;
import cn.banshi.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be said of a cell that was clicked: the same in the menu of the preview and beside it. */
final class FormCorrections {
    /** Places for what changes, in the order of the menu. */
    private static final List<String> TOKENS =
            List.of("{年}年{月}月", "{年}年", "{月}月", "{截至}", "{单位}", "{负责人}", "{审核人}", "{填报人}", "{电话}", "{填报日期}", "{项数}");

    private final FormModel model;

    FormCorrections(FormModel model) {
        this.model = model;
    }

    /** Something to say of a place. */
    record Act(String words, Runnable run) {}

    /** What may be said of the row. */
    List<Act> ofRow(FormDraft draft, Place place) {
        FormDefinition form = draft.now();
        int row = place.row();
        List<Act> acts = new ArrayList<>();
        acts.add(new Act(Texts.of("form.act.heading"), () -> model.heading(row, row)));
        if (row != form.lastHeading()
                && row > form.firstHeading()
                && row < form.blocks().get(0).lastRow()) {
            acts.add(new Act(Texts.of("form.act.heading.to"), () -> model.heading(form.firstHeading(), row)));
        }
        if (row > form.lastHeading()) {
            acts.add(new Act(Texts.of("form.act.from"), () -> model.change(now -> FormEdit.fillFrom(now, row))));
            acts.add(new Act(Texts.of("form.act.to"), () -> model.change(now -> FormEdit.fillTo(now, row))));
            Integer total = form.totalRow();
            String key = total != null && total == row ? "form.act.total.not" : "form.act.total";
            acts.add(new Act(Texts.of(key), () -> model.change(now -> FormEdit.total(now, row))));
        }
        return acts;
    }

    /** Whether the cell can say something that changes every month. */
    static boolean says(FormDraft draft, Place place) {
        FormDefinition form = draft.now();
        int lastFilled = form.blocks().get(form.blocks().size() - 1).lastRow();
        return switch (draft.spot(place.row(), place.column())) {
            case TITLE, CAPTION, FOOT -> true;
            case HEADING -> !pattern(draft, place).equals(found(draft, place));
            case SAMPLE, DATA, TOTAL -> false;
            case NONE -> place.row() < form.firstHeading() || place.row() > lastFilled;
        };
    }

    /** What stands in the empty form. */
    static String found(FormDraft draft, Place place) {
        return draft.cells().cell(place.row(), place.column()).text();
    }

    /** What is to stand there every month, with its places. */
    static String pattern(FormDraft draft, Place place) {
        return FormSpot.text(draft.now(), place.row(), place.column())
                .map(FormText::pattern)
                .orElseGet(() -> found(draft, place));
    }

    /** Lets the cell say something. */
    void write(FormDraft draft, Place place, String pattern) {
        String found = found(draft, place);
        model.change(form -> Optional.of(FormEdit.text(form, place.row(), place.column(), found, pattern)));
    }

    /** What may be put into the cell, behind what is there. */
    List<Act> ofCell(FormDraft draft, Place place) {
        List<Act> acts = new ArrayList<>();
        if (says(draft, place)) {
            String now = pattern(draft, place);
            TOKENS.forEach(token -> acts.add(new Act(
                    Texts.of("form.act.write", token), () -> write(draft, place, now.stripTrailing() + token))));
            if (!now.equals(found(draft, place))) {
                acts.add(new Act(Texts.of("form.act.as.it.is"), () -> write(draft, place, found(draft, place))));
            }
        }
        return acts;
    }
}
