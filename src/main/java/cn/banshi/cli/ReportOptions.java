package cn.banshi.cli;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.Labelled;
import cn.banshi.domain.Row;
import cn.banshi.domain.ledger.Ledger;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.OfficeData;
import cn.banshi.domain.office.SumMode;
import cn.banshi.report.definition.ReportAudience;
import cn.banshi.report.definition.ReportBasis;
import cn.banshi.report.definition.ReportParameters;
import cn.banshi.report.definition.ReportScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may be chosen for a report besides its period; the words are those of the screen. */
final class ReportOptions {
    private static final int MOST_NAMES = 20;
    private static final int MOST_WAN = 4;
    private static final int MOST_RATE = 2;

    @Option(names = "--public", description = "公示版：隐去电话、证件号；还有 11 位或 18 位号码的不出")
    private boolean forPublic;

    @Option(names = "--basis", paramLabel = "口径", description = "本期（默认）或 累计")
    private @Nullable String basis;

    @Option(names = "--as-of", paramLabel = "日期", description = "截至哪一天；不写就截至期末或今天")
    private @Nullable LocalDate asOf;

    @Option(names = "--community", paramLabel = "社区", split = "[,，、]", description = "只出这个社区的项目；几个社区用逗号隔开，或写几次")
    private @Nullable List<String> communities;

    @Option(names = "--category", paramLabel = "类别", description = "只出这个类别的项目")
    private @Nullable String category;

    @Option(names = "--department", paramLabel = "单位", description = "只出这个牵头单位的项目")
    private @Nullable String department;

    @Option(names = "--campaign", paramLabel = "行动", description = "只出这个专项行动的项目")
    private @Nullable String campaign;

    @Option(names = "--level", paramLabel = "级别", description = "只出这个级别的项目")
    private @Nullable String level;

    @Option(names = "--items", paramLabel = "编号", split = ",", description = "只出这些项目，写项目编号，用逗号隔开")
    private List<String> items = List.of();

    @Option(names = "--variant", paramLabel = "模板", description = "用报表里存好的这个模板的栏目；all 时，有这个模板的报表才用")
    private String variant = "";

    @Option(names = "--sums", paramLabel = "方式", description = "精确 或 显示：合计按精确值，还是按显示的数相加；不写就按单位的设置")
    private @Nullable String sums;

    @Option(names = "--wan-decimals", paramLabel = "位数", description = "万元留几位小数，0 到 4；不写就按单位的设置")
    private @Nullable Integer wanDecimals;

    @Option(names = "--rate-decimals", paramLabel = "位数", description = "百分比留几位小数，0 到 2；不写就按单位的设置")
    private @Nullable Integer rateDecimals;

    @Option(names = "--issued", description = "已报送的月份，没有选别的口径就出报送时的原件，不出现在的数")
    private boolean issued;

    @Option(names = "--no-signature", description = "不打印签字行")
    private boolean unsigned;

    @Option(names = "--seal", description = "留盖章处")
    private boolean seal;

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    /** Name of the columns wanted, empty = none. */
    String variant() {
        return variant;
    }

    /** Whether what was issued is wanted rather than the figures of now. */
    boolean issued() {
        return issued;
    }

    ReportAudience audience() {
        return forPublic ? ReportAudience.PUBLIC : ReportAudience.INTERNAL;
    }

    /**
     * The choices in this ledger.
     *
     * @throws AppException USAGE for a name or code that it does not have
     */
    ReportParameters in(Ledger ledger) {
        OfficeData office = ledger.office();
        ReportParameters usual = ReportParameters.of(office.office());
        ReportParameters.Frame frame = usual.frame();
        return usual.with(audience())
                .with(labelled("--basis", basis, usual.basis(), ReportBasis.values()))
                .with(new ReportParameters.Frame(frame.subtotals(), !unsigned, seal, frame.texts(), frame.charts()))
                .with(new ReportParameters.Sums(
                        sumMode(usual.sums().mode()),
                        decimals("--wan-decimals", wanDecimals, usual.sums().wanDecimals(), MOST_WAN),
                        decimals("--rate-decimals", rateDecimals, usual.sums().rateDecimals(), MOST_RATE)))
                .with(scope(ledger));
    }

    private static int decimals(String option, @Nullable Integer wanted, int usual, int most) {
        if (wanted != null && (wanted < 0 || wanted > most)) {
            throw new AppException(ErrorCode.USAGE, option + " 的值“" + wanted + "”不对，请写 0 到 " + most);
        }
        return wanted == null ? usual : wanted;
    }

    private SumMode sumMode(SumMode usual) {
        if (sums == null) {
            return usual;
        }
        return switch (sums) {
            case "精确" -> SumMode.EXACT;
            case "显示" -> SumMode.SHOWN;
            default -> throw new AppException(ErrorCode.USAGE, "--sums 的值“" + sums + "”不对，请写 精确 或 显示");
        };
    }

    private ReportScope scope(Ledger ledger) {
        OfficeData office = ledger.office();
        return new ReportScope(
                communities(office),
                id("类别", category, office.values(DictionaryKind.CATEGORY), one -> one.name()),
                id("单位", department, office.departments(), one -> one.name()),
                id("专项行动", campaign, office.values(DictionaryKind.CAMPAIGN), one -> one.name()),
                id("级别", level, office.values(DictionaryKind.LEVEL), one -> one.name()),
                items(ledger));
    }

    private Set<Long> communities(OfficeData office) {
        Set<Long> ids = new LinkedHashSet<>();
        if (communities != null && communities.isEmpty()) {
            throw new AppException(ErrorCode.USAGE, "--community 没有写社区名称。要全部社区，就不写这个选项");
        }
        for (String name : communities == null ? List.<String>of() : communities) {
            Long id = id("社区", name.strip(), office.communities(), one -> one.name());
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static <T extends Row> @Nullable Long id(
            String what, @Nullable String name, Collection<T> rows, Function<T, String> nameOf) {
        if (name == null) {
            return null;
        }
        return rows.stream()
                .filter(row -> nameOf.apply(row).equals(name))
                .map(Row::id)
                .findFirst()
                .orElseThrow(() -> new AppException(
                        ErrorCode.USAGE,
                        "没有" + what + "“" + name + "”。现有的" + what + "："
                                + rows.stream().map(nameOf).limit(MOST_NAMES).collect(Collectors.joining("、"))));
    }

    private Set<Long> items(Ledger ledger) {
        Set<Long> ids = new LinkedHashSet<>();
        for (String code : items) {
            ids.add(ledger.items().stream()
                    .filter(item -> item.project().code().equalsIgnoreCase(code.strip()))
                    .findFirst()
                    .orElseThrow(() -> new AppException(ErrorCode.USAGE, "没有编号是“" + code + "”的项目。编号见项目清单"))
                    .id());
        }
        return ids;
    }

    private static <T extends Labelled> T labelled(String option, @Nullable String text, T usual, T[] values) {
        if (text == null) {
            return usual;
        }
        for (T value : values) {
            if (value.label().equals(text)) {
                return value;
            }
        }
        throw new AppException(
                ErrorCode.USAGE,
                option + " 的值“" + text + "”不对，请写 "
                        + List.of(values).stream().map(Labelled::label).collect(Collectors.joining(" 或 ")));
    }
}
