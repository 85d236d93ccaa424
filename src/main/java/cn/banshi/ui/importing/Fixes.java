package cn.banshi.ui.importing;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.project.Dossier;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.intake.Choice;
import cn.banshi.work.intake.Review;
import cn.banshi.work.intake.ReviewRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be done about an issue with one press. */
final class Fixes {
    private static final String SEPARATORS = "[、,，;；/\\n\\r\\s]+";
    private static final int MOST_CANDIDATES = 4;

    private final ImportModel model;

    Fixes(ImportModel model) {
        this.model = model;
    }

    /**
     * One thing to do.
     *
     * @param words verb and object
     */
    record Fix(String words, Runnable act) {}

    /** What can be done about an issue, the likeliest first. */
    List<Fix> of(Issue issue) {
        List<Fix> fixes = new ArrayList<>();
        switch (issue.kind()) {
            case UNKNOWN_COMMUNITY, UNKNOWN_DEPARTMENT -> unknown(issue, fixes);
            case DOUBTFUL_MATCH -> doubtful(issue, fixes);
            case UNIT_SLIP -> unit(issue, fixes);
            default -> {}
        }
        if (issue.isError() || issue.kind() == Remark.Kind.HIDDEN) {
            fixes.add(new Fix(Texts.of("import.fix.leave"), () -> choose(issue, new Choice.Leave())));
        }
        return fixes;
    }

    /** Takes back that a row is left out. */
    Fix takeAgain(int part, ReviewRow row) {
        return new Fix(Texts.of("import.fix.take"), () -> model.edits().choose(part, row.row(), null));
    }

    private void choose(Issue issue, Choice choice) {
        model.edits().choose(issue.part(), issue.row().row(), choice);
    }

    private void unknown(Issue issue, List<Fix> fixes) {
        String written = text(issue);
        String name = unknownName(written, issue.at().remark().sentence());
        String suggestion = issue.at().suggestion();
        if (!suggestion.isEmpty() && !name.isEmpty()) {
            String mended = written.replace(name, suggestion);
            fixes.add(new Fix(
                    Texts.of("import.fix.rename", suggestion),
                    () -> model.edits().mend(List.of(edit(issue, mended)))));
            List<CellEdit> alike = alike(issue, written, mended);
            if (alike.size() > 1) {
                fixes.add(new Fix(
                        Texts.of("import.fix.rename.all", alike.size()),
                        () -> model.edits().mend(alike)));
            }
        }
        if (!name.isEmpty()) {
            boolean community = issue.kind() == Remark.Kind.UNKNOWN_COMMUNITY;
            fixes.add(new Fix(
                    Texts.of(community ? "import.fix.create.community" : "import.fix.create.department"),
                    () -> model.edits().create(name)));
        }
    }

    /** Which of several names in a cell is meant. */
    private static String unknownName(String written, String sentence) {
        return Arrays.stream(written.strip().split(SEPARATORS, -1))
                .filter(one -> !one.isEmpty() && sentence.contains("“" + one + "”"))
                .findFirst()
                .orElse(sentence.contains("“" + written.strip() + "”") ? written.strip() : "");
    }

    private static CellEdit edit(Issue issue, String typed) {
        return new CellEdit(issue.part(), issue.row().row(), issue.columnOrFirst(), typed);
    }

    /** The same text in the same column with the same trouble. */
    private List<CellEdit> alike(Issue issue, String written, String mended) {
        Review review = model.reviewProperty().get();
        List<CellEdit> edits = new ArrayList<>();
        if (review == null) {
            return edits;
        }
        for (ReviewRow row : review.parts().get(issue.part()).rows()) {
            for (ReviewRow.At at : row.errors()) {
                Issue other = new Issue(issue.part(), row, at);
                if (other.kind() == issue.kind()
                        && other.columnOrFirst() == issue.columnOrFirst()
                        && text(other).equals(written)) {
                    edits.add(edit(other, mended));
                }
            }
        }
        return edits;
    }

    private void doubtful(Issue issue, List<Fix> fixes) {
        List<Dossier> named = candidates(issue);
        if (named.size() > 1) {
            for (Dossier dossier : named.subList(0, Math.min(MOST_CANDIDATES, named.size()))) {
                String words = Texts.of(
                        "import.fix.item.of",
                        dossier.project().code(),
                        model.desk()
                                .ledger()
                                .office()
                                .communityName(dossier.project().basics().communityId()));
                fixes.add(new Fix(words, () -> choose(issue, new Choice.Item(dossier.id()))));
            }
        } else if (issue.row().item() != null) {
            long item = issue.row().item();
            fixes.add(new Fix(Texts.of("import.fix.item"), () -> choose(issue, new Choice.Item(item))));
        }
        if (model.state().parts().get(issue.part()).plan().kind() == IncomingKind.PROJECTS) {
            fixes.add(new Fix(Texts.of("import.fix.fresh"), () -> choose(issue, new Choice.Fresh())));
        }
    }

    private List<Dossier> candidates(Issue issue) {
        String name = issue.row().values().getOrDefault(IncomingField.NAME, "");
        return model.desk().ledger().items().stream()
                .filter(dossier -> dossier.project().name().equals(name))
                .toList();
    }

    private void unit(Issue issue, List<Fix> fixes) {
        String written = text(issue).strip();
        if (!written.isEmpty() && Character.isDigit(written.charAt(written.length() - 1))) {
            String yuan = written + Texts.of("unit.yuan");
            fixes.add(new Fix(
                    Texts.of("import.fix.unit", yuan), () -> model.edits().mend(List.of(edit(issue, yuan)))));
        }
    }

    private String text(Issue issue) {
        if (issue.columnOrFirst() < 0) {
            return "";
        }
        RawSheet sheet = model.state().parts().get(issue.part()).table().sheet();
        return sheet.shown(issue.row().row(), issue.columnOrFirst()).text();
    }
}
