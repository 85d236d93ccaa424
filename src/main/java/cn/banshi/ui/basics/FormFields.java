package cn.banshi.ui.basics;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.ui.basics.FormField.Choice;
import cn.banshi.ui.kit.Texts;
import cn.banshi.work.rows.RowField;
import cn.banshi.work.rows.RowKinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of each kind of row, out of the catalogue of rows. */
final class FormFields {
    /** Kept by the screen itself. */
    private static final Set<String> NOT_TYPED = Set.of("position", "active", "fixedToday");

    private static final Set<String> REQUIRED = Set.of(
            "name",
            "post",
            "fullName",
            "code",
            "codeLetters",
            "communityId",
            "kind",
            "slot",
            "wanDecimals",
            "rateDecimals",
            "sumMode",
            "cutoffDay",
            "lateGap",
            "slowGap",
            "aheadGap",
            "dueDays",
            "dueProgress");

    private static final Map<String, String> GROUPS = Map.of(
            "fullName", "basics.group.office",
            "unitLeader", "basics.group.signers",
            "wanDecimals", "basics.group.reports",
            "lateGap", "basics.group.lights");

    private static final int LAST_CUTOFF_DAY = 28;
    private static final int MOST_DECIMALS = 6;

    private FormFields() {}

    static List<FormField> of(Row row, OfficeData office) {
        List<FormField> fields = new ArrayList<>();
        for (RowField field : RowKinds.of(row).fields()) {
            String component = field.component();
            boolean dictionary = row instanceof DictionaryValue && component.equals("kind");
            if (NOT_TYPED.contains(component) || dictionary) {
                continue;
            }
            String group = GROUPS.get(component);
            boolean builtIn = row instanceof Community community
                    && community.builtIn()
                    && Set.of("name", "code").contains(component);
            fields.add(new FormField(
                    component,
                    row instanceof Community && component.equals("name")
                            ? Texts.of("basics.field.name")
                            : field.label(),
                    group == null ? "" : Texts.of(group),
                    REQUIRED.contains(component),
                    field.type() == int.class || field.type() == Integer.class,
                    choices(field, office),
                    builtIn || component.equals("slot")));
        }
        return List.copyOf(fields);
    }

    private static List<Choice> choices(RowField field, OfficeData office) {
        if (field.type().isEnum()) {
            return Arrays.stream(field.type().getEnumConstants())
                    .map(value -> new Choice(((Enum<?>) value).name(), ((Labelled) value).label()))
                    .toList();
        }
        return switch (field.component()) {
            case "communityId" ->
                office.communities().stream()
                        .filter(community -> !community.builtIn())
                        .map(community -> new Choice(String.valueOf(community.id()), community.name()))
                        .toList();
            case "cutoffDay" ->
                Stream.concat(
                                Stream.of(new Choice("0", Texts.of("basics.cutoff.end"))),
                                numbers(1, LAST_CUTOFF_DAY)
                                        .map(day -> new Choice(day, Texts.of("basics.cutoff.day", day))))
                        .toList();
            case "wanDecimals", "rateDecimals" ->
                numbers(0, MOST_DECIMALS)
                        .map(number -> new Choice(number, Texts.of("basics.decimals", number)))
                        .toList();
            default -> List.of();
        };
    }

    private static Stream<String> numbers(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf);
    }
}
