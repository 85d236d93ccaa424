package cn.banshi.work.intake;

import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ListYear;
import cn.banshi.work.rows.RowCopy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives items without a 清单序号 the next free one of their year, in the order of the file. */
final class ListNumbers {
    private static final Pattern LEADING = Pattern.compile("^\\d{1,6}");

    private final Map<Integer, Integer> last = new HashMap<>();

    ListNumbers(Ledger ledger) {
        ledger.all().forEach(dossier -> dossier.listYears().forEach(this::note));
    }

    private void note(ListYear entry) {
        Matcher matcher = LEADING.matcher(entry.listNumber());
        if (matcher.find()) {
            last.merge(entry.year(), Integer.valueOf(matcher.group()), Math::max);
        }
    }

    Dossier numbered(Dossier dossier) {
        List<ListYear> entries = dossier.listYears().stream()
                .map(entry -> entry.listNumber().isEmpty()
                        ? RowCopy.with(entry, "listNumber", String.valueOf(last.merge(entry.year(), 1, Integer::sum)))
                        : entry)
                .toList();
        entries.forEach(this::note);
        return entries.equals(dossier.listYears()) ? dossier : RowCopy.with(dossier, "listYears", entries);
    }
}
