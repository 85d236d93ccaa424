package cn.banshi.ui.basics;

import cn.banshi.domain.Row;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.figures.Views;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.TermLine;
import cn.banshi.ui.kit.DialogService.Question;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.shell.ProjectFilter;
import cn.banshi.ui.shell.Target;
import cn.banshi.work.basics.Use;
import cn.banshi.work.rows.RowKinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is done to a stored row besides editing its fields: order, merging, disabling, deleting. */
final class BasicsActs {
    /**
     * Where a row is used.
     *
     * @param words such as "牵头单位 9 项"
     * @param target the list behind it, null where nothing can be opened
     */
    record UseLink(String words, @Nullable Target target) {}

    private final BasicsModel model;

    BasicsActs(BasicsModel model) {
        this.model = model;
    }

    private @Nullable Row stored() {
        RowForm form = model.form();
        return form == null || form.isNew() ? null : form.base();
    }

    /** Where the row in the editor is used, outside the office's own lists. */
    List<UseLink> links() {
        Row row = stored();
        if (row == null) {
            return List.of();
        }
        List<UseLink> links = new ArrayList<>();
        int year = model.desk().year();
        Set<Long> listed = Views.list(model.desk().ledger(), year, model.desk().today()).stream()
                .map(ItemView::project)
                .map(project -> project.id())
                .collect(Collectors.toSet());
        Set<Long> elsewhere = new HashSet<>();
        for (Use use : model.uses().of(row)) {
            Set<Long> shown = new HashSet<>();
            for (long id : use.projectIds()) {
                (listed.contains(id) ? shown : elsewhere).add(id);
            }
            if (!shown.isEmpty()) {
                String chip = Texts.of("basics.use.chip", use.label(), RowKinds.nameOf(row));
                links.add(new UseLink(
                        Texts.of("basics.use.items", use.label(), shown.size()),
                        new Target.ListTarget(ProjectFilter.only(chip, shown))));
            }
        }
        if (!elsewhere.isEmpty()) {
            links.add(new UseLink(Texts.of("basics.use.elsewhere", String.valueOf(year), elsewhere.size()), null));
        }
        int recycled = model.uses().recycled(row).size();
        if (recycled > 0) {
            links.add(new UseLink(Texts.of("basics.use.bin", recycled), new Target.HistoryTarget(null, true)));
        }
        return links;
    }

    /** Grids of the community in the editor. */
    long grids() {
        return stored() instanceof Community community
                ? model.office().grids().stream()
                        .filter(grid -> grid.communityId() == community.id())
                        .count()
                : 0;
    }

    /** Shows the grids of the community in the editor. */
    void openGrids() {
        if (stored() instanceof Community community) {
            model.kindProperty().set(BasicsKind.GRID);
            model.queryProperty().set(community.name());
            if (!model.rows().isEmpty()) {
                model.open(model.rows().get(0).row());
            }
        }
    }

    private boolean builtIn() {
        return stored() instanceof Community community && community.builtIn();
    }

    /** How many items use the row, those in the recycle bin included. */
    private int used(Row row) {
        return model.uses().projects(row).size() + model.uses().recycled(row).size();
    }

    /** Into what the row in the editor can be merged; empty where it cannot. */
    List<Row> mergeTargets() {
        Row row = stored();
        BasicsKind kind = model.kind();
        boolean mergeable = kind.list() && !kind.equals(BasicsKind.GRID) && !kind.equals(BasicsKind.OWN_COLUMN);
        if (row == null || !mergeable || builtIn()) {
            return List.of();
        }
        return kind.rows(model.office()).stream()
                .filter(other -> other.id() != row.id() && BasicsRow.activeOf(other))
                .map(Row.class::cast)
                .toList();
    }

