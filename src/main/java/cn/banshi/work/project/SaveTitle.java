package cn.banshi.work.project;

import cn.banshi.domain.history.ChangeKind;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Project;
import cn.banshi.domain.project.ProjectRow;
import cn.banshi.domain.project.StatusMove;
import cn.banshi.work.rows.DossierDiff;
import cn.banshi.work.rows.RowField;
import cn.banshi.work.rows.RowKinds;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the change set of a saved editor is called: the status that it moved to, else the fields that it touched. */
record SaveTitle(ChangeKind kind, String text) {
    private static final int MOST_FIELDS = 3;

    static SaveTitle of(Dossier base, DossierDiff diff) {
        List<StatusMove> moves = diff.inserts().stream()
                .filter(StatusMove.class::isInstance)
                .map(StatusMove.class::cast)
                .toList();
        if (moves.size() == 1) {
            StatusMove move = moves.get(0);
            String from = move.from() == null ? "无" : move.from().label();
            return new SaveTitle(
                    ChangeKind.STATUS, "状态 " + from + " → " + move.to().label());
        }
        List<String> labels = labels(base, diff);
        String some = String.join("、", labels.subList(0, Math.min(MOST_FIELDS, labels.size())));
        String more = labels.size() > MOST_FIELDS ? "等" + labels.size() + "处" : "";
        return new SaveTitle(ChangeKind.EDIT, "修改 " + base.project().name() + "：" + some + more);
    }

    private static List<String> labels(Dossier base, DossierDiff diff) {
        Set<String> labels = new LinkedHashSet<>();
        Project edited = diff.project();
        if (edited != null) {
            Map<String, @Nullable Object> before = RowKinds.PROJECT.values(base.project());
            Map<String, @Nullable Object> after = RowKinds.PROJECT.values(edited);
            for (RowField field : RowKinds.PROJECT.fields()) {
                if (!Objects.equals(before.get(field.component()), after.get(field.component()))) {
                    labels.add(field.label());
                }
            }
        }
        Stream.of(diff.inserts(), diff.updates(), diff.deletes())
                .flatMap(List::stream)
                .map(SaveTitle::label)
                .forEach(labels::add);
        return List.copyOf(labels);
    }

    private static String label(ProjectRow row) {
        return RowKinds.of(row).label();
    }
}
