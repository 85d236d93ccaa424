package cn.banshi.report.form;

import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.word.FieldWords;
import cn.banshi.domain.intake.word.HeadingText;
import cn.banshi.domain.intake.word.HeadingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which field a heading of a receiving office's form asks for.
 *
 * <p>The wordings are those of the tables that come in, taken only where the whole heading is one of them; {@link FormWords}
 * adds what only forms ask for. A field whose values are of another kind than the heading's is never taken. A column that is
 * left open is filled by the clerk; one that is filled wrongly is sent.
 */
final class HeadingFields {
    /** What a group of headings takes from a heading that it speaks against. */
    private static final int AGAINST = 55;

    private static final int LEAST_RANK = 60;

    private HeadingFields() {}

    /**
     * What the form says besides the heading.
     *
     * @param planOfYear whether it has the year's plan of investment
     * @param planOfTotal whether it has the plan of the whole investment
     * @param invested whether it has an investment made
     * @param year year of the list, null where the form does not say
     */
    record Setting(
            boolean planOfYear,
            boolean planOfTotal,
            boolean invested,
            @Nullable Integer year) {
        /** Nothing but the heading. */
        static final Setting NONE = new Setting(false, false, false, null);

        String resolve(String key) {
            boolean ofYear = planOfYear && !planOfTotal;
            return switch (key) {
                case FormWords.RATE -> planOfYear ? "yearInvestmentRate" : "totalInvestmentRate";
                case FormWords.RATE_OR_PROGRESS -> invested ? resolve(FormWords.RATE) : "progress";
                case FormWords.INVESTED -> ofYear ? "investedInYear" : "investedTotal";
                default -> key;
            };
        }
    }

    /**
     * The field, null where none fits.
     *
     * @param path headings from the top row to the bottom row
     */
    static @Nullable FormField field(List<String> path, Setting setting) {
        String key = key(path, setting);
        return key == null ? null : FormField.ofKey(setting.resolve(key)).orElse(null);
    }

    /** Key of the field, or {@link FormWords#RATE} and the like, which the columns beside it decide. */
    static @Nullable String key(List<String> path, Setting setting) {
        HeadingKind kind = HeadingKind.of(path, setting.year());
        if (kind.unclear()) {
            return null;
        }
        Optional<String> month = FormWords.month(path, setting.year(), kind);
        if (month.isPresent()) {
            return month.get().isEmpty() ? null : month.get();
        }
        List<String> forms = forms(path, setting.year());
        return Stream.concat(incoming(forms, kind), forms.stream().flatMap(FormWords::keys))
                .filter(key -> fits(kind, key, setting))
                .findFirst()
                .orElse(null);
    }

    private static boolean fits(HeadingKind kind, String key, Setting setting) {
        return FormField.ofKey(setting.resolve(key)).filter(kind::fits).isPresent();
    }

    /** What the bottom heading says, then it with ever more of what stands above it. */
    private static List<String> forms(List<String> path, @Nullable Integer year) {
        List<String> forms = new ArrayList<>();
        String text = "";
        for (int level = path.size() - 1; level >= 0; level--) {
            text = HeadingText.meaning(path.get(level), year, null) + text;
            forms.add(text);
        }
        return forms;
    }

    /** One wording that a heading is. */
    private record Hit(IncomingField field, String form, int rank) {}

    /** By the exact wordings of tables that come in, the surest first. */
    private static Stream<String> incoming(List<String> forms, HeadingKind kind) {
        List<Hit> hits = new ArrayList<>();
        for (FieldWords words : HeadingWords.of(IncomingKind.PROJECTS)) {
            hit(words, forms, kind.whole()).ifPresent(hits::add);
        }
        hits.sort((one, other) -> Integer.compare(other.rank(), one.rank()));
        return hits.stream()
                .map(hit -> FormWords.outgoing(hit.field(), hit.form(), kind.whole()))
                .flatMap(Optional::stream);
    }

    private static Optional<Hit> hit(FieldWords words, List<String> forms, String whole) {
        String leaf = forms.get(0);
        boolean against = words.notAbove().stream().anyMatch(not -> whole.contains(not) && !leaf.contains(not));
        Hit best = null;
        for (String form : forms) {
            int rank = words.ranks().getOrDefault(form, 0) - (against && form.equals(leaf) ? AGAINST : 0);
            if (rank >= LEAST_RANK && (best == null || rank > best.rank())) {
                best = new Hit(words.field(), form, rank);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Every field that a heading may lead to. */
    static Stream<String> keys() {
        return FormWords.keys();
    }
}
