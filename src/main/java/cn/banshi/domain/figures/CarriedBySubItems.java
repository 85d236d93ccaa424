package cn.banshi.domain.figures;

import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Status;
import java.util.List;
import java.util.Objects;

/** Which month figures of a parent stand on its sub-items in any month, so that nobody fills them in at the parent. */
public final class CarriedBySubItems {
    private CarriedBySubItems() {}

    /** Whether they carry its money. */
    public static boolean investment(List<Dossier> subItems) {
        return live(subItems).stream()
                .anyMatch(sub -> sub.project().budget().openingBalance() != null
                        || sub.months().stream().anyMatch(row -> row.investment() != null));
    }

    /** Whether they carry its 形象进度. */
    public static boolean progress(List<Dossier> subItems) {
        return live(subItems).stream()
                .flatMap(sub -> sub.months().stream())
                .anyMatch(row -> row.physicalProgress() != null);
    }

    private static List<Dossier> live(List<Dossier> subItems) {
        return subItems.stream()
                .filter(sub -> {
                    Course course = Course.latest(sub.moves());
                    return !Objects.equals(course == null ? null : course.status(), Status.CANCELLED);
                })
                .toList();
    }
}
