package cn.banshi.report.form;

import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.RawSheet;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Proposes how an empty form is to be filled; the clerk corrects what is wrong. */
public final class FormGuess {
    private static final int LEAST_FIELDS = 2;
    private static final Pattern DECIMALS = Pattern.compile("0\\.(0+)");
    private static final Pattern DONE = Pattern.compile("办结|完成|竣工|销号");
    private static final Pattern LATE = Pattern.compile("滞后|督办|未达序|逾期");
    private static final String FISCAL = "财政";

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
        List<FormText> texts = new FormTexts(form.cells(), places).find();
        List<FormColumn> columns = columns(places);
        FormChoice.Grouping grouping = grouping(places.blocks());
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
                FormChoice.ALL.of(items(places, columns)).by(grouping));
    }

    private List<FormColumn> columns(FormPlaces places) {
        List<String> headings = places.columns().stream()
                .map(column -> HeadingFields.key(column.last()))
                .filter(key -> key != null)
                .collect(Collectors.toList());
        HeadingFields.Setting setting =
                new HeadingFields.Setting(headings.contains("plannedYear"), headings.contains("plannedTotal"));
        MoneyUnit captioned = MoneyUnits.of(captions(places)).orElse(MoneyUnit.WAN);
        List<FormColumn> columns = new ArrayList<>();
        for (FormPlaces.Heading heading : places.columns()) {
            boolean computed = form.computed(places.blocks().get(0).firstRow(), heading.index());
            FormField field = computed ? null : HeadingFields.field(heading.path(), setting);
            columns.add(column(heading, field, captioned, places));
        }
        return columns;
    }

    private FormColumn column(
            FormPlaces.Heading heading, @Nullable FormField field, MoneyUnit captioned, FormPlaces places) {
        MoneyUnit unit = MoneyUnits.of(String.join("", heading.path())).orElse(captioned);
        boolean part = field != null && field.key().equals(FormField.FUNDING_PART);
        return new FormColumn(
                heading.index(),
                heading.title(),
                field,
                unit,
                decimals(heading.index(), field, unit, places),
                FormColumn.NIL,
                part ? fiscalSources() : List.of(),
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

    private List<String> fiscalSources() {
        return office.values(DictionaryKind.FUNDING_SOURCE).stream()
                .map(DictionaryValue::name)
                .filter(name -> name.contains(FISCAL))
                .toList();
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
