package cn.banshi.domain.intake.cell;

import java.util.List;

/**
 * A cell that was read.
 *
 * @param value what it means; {@link CellValue#nil()} where it says nothing or could not be understood
 * @param wording the cell as written
 * @param remarks errors and doubts about it
 */
public record CellReading(CellValue value, String wording, List<Remark> remarks) {
    /** Whether an error stands against it. */
    public boolean isWrong() {
        return !remarks.isEmpty()
                && remarks.stream().anyMatch(remark -> remark.kind().isError());
    }
}
