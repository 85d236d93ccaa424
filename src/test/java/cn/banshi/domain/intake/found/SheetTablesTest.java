package cn.banshi.domain.intake.found;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.LayoutFixture;
import cn.banshi.domain.intake.SampleSheets;
import cn.banshi.domain.intake.column.KindGuess;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.intake.table.HeadingFinder;
import cn.banshi.domain.intake.table.RawCell;
import cn.banshi.domain.intake.table.RawSheet;
import cn.banshi.domain.intake.table.RowRole;
import cn.banshi.domain.intake.table.TableShape;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTablesTest {
    private static final String PROJECTS = "序号|项目名称|社区|总投资（万元）";

    /** Rows of cells between "|", as {@link LayoutFixture} reads them. */
    private static RawSheet sheet(String text) {
        List<List<String>> rows = text.strip()
                .lines()
                .map(line -> Arrays.asList(line.strip().split("\\|", -1)))
                .toList();
        return LayoutFixture.sheet(rows, "Sheet1", 0, 0);
    }

    private static String said(RawSheet sheet) {
        return SheetTables.find(sheet, "").stream().map(SheetTablesTest::said).collect(Collectors.joining(" "));
    }

    /** Its kind, first and last column, rows of the heading and of the data, all counted from 1. */
    private static String said(FoundTable table) {
        TableShape shape = table.shape();
        List<TableShape.Column> columns = shape.columns();
        return KindGuess.of(shape, table.sheet()).map(IncomingKind::key).orElse("?")
                + ":" + letter(columns.get(0).index())
                + letter(columns.get(columns.size() - 1).index())
                + ":" + (shape.firstHeading() + 1) + "-" + (shape.lastHeading() + 1)
                + ":"
                + IntStream.range(0, shape.roles().size())
                        .filter(row -> shape.role(row) == RowRole.DATA)
                        .mapToObj(row -> String.valueOf(row + 1))
                        .collect(Collectors.joining(","));
    }

    private static char letter(int column) {
        return (char) ('A' + column);
    }

    @Test
    void partsTheTwoHalvesOfAListWithABlankColumnBetween() {
        assertThat(said(sheet("""
                2021年实事项目清单|<|<|<|<|<|<|<|<
                序号|项目名称|社区|总投资（万元）||序号|项目名称|社区|总投资（万元）
                #1|凉亭翻新|春晓社区|#3||#4|路灯|文昌社区|#5
                #2|扶手|春晓社区|#2||#5|车棚|文昌社区|#6
                #3|花坛|春晓社区|#2||||
                """))).isEqualTo("projects:AD:2-2:3,4,5 projects:FI:2-2:3,4");
    }

    @Test
    void partsHalvesThatStandCloseTogetherAndThreeOfThem() {
        assertThat(said(sheet("""
                序号|项目名称|社区|序号|项目名称|社区|序号|项目名称|社区
                #1|凉亭翻新|春晓社区|#3|路灯|文昌社区|#5|水井|文昌社区
                #2|扶手|春晓社区|#4|车棚|文昌社区|||
                """))).isEqualTo("?:AC:1-1:2,3 ?:DF:1-1:2,3 ?:GI:1-1:2");
    }

    @Test
    void givesBothHalvesTheTitleAndTheUnitThatStandAboveThem() {
        RawSheet sheet = sheet("""
                2020年实事项目清单|<|<|<|<|<|<
                单位：万元||||||
                项目名称|社区|总投资||项目名称|社区|总投资
                凉亭翻新|春晓社区|#3||路灯|文昌社区|#5
                """);
        assertThat(SheetTables.find(sheet, ""))
                .hasSize(2)
                .allSatisfy(table -> assertThat(table.shape().listYear()).isEqualTo(2020));
        RawSheet loose = sheet("""
                2020年实事项目清单||||||
                项目名称|社区|总投资||项目名称|社区|总投资
                凉亭翻新|春晓社区|#3||路灯|文昌社区|#5
                """);
        assertThat(SheetTables.find(loose, "").get(1).shape().listYear()).isEqualTo(2020);
    }

    @Test
    void partsTablesOfDifferentKinds() {
        assertThat(said(sheet("""
                项目清单||||||社区通讯录|||
                序号|项目名称|社区|总投资（万元）|责任单位||社区名称|书记|电话|户数
                #1|凉亭翻新|春晓社区|#3|城管办||春晓社区|张三|12345678901|#1200
                #2|扶手|文昌社区|#2|民政办||文昌社区|李四|12345678902|#800
                """))).isEqualTo("projects:AE:2-2:3,4 communities:GJ:2-2:3,4");
    }

    @Test
    void partsTablesWhoseHeadingsStandInDifferentRows() {
        assertThat(said(sheet("""
                2021年项目清单|<|<|<||
                序号|项目名称|社区|总投资（万元）||
                #1|凉亭翻新|春晓社区|#3||责任单位一览表|<|<
                #2|扶手|文昌社区|#2||单位名称|负责人|联系电话
                #3|花坛|文昌社区|#2||城管办|王五|12345678901
                合计||<|#7||民政办|赵六|12345678902
                |||||应急办|孙七|12345678903
                """))).isEqualTo("projects:AD:2-2:3,4,5 departments:FH:4-4:5,6,7");
    }

    @Test
    void leavesATableWithABlankColumnWhole() {
        assertThat(said(sheet("""
                序号|项目名称|社区|总投资（万元）||责任单位|负责人|联系电话
                #1|凉亭翻新|春晓社区|#3||城管办|王五|12345678901
                #2|扶手|文昌社区|#2||民政办|赵六|12345678902
                """))).isEqualTo("projects:AH:1-1:2,3");
        assertThat(said(sheet("""
                序号|项目名称|社区||完成时限|备注
                #1|凉亭翻新|春晓社区||2021年9月|
                #2|扶手|文昌社区||2021年10月|缓
                """))).isEqualTo("projects:AF:1-1:2,3");
    }

    @Test
    void passesOverWhatIsNoTableAndSaysWhereItStands() {
        RawSheet legend = sheet("""
                序号|项目名称|社区|总投资（万元）||颜色|说明
                #1|凉亭翻新|春晓社区|#3||红|滞后
                #2|扶手|文昌社区|#2||黄|预警
                |||||绿|正常
                """);
        assertThat(said(legend)).isEqualTo("projects:AD:1-1:2,3");
        assertThat(SheetTables.find(legend, "").get(0).unread()).isEqualTo(5);
        RawSheet count = sheet("""
                2021年项目清单||||||
                序号|项目名称|社区|总投资（万元）||社区|项目数|总投资（万元）|完成投资（万元）
                #1|凉亭翻新|春晓社区|#3||春晓社区|#1|#3|#1
                #2|扶手|文昌社区|#2||文昌社区|#1|#2|#1
                |||||合计|#2|#5|#2
                """);
        assertThat(said(count)).startsWith("projects:AD").doesNotContain(" ");
    }

    @Test
    void partsTablesBelowAWideOne() {
        assertThat(said(sheet("""
                项目清单|<|<|<|<|<|<|<
                序号|项目名称|社区|总投资（万元）|责任单位|完成时限|建设内容|备注
                #1|凉亭翻新|春晓社区|#3|城管办|2021年9月|翻新凉亭|无
                #2|扶手|文昌社区|#2|民政办|2021年9月|加装扶手|无

                社区名称|书记|电话|户数||单位名称|负责人|联系电话
                春晓社区|张三|12345678901|#1200||城管办|王五|12345678901
                文昌社区|李四|12345678902|#800||民政办|赵六|12345678902
                """))).isEqualTo("projects:AH:2-2:3,4 communities:AD:6-6:7,8 departments:FH:6-6:7,8");
    }

    @Test
    void keepsTheGroupsAndTotalsOfEachSideApart() {
        RawSheet sheet = sheet("""
                序号|项目名称|社区|总投资（万元）||序号|项目名称|社区|总投资（万元）
                一、基础设施类|<|<|<||二、环境整治类|<|<|<
                #1|凉亭翻新|春晓社区|#3||#3|路灯|文昌社区|#5
                #2|扶手|春晓社区|#2||#4|车棚|文昌社区|#6
                |小计||#5||#5|花坛|文昌社区|#2
                """);
        assertThat(said(sheet)).isEqualTo("projects:AD:1-1:3,4 projects:FI:1-1:3,4,5");
        assertThat(SheetTables.find(sheet, "").get(1).sheet().texts(1))
                .contains("二、环境整治类")
                .doesNotContain("一、基础设施类");
    }

    @Test
    void findsTheSameTablesAgainWhenReasonsStandBehindThem() {
        assertThat(said(sheet("""
                序号|项目名称|社区|总投资（万元）||序号|项目名称|社区|总投资（万元）|错误原因
                #1|凉亭翻新|春晓社区|#3||#4|路灯|文昌社区|#5|
                #2||春晓社区|#2||#5|车棚|文昌社区|#6|项目名称没有填
                #3||春晓社区|#2||||||项目名称没有填
                """))).isEqualTo("projects:AD:1-1:2,3,4 projects:FI:1-1:2,3");
    }

    @Test
    void readsEveryKnownLayoutAsBefore() {
        for (LayoutFixture layout : LayoutFixture.all()) {
            RawSheet sheet = layout.sheet();
            String file = layout.facts().getOrDefault("file", "表.xlsx");
            assertThat(SheetTables.find(sheet, file).stream().map(FoundTable::shape))
                    .as(layout.name())
                    .isEqualTo(HeadingFinder.find(sheet, file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects-heshun", "progress-wenchang", "requests-donghu", "projects-departments"})
    void readsTheSamplesAsBefore(String file) {
        RawSheet sheet = SampleSheets.read(file + ".xlsx");
        assertThat(SheetTables.find(sheet, file).stream().map(FoundTable::shape))
                .isEqualTo(HeadingFinder.find(sheet, file));
    }

    @Test
    void takesNumberedTitlesForThoseOfTheTableBelowAndNoRowOfTheTableAbove() {
        List<FoundTable> tables = SheetTables.find(sheet("""
                一、社区基本情况表
                社区名称|书记|户数
                新桥社区|张三|#300
                二、责任单位名单
                单位名称|单位类型|联系电话
                新桥服务中心|科室|
                三、2021年10月进展情况
                项目名称|社区|本月进展|本月完成投资（万元）
                凉亭翻新|新桥社区|已开工|#1
                """), "");
        assertThat(tables.stream().map(SheetTablesTest::said))
                .containsExactly("communities:AC:2-2:3", "departments:AC:5-5:6", "progress:AD:8-8:9");
        assertThat(tables.get(2).shape().month()).isEqualTo(YearMonth.of(2021, 10));
    }

    @Test
    void sharesUnitAndYearThatStandAboveOneSideOnly() {
        List<FoundTable> tables = SheetTables.find(sheet("""
                2020年实事项目清单||||||单位：元
                项目名称|社区|总投资||项目名称|社区|总投资
                凉亭翻新|春晓社区|#30000||路灯|文昌社区|#50000
                """), "");
        assertThat(tables).hasSize(2).allSatisfy(table -> {
            assertThat(table.shape().unit()).isEqualTo(MoneyUnit.YUAN);
            assertThat(table.shape().listYear()).isEqualTo(2020);
        });
    }

    @Test
    void keepsUnitsInTheirTableWhereSpacersStandAndSomeAreMissing() {
        assertThat(said(sheet("""
                2021年项目清单|<|<|<|<|<|<|<|<
                序号|项目名称||社区|类别||责任单位|联系人|联系电话
                #1|凉亭翻修||春晓社区|环境整治||城市管理办|甲某|12345678901
                #2|扶手加装||文昌社区|适老化||民生保障办||
                #3|路灯||文昌社区|适老化||||
                """))).isEqualTo("projects:AI:2-2:3,4,5");
    }

    @Test
    void readsATableBesideATitleThatRunsOverSeveralColumns() {
        assertThat(said(sheet("""
                ||||||社区基本信息
                2021年实事项目清单|<|<|<|||社区名称|书记|户数|人口
                ||||||春晓社区|甲某|#1200|#3300
                项目名称|社区|牵头单位|完成时限|||文昌社区|乙某|#900|#2800
                凉亭翻修|春晓社区|城市管理办|2021年11月底|||东湖社区|丙某|#800|#2500
                """))).isEqualTo("projects:AD:4-4:5 communities:GJ:2-2:3,4,5");
    }

    @Test
    void putsAMendedCellIntoTheWholeSheetToo() {
        RawSheet sheet = sheet(PROJECTS + "||" + PROJECTS + "\n#1|凉亭|春晓社区|#3||#2|路灯|文昌社区|#5");
        FoundTable right = SheetTables.find(sheet, "").get(1).with(1, 6, new RawCell.Text("太阳能路灯"));
        assertThat(right.sheet().cell(1, 6).text()).isEqualTo("太阳能路灯");
        assertThat(right.whole().texts(1)).contains("凉亭", "太阳能路灯");
        assertThat(right.sheet().texts(1)).doesNotContain("凉亭");
    }
}
