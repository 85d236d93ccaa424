package cn.banshi.report.form;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.base.text.ChineseNumeral;
import cn.banshi.base.text.ChineseText;
import cn.banshi.domain.Labelled;
import cn.banshi.domain.figures.Fraction;
import cn.banshi.domain.figures.GroupFigures;
import cn.banshi.domain.figures.ItemView;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.office.SumMode;
import cn.banshi.report.ReportCell;
import cn.banshi.report.form.FormContent.Line;
import cn.banshi.report.form.FormContent.Words;
import cn.banshi.report.form.FormDefinition.FormBlock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what a form says for a period. */
public final class FormComposer {
    private static final int YUAN_DECIMALS = 2;

    private final FormDefinition form;
    private final FormInput input;
    private final FormItems source;
    private final List<String> warnings = new ArrayList<>();
    private List<ItemView> leftOut = List.of();
    private int number;

    /** A form and what it is filled from. */
    public FormComposer(FormDefinition form, FormInput input) {
        this.form = form;
        this.input = input;
        this.source = new FormItems(form.choice(), input);
    }

    /** Everything that is written. */
    public FormContent compose() {
        List<ItemView> items = source.chosen();
        List<List<Line>> blocks = new ArrayList<>();
        boolean own = form.blocks().stream().anyMatch(block -> !block.group().isEmpty());
        List<ItemView> written = new ArrayList<>();
        FormSummary summary = FormSummary.is(form) ? new FormSummary(form, input) : null;
        if (form.namesRows()) {
            FormNamedRows named = new FormNamedRows(form, source, summary, this::lines);
            blocks.addAll(named.lines(items));
            written.addAll(named.written());
            warnings.addAll(named.warnings());
        } else if (summary != null) {
            blocks.add(summary.lines(summed(items), items));
            written.addAll(items);
        } else if (own) {
            Set<ItemView> left = new HashSet<>(items);
            for (FormBlock block : form.blocks()) {
                List<ItemView> inBlock = items.stream()
                        .filter(item -> sameGroup(block.group(), source.group(item, ownGrouping())))
                        .filter(left::remove)
                        .toList();
                blocks.add(lines(inBlock));
                written.addAll(inBlock);
            }
            leftOut = items.stream().filter(left::contains).toList();
        } else {
            blocks.add(form.choice().grouping() == FormChoice.Grouping.NONE ? lines(items) : grouped(items));
            written.addAll(items);
        }
        if (!leftOut.isEmpty()) {
            warnings.add(leftOut());
        }
        if (written.isEmpty()) {
            warnings.add("没有符合条件的项目，表里没有填行。");
        }
        FormPattern pattern = new FormPattern(input, written.size());
        List<Words> texts = form.texts().stream()
                .map(text -> new Words(text.row(), text.column(), pattern.text(text.pattern())))
                .toList();
        if (input.figures().preliminary()) {
            warnings.add("这个月份还没有结束，填的是到" + input.figures().asOf() + "为止的数。");
        }
        List<Line> all = blocks.stream().flatMap(List::stream).toList();
        Map<Integer, ReportCell> totals = summary == null ? totals(written) : summary.totals(all, written);
        return new FormContent(
                List.copyOf(blocks), totals, texts, written.size(), leftOut.size(), List.copyOf(warnings));
    }

    /**
     * The groups that rows sum up.
     *
     * @throws AppException INPUT where it is not said by what
     */
    private List<GroupFigures> summed(List<ItemView> items) {
        FormChoice choice = form.choice();
        if (choice.grouping() == FormChoice.Grouping.NONE || form.blocks().size() > 1) {
            throw new AppException(ErrorCode.INPUT, "这张表是汇总表，看不出按社区、类别还是责任单位汇总，还不能填。请在填表设置里选好分组和名称一列，或用报表里的汇总数填写。");
        }
        boolean all = choice.community().isEmpty()
                && choice.category().isEmpty()
                && choice.department().isEmpty();
        return source.groups(choice.grouping()).stream()
                .filter(group -> all || items.stream().anyMatch(group.items()::contains))
                .toList();
    }

