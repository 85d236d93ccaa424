package cn.banshi.ui.project.detail;

import cn.banshi.domain.Labelled;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.project.BuildKind;
import cn.banshi.domain.project.Light;
import cn.banshi.domain.project.MoneyKind;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.kit.Texts;
import cn.banshi.ui.project.detail.form.FieldText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What may be chosen in each field: the office's values in its order; disabled ones only where the item has them. */
final class Choices {
    private Choices() {}

    /** The values of a field. */
    static List<Choice> of(ProjectField field, OfficeData office, LocalDate day, String now) {
        return switch (field) {
            case COMMUNITY, COMMUNITIES ->
                rows(office.communities(), Community::active, Community::id, Community::name, now);
            case LEAD_DEPARTMENT, SUPPORTING_DEPARTMENTS ->
                rows(office.departments(), Department::active, Department::id, Department::name, now);
            case LEADERS ->
                rows(office.leaders(), Leader::active, Leader::id, leader -> office.leaderName(leader.id(), day), now);
            case CATEGORY -> values(office, DictionaryKind.CATEGORY, now);
            case LEVELS -> values(office, DictionaryKind.LEVEL, now);
            case NATURE -> values(office, DictionaryKind.NATURE, now);
            case CAMPAIGNS -> values(office, DictionaryKind.CAMPAIGN, now);
            case CHANNEL -> values(office, DictionaryKind.CHANNEL, now);
            case TENDER_WAY -> values(office, DictionaryKind.TENDER_WAY, now);
            case FUNDING_SOURCE, PAYMENT_SOURCE -> values(office, DictionaryKind.FUNDING_SOURCE, now);
            case BUILD_KIND -> labels(BuildKind.values());
            case MONEY_KIND -> labels(MoneyKind.values());
            case LIGHT -> labels(Light.values());
            case ON_SCHEDULE ->
                List.of(
                        new Choice("true", Texts.of("detail.on.schedule.yes")),
                        new Choice("false", Texts.of("detail.on.schedule.no")));
            default -> List.of();
        };
    }

    private static List<Choice> values(OfficeData office, DictionaryKind kind, String now) {
        return rows(office.values(kind), DictionaryValue::active, DictionaryValue::id, DictionaryValue::name, now);
    }

    private static <R> List<Choice> rows(
            List<R> rows, Predicate<R> active, Function<R, Long> id, Function<R, String> name, String now) {
        List<Long> chosen = FieldText.ids(now);
        return rows.stream()
                .filter(row -> active.test(row) || chosen.contains(id.apply(row)))
                .map(row -> new Choice(FieldText.of(id.apply(row)), name.apply(row)))
                .toList();
    }

    private static <E extends Enum<E> & Labelled> List<Choice> labels(E[] values) {
        return Stream.of(values)
                .map(value -> new Choice(FieldText.of(value), value.label()))
                .toList();
    }
}
