package cn.banshi.ui.project.list;

import cn.banshi.base.text.SearchKey;
import cn.banshi.domain.figures.ItemField;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Light;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one list with a search key each, in the order of 清单序号. Safe for several threads.
 *
 * <p>A key costs far more than a comparison: keys are made when the first search asks for them, and a renewed index takes over
 * the keys of every item that is the very same object as before, its sub-items too.
 */
final class RowIndex {
    /** Texts that are chosen, not written: nobody looks for a 是. */
    private static final Set<ItemField> NOT_SEARCHED = EnumSet.of(
            ItemField.SCHEDULE_WORD,
            ItemField.BUILD_KIND,
            ItemField.ON_SCHEDULE,
            ItemField.MONEY_KIND,
            ItemField.LATEST_MONTH,
            ItemField.OPEN,
            ItemField.STARRED);

    private static final List<ItemField> SEARCHED = Arrays.stream(ItemField.values())
            .filter(field -> field.kind() == ItemField.Kind.TEXT && !NOT_SEARCHED.contains(field))
            .toList();

    private final OfficeData office;
    private final LocalDate asOf;
    private final List<ItemView> views;
    private volatile Map<Long, Keyed> keyed;
    private volatile SearchKey @Nullable [] keys;
    private final @Nullable Light[] lights;
    private final boolean[] counts;

    /** A key with the rows that its words come from. */
    private record Keyed(Dossier dossier, List<Dossier> subItems, SearchKey key) {
        static Keyed of(ItemView view, OfficeData office) {
            return new Keyed(view.dossier(), subItemsOf(view), keyOf(view, office));
        }

        @SuppressWarnings("ReferenceEquality") // an item that was not read anew is the same object
        boolean serves(ItemView view) {
            List<Dossier> now = subItemsOf(view);
            boolean same = dossier == view.dossier() && subItems.size() == now.size();
            for (int at = 0; same && at < now.size(); at++) {
                same = subItems.get(at) == now.get(at);
            }
            return same;
        }

        private static List<Dossier> subItemsOf(ItemView view) {
            return view.subViews().stream().map(ItemView::dossier).toList();
        }
    }

    private RowIndex(OfficeData office, LocalDate asOf, List<ItemView> views, Map<Long, Keyed> former) {
        this.office = office;
        this.asOf = asOf;
        this.views = List.copyOf(views);
        this.keyed = former;
        this.lights = new @Nullable Light[views.size()];
        this.counts = new boolean[views.size()];
        for (int row = 0; row < counts.length; row++) {
            ItemView view = views.get(row);
            lights[row] = view.light();
            counts[row] = view.counts();
        }
    }

    /** The search keys, row by row; made at the first call. */
    SearchKey[] keys() {
        SearchKey[] made = keys;
        return made == null ? makeKeys() : made;
    }

    private synchronized SearchKey[] makeKeys() {
        SearchKey[] made = keys;
        if (made != null) {
            return made;
        }
        Map<Long, Keyed> former = keyed;
        Map<Long, Keyed> now = new HashMap<>(views.size() * 2);
        made = new SearchKey[views.size()];
        for (int row = 0; row < made.length; row++) {
            ItemView view = views.get(row);
            Keyed known = former.get(view.project().id());
            Keyed own = known != null && known.serves(view) ? known : Keyed.of(view, office);
            now.put(view.project().id(), own);
            made[row] = own.key();
        }
        keyed = now;
        keys = made;
        return made;
    }

    static RowIndex of(List<ItemView> views, OfficeData office, LocalDate asOf) {
        return new RowIndex(office, asOf, views, Map.of());
    }

    /** An index of other views that keeps the keys of unchanged items. */
    RowIndex renewed(List<ItemView> next, OfficeData nextOffice, LocalDate nextAsOf) {
        boolean sameWords = nextOffice == office && nextAsOf.equals(asOf);
        return new RowIndex(nextOffice, nextAsOf, next, sameWords ? keyed : Map.of());
    }

    int size() {
        return counts.length;
    }

    ItemView view(int row) {
        return views.get(row);
    }

    List<ItemView> views() {
        return views;
    }

    @Nullable
    Light light(int row) {
        return lights[row];
    }

    boolean counts(int row) {
        return counts[row];
    }

    OfficeData office() {
        return office;
    }

    private static SearchKey keyOf(ItemView view, OfficeData office) {
        Stream<String> own = SEARCHED.stream().map(field -> field.text(view, office));
        Stream<String> subItems =
                view.subViews().stream().map(sub -> sub.project().name());
        List<String> texts = Stream.concat(own, subItems).toList();
        SearchKey key = SearchKey.of(texts);
        key.prepare();
        return key;
    }
}
