package cn.banshi.ui.importing;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.work.intake.Review;
import cn.banshi.work.intake.ReviewRow;
import cn.banshi.work.intake.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or doubtful at a place of the import.
 *
 * @param part index of the table
 * @param row the row it stands at
 */
record Issue(int part, ReviewRow row, ReviewRow.At at) {
    /** Every error of a review, table by table and from top to bottom; a row that is left out has none. */
    static List<Issue> errors(Review review) {
        List<Issue> errors = new ArrayList<>();
        for (int part = 0; part < review.parts().size(); part++) {
            for (ReviewRow row : review.parts().get(part).rows()) {
                if (row.verdict() == Verdict.ERROR) {
                    for (ReviewRow.At at : row.errors()) {
                        errors.add(new Issue(part, row, at));
                    }
                }
            }
        }
        return List.copyOf(errors);
    }

    /** What to say at a place: the remark at the cell, else the first of the row; null where there is nothing. */
    static @Nullable Issue at(int part, @Nullable ReviewRow row, @Nullable Integer column) {
        if (row == null || row.remarks().isEmpty() || row.verdict() == Verdict.SKIP) {
            return null;
        }
        ReviewRow.At said = row.remarks().stream()
                .filter(at -> column != null && column.equals(at.column()))
                .findFirst()
                .orElse(row.remarks().get(0));
        return new Issue(part, row, said);
    }

    Remark.Kind kind() {
        return at.remark().kind();
    }

    boolean isError() {
        return kind().isError();
    }

    /** Order of places: by table, row, column. */
    static int compare(Issue one, int part, int row, int column) {
        int byPart = Integer.compare(one.part, part);
        int byRow = Integer.compare(one.row.row(), row);
        return byPart != 0 ? byPart : byRow != 0 ? byRow : Integer.compare(one.columnOrFirst(), column);
    }

    /** Column of the sheet; -1 where the whole row is meant. */
    int columnOrFirst() {
        return at.column() == null ? -1 : at.column();
    }
}
