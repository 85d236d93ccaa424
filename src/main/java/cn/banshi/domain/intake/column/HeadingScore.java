package cn.banshi.domain.intake.column;

import cn.banshi.domain.intake.table.TableShape;
import cn.banshi.domain.intake.table.TableShape.Column;
import cn.banshi.domain.intake.word.FieldWords;
import cn.banshi.domain.intake.word.HeadingText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How well the words of a column's heading fit a field. */
final class HeadingScore {
    /** Score from which the words alone decide. */
    static final int SURE = 50;

    /** Best score of a heading that only contains a wording. */
    private static final int CONTAINED = 84;

    private static final int SHORTEST_CONTAINED = 2;

    /** What a group of headings takes from a heading that it speaks against. */
    private static final int AGAINST = 55;

    /** What every heading that must be taken in from above costs. */
    private static final int FARTHER = 4;

    private final String leaf;
    private final List<String> forms;
    private final String whole;

    HeadingScore(Column column, TableShape shape, @Nullable Integer listYear) {
        @Nullable YearMonth month = shape.month();
        Integer number = month == null ? null : Integer.valueOf(month.getMonthValue());
        List<String> path = column.path().stream()
                .map(text -> HeadingText.meaning(text, listYear, number))
                .filter(text -> !text.isEmpty())
                .toList();
        this.leaf = path.isEmpty() ? "" : path.get(path.size() - 1);
        this.whole = String.join("", path);
        this.forms = forms(path);
    }

    /** The bottom heading, then ever more of what stands above it. */
    private static List<String> forms(List<String> path) {
        List<String> forms = new ArrayList<>();
        String text = "";
        for (int level = path.size() - 1; level >= 0; level--) {
            text = path.get(level) + text;
            forms.add(text);
        }
        return forms;
    }

    /** What the bottom heading says. */
    String leaf() {
        return leaf;
    }

    /** What the heading says from top to bottom. */
    String whole() {
        return whole;
    }

    /** 0 = the words do not fit, 100 = they are a usual wording of the field. */
    int of(FieldWords words) {
        // A heading whose group says otherwise is a weak one: 年度投资/完成率 is no progress of the works.
        int above = words.notAbove().stream().anyMatch(not -> whole.contains(not) && !leaf.contains(not)) ? AGAINST : 0;
        int best = 0;
        for (int level = 0; level < forms.size(); level++) {
            String form = forms.get(level);
            Integer rank = words.ranks().get(form);
            if (rank != null) {
                best = Math.max(best, rank - (level == 0 ? above : 0));
            } else if (words.not().stream().noneMatch(form::contains)) {
                best = Math.max(best, contained(form, words.ranks()) - FARTHER * level - (level == 0 ? above : 0));
            }
        }
        return best;
    }

    private static int contained(String form, Map<String, Integer> ranks) {
        int best = 0;
        for (Map.Entry<String, Integer> word : ranks.entrySet()) {
            String text = word.getKey();
            if (text.length() >= SHORTEST_CONTAINED && form.contains(text)) {
                // Headings end with what they are: 各社区项目名称 rather than 项目名称变更次数.
                int place = form.endsWith(text) ? 0 : form.startsWith(text) ? 8 : 14;
                int score = 38 + (CONTAINED - 38) * text.length() / form.length() - place;
                best = Math.max(best, score * word.getValue() / 100);
            }
        }
        return best;
    }
}
