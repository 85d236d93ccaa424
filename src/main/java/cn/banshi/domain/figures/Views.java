package cn.banshi.domain.figures;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ListYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the views of items as of a day. */
public final class Views {
    /** So many items are worth a thread of their own. */
    private static final int STRETCH = 10_000;

    private Views() {}

    /**
     * The list of a year as of a day: top-level items that exist on the day, are on the list by then and not in the recycle
     * bin; 储备 and 取消 included ({@link ItemView#counts()} tells). Ordered by 清单序号.
     */
    public static List<ItemView> list(Ledger ledger, int year, LocalDate asOf) {
        List<ItemView> views = new ArrayList<>();
        parts(Lens.of(ledger, year, asOf), ArrayList<ItemView>::new, List::add).forEach(views::addAll);
        return views;
    }

    /**
     * The same views, handed over as soon as they are made: what they were made of is still at hand then. Long lists are cut
     * into stretches that several threads work on.
     *
     * @param newPart makes what takes the views of one stretch, in their order
     * @return the parts, in the order of the list
     */
    static <P> List<P> parts(Lens lens, Supplier<P> newPart, BiConsumer<P, ItemView> taker) {
        return parts(lens, STRETCH, newPart, taker);
    }

    static <P> List<P> parts(Lens lens, int stretchLength, Supplier<P> newPart, BiConsumer<P, ItemView> taker) {
        List<ListOrder.Place> places = new ArrayList<>();
        stretches(List.copyOf(lens.ledger().all()), stretchLength, dossiers -> places(lens, dossiers))
                .forEach(places::addAll);
        places.sort(ListOrder.PLACES);
        return stretches(places, stretchLength, stretch -> {
            P part = newPart.get();
            for (ListOrder.Place place : stretch) {
                ItemView view = view(lens, place.dossier(), place.entry());
                if (view != null) {
                    taker.accept(part, view);
                }
            }
            return part;
        });
    }

    private static List<ListOrder.Place> places(Lens lens, List<Dossier> dossiers) {
        List<ListOrder.Place> places = new ArrayList<>(dossiers.size());
        for (Dossier dossier : dossiers) {
            ListYear entry = topLevel(dossier) ? AsOf.entry(dossier, lens.year(), lens.asOf()) : null;
            if (entry != null) {
                places.add(ListOrder.Place.of(dossier, entry));
            }
        }
        return places;
    }

    private static <T, R> List<R> stretches(List<T> all, int length, Function<List<T>, R> work) {
        int count = all.size() / length;
        if (count <= 1) {
            return List.of(work.apply(all));
        }
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> all.subList(i * length, i == count - 1 ? all.size() : (i + 1) * length))
                .map(work)
                .toList();
    }

    /** Top-level items that exist on the day and are on no list yet, by code; seen from the day's own year. */
    public static List<ItemView> reserve(Ledger ledger, LocalDate asOf) {
        Lens lens = Lens.of(ledger, asOf.getYear(), asOf);
        List<ItemView> views = new ArrayList<>();
        for (Dossier dossier : ledger.all()) {
            if (topLevel(dossier) && dossier.listYears().stream().noneMatch(entry -> joined(entry, asOf))) {
                ItemView view = view(lens, dossier, null);
                if (view != null) {
                    views.add(view);
                }
            }
        }
        views.sort(ListOrder.BY_NUMBER);
        return views;
    }

    /**
     * One item or sub-item, whether it is on the year's list or not, in the recycle bin or not.
     *
     * @return null where it does not exist on the day
     */
    public static @Nullable ItemView item(Ledger ledger, long projectId, int year, LocalDate asOf) {
        Dossier dossier = ledger.dossier(projectId);
        return dossier == null ? null : view(Lens.of(ledger, year, asOf), dossier);
    }

    static @Nullable ItemView view(Lens lens, Dossier dossier) {
        return view(lens, dossier, AsOf.entry(dossier, lens.year(), lens.asOf()));
    }

    private static @Nullable ItemView view(Lens lens, Dossier dossier, @Nullable ListYear entry) {
        Course course = Course.on(dossier.moves(), lens.asOf());
        return course == null ? null : new ItemView(dossier, lens, entry, course, subItems(lens, dossier));
    }

    private static List<ItemView> subItems(Lens lens, Dossier parent) {
        List<Dossier> dossiers = lens.ledger().subItems(parent.id());
        if (dossiers.isEmpty()) {
            return List.of();
        }
        List<ItemView> views = new ArrayList<>(dossiers.size());
        for (Dossier dossier : dossiers) {
            ItemView view = view(lens, dossier);
            if (view != null) {
                views.add(view);
            }
        }
        views.sort(ListOrder.BY_NUMBER);
        return List.copyOf(views);
    }

    private static boolean topLevel(Dossier dossier) {
        return dossier.project().parentId() == null && !dossier.project().recycled();
    }

    private static boolean joined(ListYear entry, LocalDate day) {
        LocalDate joined = entry.joinedOn();
        return joined == null || !joined.isAfter(day);
    }
}
