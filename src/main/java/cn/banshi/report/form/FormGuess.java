package cn.banshi.report.form;

import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.word.HeadingText;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.DictionaryValue;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.report.form.FormDefinition.FormBlock;
import cn.banshi.report.form.FormDefinition.FormText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proposes how an empty form is to be filled; the clerk corrects what is wrong. */
public final class FormGuess {
    private static final int LEAST_FIELDS = 2;
    private static final Pattern DECIMALS = Pattern.compile("0\\.(0+)");
    private static final Pattern DONE = Pattern.compile("办结|完成|竣工|销号");
    private static final Pattern LATE = Pattern.compile("滞后|督办|未达序|逾期");
    private static final Pattern YEAR_END = Pattern.compile("\\d{4}年?度?[底末]");
    private static final Set<String> INVESTMENTS =
            Set.of(FormWords.INVESTED, "investedTotal", "investedInYear", "investedInPeriod");
    /** Shortest word that may leave out characters of a source's name. */
    private static final int LEAST_ABRIDGED = 3;

    private final BlankForm form;
    private final OfficeData office;

    private FormGuess(BlankForm form, OfficeData office) {
        this.form = form;
        this.office = office;
    }

    /** The sheet that looks most like a table to fill, and how; empty where no sheet has a heading that says enough. */
    public static Optional<FormDefinition> of(List<BlankForm> sheets, OfficeData office, String name) {
        return sheets.stream()
                .map(sheet -> new FormGuess(sheet, office).guess(name))
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(FormGuess::mapped));
    }

    /**
     * How one sheet is to be filled whose heading the clerk has shown.
     *
     * @param firstHeading first row of the heading, counted from 0
     * @param lastHeading last row of the heading
     * @return empty where there is no empty row below it
     */
    public static Optional<FormDefinition> at(
            BlankForm sheet, OfficeData office, String name, int firstHeading, int lastHeading) {
        FormGuess guess = new FormGuess(sheet, office);
        return FormPlaces.at(sheet, firstHeading, lastHeading).map(places -> guess.definition(name, places));
    }

    private static long mapped(FormDefinition definition) {
        return definition.columns().stream()
                .filter(column -> column.field() != null)
                .count();
    }

    private Optional<FormDefinition> guess(String name) {
        return FormPlaces.find(form)
                .map(places -> definition(name, places))
                .filter(definition -> mapped(definition) >= LEAST_FIELDS);
    }

    private FormDefinition definition(String name, FormPlaces places) {
        List<FormColumn> columns = columns(places);
        List<FormText> texts = new FormTexts(form.cells(), places, listYear(places))
                .find().stream().filter(text -> !isFact(text, places, columns)).toList();
        SummaryHeadings summary = SummaryHeadings.of(places.columns(), setting(places));
        FormChoice.Grouping grouping = summary == null ? grouping(places.blocks()) : summary.grouping();
        FormChoice.Items items = summary == null ? items(places, columns) : FormChoice.Items.ALL;
        return new FormDefinition(
                name,
                "",
                form.sheet(),
                places.firstHeading(),
                places.lastHeading(),
                places.blocks(),
                places.totalRow(),
                texts,
                columns,
                FormChoice.ALL.of(items).by(grouping));
    }

    /** A month that a heading names for its own column stays as it is. */
    private static boolean isFact(FormText text, FormPlaces places, List<FormColumn> columns) {
        String found = text.found().replaceAll("\\s+", "");
        return text.row() >= places.firstHeading()
                && text.row() <= places.lastHeading()
                && columns.stream()
                        .filter(column -> FormField.isOfNamedMonth(column.field()))
                        .anyMatch(column -> column.heading().contains(found));
    }

    private HeadingFields.Setting setting(FormPlaces places) {
        HeadingFields.Setting alone = new HeadingFields.Setting(false, false, false, listYear(places));
        Set<String> keys = places.columns().stream()
                .map(column -> HeadingFields.key(column.path(), alone))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return new HeadingFields.Setting(
                keys.contains("plannedYear"),
                keys.contains("plannedTotal"),
                keys.stream().anyMatch(INVESTMENTS::contains),
                alone.year());
    }

    /** The year of the title, else the only one that headings name. */
    private @Nullable Integer listYear(FormPlaces places) {
        List<Integer> titled = HeadingText.years(captions(places));
        if (!titled.isEmpty()) {
            return titled.get(0);
        }
        Set<Integer> named = places.columns().stream()
                .map(column -> YEAR_END.matcher(column.title()).replaceAll(""))
                .flatMap(title -> HeadingText.years(title).stream())
                .collect(Collectors.toSet());
        return named.size() == 1 ? named.iterator().next() : null;
    }

    private List<FormColumn> columns(FormPlaces places) {
        HeadingFields.Setting setting = setting(places);
        MoneyUnit captioned =
                MoneyUnits.of(captions(places)).or(() -> ofOthers(places)).orElse(MoneyUnit.WAN);
        List<FormColumn> columns = new ArrayList<>();
        SummaryHeadings summary = SummaryHeadings.of(places.columns(), setting);
        for (int i = 0; i < places.columns().size(); i++) {
            FormPlaces.Heading heading = places.columns().get(i);
            boolean computed = form.computed(places.blocks().get(0).firstRow(), heading.index());
            FormField field = summary == null
                    ? HeadingFields.field(heading.path(), setting)
                    : summary.fields().get(i);
            field = computed ? null : field;
            columns.add(column(heading, field, captioned, places));
        }
        return columns;
    }

    /** The unit that headings of the form name, where they name a single one. */
    private static Optional<MoneyUnit> ofOthers(FormPlaces places) {
        Set<MoneyUnit> named = places.columns().stream()
                .flatMap(heading -> MoneyUnits.of(String.join("", heading.path())).stream())
                .collect(Collectors.toSet());
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    private FormColumn column(
            FormPlaces.Heading heading, @Nullable FormField field, MoneyUnit captioned, FormPlaces places) {
        MoneyUnit unit = MoneyUnits.of(String.join("", heading.path())).orElse(captioned);
        boolean part = field != null && field.key().equals(FormField.FUNDING_PART);
        List<String> sources = part ? sources(heading, places) : List.of();
        return new FormColumn(
                heading.index(),
                heading.title(),
                part && sources.isEmpty() ? null : field,
                unit,
                decimals(heading.index(), field, unit, places),
                FormColumn.NIL,
                sources,
                "");
    }

    /** As the form's own number format shows; else as the office prints. */
    private int decimals(int column, @Nullable FormField field, MoneyUnit unit, FormPlaces places) {
        String format = form.formats()
                .getOrDefault(new BlankForm.Place(places.blocks().get(0).firstRow(), column), "");
        Matcher matcher = DECIMALS.matcher(format);
        if (matcher.find()) {
            return matcher.group(1).length();
        }
        Office own = office.office();
        if (field == null || !field.money()) {
            return format.contains("0") ? 0 : own.rateDecimals();
        }
        if (format.contains("0")) {
            return 0;
        }
        return Math.max(2, own.wanDecimals() + unit.digits() - MoneyUnit.WAN.digits());
    }

    /** The office's sources that the heading names; one that fits several headings goes to the one that fits best. */
    private List<String> sources(FormPlaces.Heading heading, FormPlaces places) {
        String word = FormWords.source(heading.path());
        List<String> words = places.columns().stream()
                .map(column -> FormWords.source(column.path()))
                .filter(one -> !one.isEmpty())
                .toList();
        return office.values(DictionaryKind.FUNDING_SOURCE).stream()
                .map(DictionaryValue::name)
                .filter(name -> names(word, name) >= 0)
                .filter(name -> words.stream().allMatch(other -> names(other, name) <= names(word, name)))
                .toList();
    }

    /**
     * How well a word names a source: by where its last character stands, as 街道财政自筹 is 自筹 rather than 财政; -1 where its
     * characters do not stand in the name in this order.
     */
    private static int names(String word, String source) {
        int at = source.indexOf(word);
        if (at >= 0) {
            return at + word.length();
        }
        if (word.length() < LEAST_ABRIDGED) {
            return -1;
        }
        int last = 0;
        for (int i = 0; i < word.length(); i++) {
            at = source.indexOf(word.charAt(i), last);
            if (at < 0) {
                return -1;
            }
            last = at + 1;
        }
        return last;
    }

    private String captions(FormPlaces places) {
        StringBuilder text = new StringBuilder();
        RawSheet cells = form.cells();
        for (int row = 0; row < places.firstHeading(); row++) {
            for (int column = 0; column < cells.columns(); column++) {
                text.append(cells.cell(row, column).text()).append('\n');
            }
        }
        return text.toString();
    }

    private FormChoice.Items items(FormPlaces places, List<FormColumn> columns) {
        String title = captions(places);
        boolean doneOn = columns.stream()
                .anyMatch(
                        column -> column.field() != null && column.field().key().equals("doneOn"));
        if (doneOn && DONE.matcher(title).find()) {
            return FormChoice.Items.DONE_IN_PERIOD;
        }
        return LATE.matcher(title).find() ? FormChoice.Items.LATE : FormChoice.Items.ALL;
    }

    /** By what the form's own group rows name. */
    private FormChoice.Grouping grouping(List<FormBlock> blocks) {
        FormChoice.Grouping best = FormChoice.Grouping.NONE;
        long most = 0;
        for (FormChoice.Grouping grouping : FormChoice.Grouping.values()) {
            List<String> names = names(grouping);
            long fitting = blocks.stream()
                    .filter(block -> names.stream().anyMatch(name -> FormComposer.sameGroup(block.group(), name)))
                    .count();
            if (fitting > most) {
                best = grouping;
                most = fitting;
            }
        }
        return best;
    }

    private List<String> names(FormChoice.Grouping grouping) {
        return switch (grouping) {
            case NONE -> List.of();
            case COMMUNITY ->
                office.communities().stream().map(community -> community.name()).toList();
            case CATEGORY ->
                office.values(DictionaryKind.CATEGORY).stream()
                        .map(DictionaryValue::name)
                        .toList();
            case DEPARTMENT ->
                office.departments().stream()
                        .map(department -> department.name())
                        .toList();
        };
    }
}