    /** What the clerk is asked before merging. */
    Question mergeQuestion(Row into) {
        Row row = Objects.requireNonNull(stored());
        String from = RowKinds.nameOf(row);
        return new Question(
                Texts.of("basics.merge.title", from, RowKinds.nameOf(into)),
                mergeCounts(row) + Texts.of("basics.merge.body", RowKinds.nameOf(into), from),
                Texts.of("basics.merge.act"),
                Texts.of("basics.merge.leave"));
    }

    private String mergeCounts(Row row) {
        List<String> counts = new ArrayList<>();
        counts.add(Texts.of("basics.merge.items", used(row)));
        if (grids() > 0) {
            counts.add(Texts.of("basics.merge.grids", grids()));
        }
        if (row instanceof Leader leader) {
            int terms = TermLine.of(model.office(), leader.id(), model.desk().today())
                    .terms()
                    .size();
            if (terms > 0) {
                counts.add(Texts.of("basics.merge.terms", terms));
            }
        }
        return String.join("、", counts);
    }

    /** Under the choice: what merging would change. */
    String mergeHint() {
        Row row = stored();
        return row == null ? "" : Texts.of("basics.merge.hint", mergeCounts(row));
    }

    /** Merges the row in the editor into another. */
    void merge(Row into) {
        Row row = stored();
        if (row == null) {
            return;
        }
        String words = Texts.of("basics.merged", RowKinds.nameOf(row), RowKinds.nameOf(into));
        model.tasks()
                .write(
                        progress -> {
                            model.services().basics().merge(row, into);
                            return words;
                        },
                        done -> {
                            model.notices().undoable(done);
                            model.show(into.id(), true);
                        });
    }

    /** Whether the row in the editor is offered for new items. */
    boolean active() {
        Row row = stored();
        return row == null || BasicsRow.activeOf(row);
    }

    boolean canDisable() {
        return stored() != null && model.kind().list() && !builtIn();
    }

    /** Why the row cannot be deleted, or what disabling and deleting mean. */
    String deleteHint() {
        Row row = stored();
        if (row == null) {
            return "";
        }
        if (builtIn()) {
            return Texts.of("basics.delete.builtin");
        }
        if (used(row) > 0) {
            return Texts.of("basics.delete.used", used(row));
        }
        return grids() > 0 ? Texts.of("basics.delete.grids", grids()) : Texts.of("basics.delete.free");
    }

    boolean canDelete() {
        Row row = stored();
        return row != null && canDisable() && used(row) == 0 && grids() == 0;
    }

    /** Disables the row in the editor, or offers it again. */
    void toggleActive() {
        Row row = stored();
        if (row == null || !canDisable()) {
            return;
        }
        boolean activeNow = BasicsRow.activeOf(row);
        String words = Texts.of(activeNow ? "basics.disabled" : "basics.enabled", RowKinds.nameOf(row));
        model.tasks()
                .write(
                        progress -> {
                            model.services().basics().setActive(row, !activeNow);
                            return words;
                        },
                        model.notices()::undoable);
    }

    /** Deletes the row in the editor. */
    void delete() {
        Row row = stored();
        if (row == null) {
            return;
        }
        if (!canDelete()) {
            model.notices().told(deleteHint());
            return;
        }
        String words = Texts.of("basics.deleted", RowKinds.nameOf(row));
        model.tasks()
                .write(
                        progress -> {
                            model.services().basics().delete(row);
                            return words;
                        },
                        model.notices()::undoable);
    }

    /** Moves the row in the editor past its neighbour among the rows shown. */
    void move(int by) {
        int at = model.indexOfOpen();
        int to = at + by;
        if (at < 0 || to < 0 || to >= model.rows().size() || !model.kind().ordered() || builtIn()) {
            return;
        }
        BasicsRow row = model.rows().get(at);
        int distance = model.rows().get(to).number() - row.number();
        model.tasks()
                .write(
                        progress -> {
                            model.services().basics().move(row.row(), distance);
                            return row;
                        },
                        done -> {});
    }
}