    private String leftOut() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ItemView item : leftOut) {
            String name = source.group(item, ownGrouping());
            counts.merge(name.isEmpty() ? GroupFigures.UNKNOWN : name, 1, Integer::sum);
        }
        String each = counts.entrySet().stream()
                .map(one -> one.getKey() + one.getValue() + "项")
                .collect(Collectors.joining("、"));
        return "有" + leftOut.size() + "项在表里没有对应的分组，没有填入：" + each + "。请在空表里加上分组行，或在填表设置里把类别写到分组上。";
    }

    private FormChoice.Grouping ownGrouping() {
        FormChoice.Grouping grouping = form.choice().grouping();
        return grouping == FormChoice.Grouping.NONE ? FormChoice.Grouping.CATEGORY : grouping;
    }

    /** Whether a group of the form is one of the office; a form's group may name several, parted by 、. */
    static boolean sameGroup(String written, String group) {
        String own = bare(group);
        return !own.isEmpty()
                && Stream.of(written.split("[、，,；;]"))
                        .map(FormComposer::bare)
                        .anyMatch(one -> !one.isEmpty() && (one.contains(own) || own.contains(one)));
    }

    private static String bare(String group) {
        String bare = ChineseText.fold(group)
                .replaceAll("\\s", "")
                .replaceAll("[(（][^)）]*[)）]?$", "")
                .replaceAll("(类?(工程|事项|项目)|类|社区)$", "");
        return bare.replaceAll("(建设|工程)$", "");
    }

    private List<Line> grouped(List<ItemView> items) {
        List<Line> lines = new ArrayList<>();
        int count = 0;
        for (GroupFigures group : source.groups(form.choice().grouping())) {
            Set<Long> ids = new HashSet<>();
            group.items().forEach(item -> ids.add(item.id()));
            List<ItemView> inGroup =
                    items.stream().filter(item -> ids.contains(item.id())).toList();
            if (!inGroup.isEmpty()) {
                lines.add(head(++count, group.name()));
                lines.addAll(lines(inGroup));
            }
        }
        return lines;
    }

    /** The number stands in the 序号 column and the name in the next one; without 序号 both stand in the first column. */
    private Line head(int count, String name) {
        List<FormColumn> columns = form.columns();
        FormColumn first = columns.get(0);
        FormField field = first.field();
        boolean numbered = columns.size() > 1 && field != null && field.key().equals(FormField.ROW_NUMBER);
        String numeral = ChineseNumeral.of(count);
        return new Line(
                true,
                numbered
                        ? Map.of(
                                first.index(),
                                ReportCell.text(numeral),
                                columns.get(1).index(),
                                ReportCell.text(name))
                        : Map.of(first.index(), ReportCell.text(numeral + "、" + name)));
    }

    private List<Line> lines(List<ItemView> items) {
        List<Line> lines = new ArrayList<>();
        for (ItemView item : items) {
            number++;
            Map<Integer, ReportCell> cells = new LinkedHashMap<>();
            for (FormColumn column : form.columns()) {
                if (column.field() != null) {
                    cells.put(column.index(), cell(item, column, column.field()));
                }
            }
            lines.add(new Line(false, cells));
        }
        return lines;
    }

    private ReportCell cell(ItemView item, FormColumn column, FormField field) {
        Object value = field.value(new FormField.Seen(item, input, column, number));
        return shown(value, column);
    }

    static ReportCell shown(@Nullable Object value, FormColumn column) {
        if (value == null) {
            return ReportCell.text(column.nil());
        }
        if (value instanceof Money money) {
            return ReportCell.number(amount(money, column));
        }
        if (value instanceof Fraction fraction) {
            return ReportCell.number(fraction.round(column.decimals()));
        }
        if (value instanceof Integer count) {
            return ReportCell.count(count);
        }
        if (value instanceof LocalDate day) {
            return ReportCell.day(day, day.toString());
        }
        return ReportCell.text(value instanceof Labelled labelled ? labelled.label() : value.toString());
    }

    private static BigDecimal amount(Money money, FormColumn column) {
        return money.yuan().movePointLeft(column.unit().digits()).setScale(column.decimals(), RoundingMode.HALF_UP);
    }

    /** Sums of the rows as shown or exact, as the office adds up; a form's own formula adds what is shown. */
    private Map<Integer, ReportCell> totals(List<ItemView> items) {
        Map<Integer, ReportCell> totals = new LinkedHashMap<>();
        for (FormColumn column : form.columns()) {
            FormField field = column.field();
            if (field == null || !field.adds()) {
                continue;
            }
            BigDecimal shown = null;
            Money exact = Money.ZERO;
            for (ItemView item : items) {
                Object value = field.value(new FormField.Seen(item, input, column, 0));
                if (value instanceof Money money) {
                    exact = exact.plus(money);
                    shown = plus(shown, amount(money, column));
                } else if (value instanceof Integer count) {
                    shown = plus(shown, BigDecimal.valueOf(count));
                }
            }
            totals.put(column.index(), shown == null ? ReportCell.text(column.nil()) : total(column, shown, exact));
        }
        return totals;
    }

    private static BigDecimal plus(@Nullable BigDecimal sum, BigDecimal one) {
        return sum == null ? one : sum.add(one);
    }

    private ReportCell total(FormColumn column, BigDecimal shown, Money exact) {
        FormField field = column.field();
        if (field == null || !field.money()) {
            return ReportCell.number(shown);
        }
        BigDecimal rounded = amount(exact, column);
        boolean differs = rounded.compareTo(shown) != 0 && column.decimals() <= YUAN_DECIMALS;
        if (differs && input.office().office().sumMode() == SumMode.EXACT) {
            warnings.add("“" + column.heading() + "”各行显示值相加是" + shown.toPlainString()
                    + column.unit().label() + "，精确合计是" + rounded.toPlainString()
                    + column.unit().label() + "。");
            return ReportCell.number(rounded);
        }
        return ReportCell.number(shown);
    }
}
