package cn.banshi.ui.project.detail.form;

import cn.banshi.domain.project.Finding;
import java.util.Collection;
import java.util.List;

/**
 * How many places are marked.
 *
 * @param errors places that must be changed
 * @param warnings places with nothing worse than a warning
 */
public record Marks(int errors, int warnings) {
    /** Counts places by the worst that is said of each. */
    public static Marks of(Collection<List<Finding>> places) {
        int errors = 0;
        int warnings = 0;
        for (List<Finding> place : places) {
            boolean error = place.stream().anyMatch(Finding::isError);
            errors += error ? 1 : 0;
            warnings += !error && !place.isEmpty() ? 1 : 0;
        }
        return new Marks(errors, warnings);
    }

    /** Both together. */
    public Marks plus(Marks other) {
        return new Marks(errors + other.errors, warnings + other.warnings);
    }
}
