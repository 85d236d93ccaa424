package cn.banshi.ui.history;

import cn.banshi.domain.figures.FigureSet;
import cn.banshi.domain.history.ChangeSet;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.money.MoneyText;
import cn.banshi.domain.project.Dossier;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.history.UndoEffect;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Days, items and effects of changes as the clerk reads them. */
final class HistoryWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.ROOT);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private HistoryWords() {}

    static ZonedDateTime local(Instant at) {
        return at.atZone(ZoneId.systemDefault());
    }

    static String time(Instant at) {
        return TIME.format(local(at));
    }

    /** 今天, 11月29日 周一, with the year where it is another one. */
    static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return Texts.of("history.today");
        }
        String date = (day.getYear() == today.getYear() ? DAY : LONG_DAY).format(day);
        return date + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE);
    }

    static String moment(Instant at, LocalDate today) {
        LocalDate day = local(at).toLocalDate();
        return (day.getYear() == today.getYear() ? DAY : LONG_DAY).format(day) + " " + time(at);
    }

    /** Which item it is about, or how many. */
    static String items(ChangeSet set, Ledger ledger) {
        if (set.projectIds().size() != 1) {
            return set.projectIds().isEmpty()
                    ? Texts.of("history.office")
                    : Texts.of("history.items", set.projectIds().size());
        }
        Dossier dossier = ledger.dossier(set.projectIds().iterator().next());
        return dossier == null
                ? Texts.of("history.item.gone")
                : dossier.project().name() + " " + dossier.project().code();
    }

    /** Words below the title in the list: what the title does not say already. */
    static String second(ChangeSet set, Ledger ledger) {
        String places = Texts.of("history.places", set.rowCount());
        if (set.projectIds().size() == 1) {
            Dossier dossier = ledger.dossier(set.projectIds().iterator().next());
            if (dossier == null) {
                return places;
            }
            String name = dossier.project().name();
            return (set.title().contains(name) ? dossier.project().code() : name) + "，" + places;
        }
        return items(set, ledger) + " " + places;
    }

    /** "办结 26 → 24 项，年内累计 …", or that the figures stay. */
    static String effect(UndoEffect effect, int decimals) {
        FigureSet before = effect.before();
        FigureSet after = effect.after();
        List<String> words = new ArrayList<>();
        count(words, "history.effect.items", before.items(), after.items());
        count(words, "history.effect.done", before.done(), after.done());
        money(words, "history.effect.planned", before.plannedTotal(), after.plannedTotal(), decimals);
        money(words, "history.effect.year", before.investedInYear(), after.investedInYear(), decimals);
        money(words, "history.effect.total", before.investedTotal(), after.investedTotal(), decimals);
        String year = Integer.toString(effect.year());
        return words.isEmpty()
                ? Texts.of("history.effect.none", year)
                : Texts.of("history.effect", year, String.join("，", words));
    }

    private static void count(List<String> words, String key, int before, int after) {
        if (before != after) {
            words.add(Texts.of(key, before, after));
        }
    }

    private static void money(List<String> words, String key, Money before, Money after, int decimals) {
        if (!before.equals(after)) {
            words.add(Texts.of(key, MoneyText.wan(before, decimals), MoneyText.wan(after, decimals)));
        }
    }
}
