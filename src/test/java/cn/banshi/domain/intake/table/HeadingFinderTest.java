package cn.banshi.domain.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.LayoutFixture;
import cn.banshi.domain.intake.column.ColumnMatcher;
import cn.banshi.domain.intake.column.KindGuess;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingFinderTest {
    private static final String HEAD = "序号|项目名称|建设内容|计划总投资|责任单位|完成时限";
    private static final String ITEM = "1|道路修复|620平方米|#48.6|建设办|10月底前";

    @Test
    void findsSeveralTablesOnOneSheet() {
        RawSheet sheet = sheet(
                "甲街道项目清单",
                "单位：万元",
                HEAD,
                ITEM,
                "合计|||#48.6||",
                "",
                "群众诉求台账",
                "填报单位：东湖社区",
                "序号|登记日期|反映人|问题描述|责任单位|办理结果",
                "1|9月2日|王某|返水|物业|已疏通",
                "注：按月更新。");
        List<TableShape> shapes = HeadingFinder.find(sheet, "");
        assertThat(shapes).hasSize(2);
        assertThat(shapes.get(0).firstHeading()).isEqualTo(2);
        assertThat(shapes.get(0).lastRow()).isEqualTo(4);
        assertThat(shapes.get(0).unit()).isEqualTo(MoneyUnit.WAN);
        assertThat(shapes.get(0).role(6)).isEqualTo(RowRole.BLANK);
        assertThat(shapes.get(1).firstHeading()).isEqualTo(8);
        assertThat(shapes.get(1).unit()).isNull();
        assertThat(shapes.get(1).reporter()).isEqualTo("东湖社区");
        assertThat(roles(shapes.get(1), 11))
                .isEqualTo("BLANK BLANK BLANK BLANK BLANK BLANK TITLE CAPTION HEADING DATA NOTE");
    }

    @Test
    void takesSameHeadingUnderAnotherTitleForAnotherTable() {
        RawSheet sheet = sheet("和顺社区9月进展情况表", HEAD, ITEM, "", "柳园社区9月进展情况表", HEAD, ITEM.replace("道路", "公园"));
        assertThat(HeadingFinder.find(sheet, "")).hasSize(2);
    }

    @Test
    void takesRepeatedTitleAndHeadingForNewPage() {
        RawSheet sheet = sheet("项目清单", HEAD, ITEM, "项目清单", HEAD, ITEM.replace("道路", "公园"));
        List<TableShape> shapes = HeadingFinder.find(sheet, "");
        assertThat(shapes).hasSize(1);
        assertThat(roles(shapes.get(0), 6)).isEqualTo("TITLE HEADING DATA TITLE HEADING DATA");
    }

    @Test
    void keepsOddRowsAsData() {
        RawSheet sheet = sheet(
                "项目清单",
                HEAD,
                ITEM,
                "2||更换晾衣架40个|#3.2|社区建设办|9月底前",
                "|||#5||",
                "3|合计楼改造工程|1栋|#9|建设办|9月",
                "|小计算机室建设|1间|#2|建设办|9月",
                "4|说明牌更换|20块|#1|建设办|9月",
                "5|审核人办公室|1间|#1|建设办|9月",
                "一、|外墙修缮|一栋|#3|建设办|9月",
                "|备注栏更换|20块|#1|建设办|9月",
                "||只有内容|||");
        assertThat(roles(HeadingFinder.find(sheet, "").get(0), 12))
                .isEqualTo("TITLE HEADING DATA DATA DATA DATA DATA DATA DATA DATA DATA DATA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合计|||#48.6||",
                "合　计|||#48.6||",
                "|小计||#48.6||",
                "总计（3项）|||#48.6||",
                "累计|3项||#48.6||",
                "其中：财政资金|||#30||",
                "|其中：|||#30||",
                "和顺社区小计|||#48.6||",
                "#3|合计||#48.6||",
                "合计：共3项，投资48.6万元|<|<|<|<|<",
                "本页合计|||#48.6||"
            })
    void knowsTotals(String total) {
        RawSheet sheet = sheet(HEAD, ITEM, total);
        assertThat(HeadingFinder.find(sheet, "").get(0).role(2)).isEqualTo(RowRole.TOTAL);
    }

    @Test
    void knowsGroupsUnderAColumnOfCodes() {
        RawSheet sheet = sheet(HEAD.replace("序号", "编号"), "一|基础设施类||||", ITEM, "二|民生类||||", ITEM);
        assertThat(roles(HeadingFinder.find(sheet, "").get(0), 5)).isEqualTo("HEADING GROUP DATA GROUP DATA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、基础设施类|<|<|<|<|<",
                "（一）道路|||||",
                "二、民生服务类（5项）|||#120||",
                "和顺社区|||||",
                "|柳园社区||||",
                "二|民生类||#120||",
                "Ⅱ.民生服务|||||",
                "基础设施|<|<|<|<|<"
            })
    void knowsGroups(String group) {
        RawSheet sheet = sheet(HEAD, ITEM, group, ITEM);
        assertThat(HeadingFinder.find(sheet, "").get(0).role(2)).isEqualTo(RowRole.GROUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "注：1.金额单位为万元；|||||",
                "说明：本表按月报送。|<|<|<|<|<",
                "填表人：张三|||审核人：李四||",
                "单位负责人（签字）：||审核人：||填报日期：2021年3月5日|",
                "填报人：张三　联系电话：0000-8800204|<|<|<|<|<",
                "★为重点项目||||||",
                "示范街道办事处|||||",
                "||||2021年3月5日|",
            })
    void knowsNotesAtTheFoot(String note) {
        RawSheet sheet = sheet(HEAD, ITEM, "合计|||#48.6||", "", note);
        assertThat(HeadingFinder.find(sheet, "").get(0).role(4)).isEqualTo(RowRole.NOTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|2|3|4|5|6",
                "#1|#2|#3|#4|#5|#6",
                "甲|乙|丙|1|2|3",
                "A|B|C|D|E|F",
                "①|②|③|④|⑤|⑥",
                "栏次|1|2|3|4=2+3|5",
                "(1)|(2)|(3)|(4)|(5)=(3)+(4)|(6)",
                "一|二|三|四|五|六"
            })
    void takesNumbersOfColumnsForHeading(String numbers) {
        RawSheet sheet = sheet("项目清单", HEAD, numbers, ITEM);
        assertThat(roles(HeadingFinder.find(sheet, "").get(0), 4)).isEqualTo("TITLE HEADING HEADING DATA");
    }

    @ParameterizedTest
    @CsvSource({
        "2021年10月项目进展表, 表, '', 2021, 2021-10,",
        "二〇二一年十月项目进展表, 表, '', 2021, 2021-10,",
        "项目进展表（截至2021年10月31日）, 表, '', 2021, 2021-10, 2021-10-31",
        "2021年1-10月项目进展表, 表, '', 2021, 2021-10,",
        "2021年上半年项目进展表, 表, '', 2021, 2021-06,",
        "2021年前三季度项目进展表, 表, '', 2021, 2021-09,",
        "2021年项目进展表, 10月, '', 2021, 2021-10,",
        "项目进展表, 2021.9, 某社区2020年8月.xlsx, 2021, 2021-09,",
        "项目进展表, Sheet1, 某社区2020年8月进展.xlsx, 2020, 2020-08,",
        "项目进展表, Sheet1, 进展202108.xlsx, 2021, 2021-08,",
        "项目进展表, 9月, 2021年项目进展.xlsx, 2021, 2021-09,",
        "2022年项目进展表, Sheet1, 2021年8月.xlsx, 2022, 2021-08,",
        "12345热线项目表, Sheet1, '', , ,",
        "2021年度项目计划表, Sheet1, '', 2021, ,",
        "项目进展表（截止2021.10.25）, Sheet1, '', 2021, 2021-10, 2021-10-25"
    })
    void readsYearAndMonth(String title, String name, String file, Integer year, YearMonth month, LocalDate asOf) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(title));
        rows.add(cells(HEAD));
        rows.add(cells(ITEM));
        TableShape shape =
                HeadingFinder.find(LayoutFixture.sheet(rows, name, 0, 0), file).get(0);
        assertThat(shape.listYear()).isEqualTo(year);
        assertThat(shape.month()).isEqualTo(month);
        assertThat(shape.asOf()).isEqualTo(asOf);
    }

    @Test
    void takesNoMonthFromTheDayOfFillingIn() {
        RawSheet sheet = sheet("2021年项目清单", "填报单位：和顺社区|||||填报日期：2022年1月5日", HEAD, ITEM);
        TableShape shape = HeadingFinder.find(sheet, "").get(0);
        assertThat(shape.listYear()).isEqualTo(2021);
        assertThat(shape.month()).isNull();
        assertThat(shape.reporter()).isEqualTo("和顺社区");
    }

    @Test
    void takesHeadingThatTheClerkPointsOut() {
        RawSheet sheet = sheet("说明文字|其他|再其他", "甲|乙|丙", "1|道路|#3", "合计||#3");
        TableShape shape = HeadingFinder.at(sheet, "", 1, 1);
        assertThat(roles(shape, 4)).isEqualTo("TITLE HEADING DATA TOTAL");
        assertThat(shape.columns()).extracting(TableShape.Column::heading).containsExactly("甲", "乙", "丙");
    }

    @Test
    void keepsTitleOfSeveralCellsOutOfTheHeading() {
        RawSheet sheet = sheet("项目进展情况|||2021年10月||", HEAD, ITEM);
        assertThat(roles(HeadingFinder.find(sheet, "").get(0), 3)).isEqualTo("TITLE HEADING DATA");
    }

    @Test
    void readsYearsAsNumbersInHeadings() {
        RawSheet sheet = sheet("投资表", "序号|项目名称|完成投资（万元）|<|<|责任单位", "^|^|#2020|#2021|合计|^", "1|道路|#3|#4|#7|建设办");
        TableShape shape = HeadingFinder.find(sheet, "").get(0);
        assertThat(roles(shape, 4)).isEqualTo("TITLE HEADING HEADING DATA");
        assertThat(shape.columns().get(3).path()).containsExactly("完成投资（万元）", "2021");
    }

    @Test
    void findsNothingOnSheetsWithoutTable() {
        assertThat(HeadingFinder.find(sheet(""), "")).isEmpty();
        assertThat(HeadingFinder.find(sheet("只有一句话"), "")).isEmpty();
    }

    @Test
    void findsHeadingOfUnknownWords() {
        RawSheet sheet = sheet("某表", "甲项|乙项|丙项", "路灯|#3|@2021-03-01", "道路|#4|@2021-04-01");
        assertThat(roles(HeadingFinder.find(sheet, "").get(0), 4)).isEqualTo("TITLE HEADING DATA DATA");
    }

    @Test
    void readsHundredThousandRowsInOneGo() {
        RawSheet.Builder builder = new RawSheet.Builder("大表");
        builder.row(0);
        List<String> head = cells(HEAD);
        for (int column = 0; column < head.size(); column++) {
            builder.cell(column, new RawCell.Text(head.get(column)));
        }
        for (int row = 1; row <= 100_000; row++) {
            builder.row(row);
            builder.cell(0, new RawCell.Text(Integer.toString(row)))
                    .cell(1, new RawCell.Text("道路修复" + row))
                    .cell(2, new RawCell.Text("修复路面" + row + "平方米"))
                    .cell(3, new RawCell.Numeric(row, false))
                    .cell(4, new RawCell.Text("建设办"))
                    .cell(5, new RawCell.Text("10月底前"));
        }
        RawSheet sheet = builder.build();
        long start = System.nanoTime();
        TableShape shape = HeadingFinder.find(sheet, "").get(0);
        assertThat(shape.roles().stream().filter(role -> role == RowRole.DATA)).hasSize(100_000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as("time taken").isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void readsAnythingWithoutFailing() {
        List<String> words = List.of(
                "",
                "",
                "",
                "序号",
                "项目名称",
                "总投资（万元）",
                "责任单位",
                "合计",
                "一、",
                "（一）道路",
                "#3",
                "#0",
                "@2021-03-01",
                "%70",
                "注：",
                "填报单位：",
                "<",
                "^",
                "<",
                "^",
                "2021年",
                "截至13月",
                "截至2月30日",
                "()",
                "（）",
                ":",
                "　",
                "\\n",
                "1-99月");
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 3000; round++) {
            List<List<String>> rows = new ArrayList<>();
            int width = 1 + random.nextInt(6);
            for (int row = random.nextInt(9); row >= 0; row--) {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    String word = words.get(random.nextInt(words.size()));
                    boolean edge = (word.equals("<") && column == 0) || (word.equals("^") && rows.isEmpty());
                    cells.add(edge ? "" : word);
                }
                rows.add(cells);
            }
            RawSheet sheet = LayoutFixture.sheet(rows, "2021-13", 0, 0);
            for (TableShape shape : HeadingFinder.find(sheet, "202199.xls")) {
                assertThat(shape.lastRow()).isBetween(shape.lastHeading(), Math.max(shape.lastHeading(), sheet.rows()));
                assertThat(shape.role(shape.firstHeading())).isEqualTo(RowRole.HEADING);
                KindGuess.of(shape, sheet);
                for (IncomingKind kind : IncomingKind.values()) {
                    assertThat(ColumnMatcher.match(kind, shape, sheet, Optional.empty()))
                            .hasSameSizeAs(shape.columns());
                }
            }
            HeadingFinder.at(sheet, "", 0, Math.min(1, Math.max(sheet.rows() - 1, 0)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "填报单位：春晓社区（盖章）, 春晓社区",
        "填报单位（盖章）：春晓社区, 春晓社区",
        "填报单位：（公章）春晓社区, 春晓社区",
        "填报单位：春晓社区（公章）  单位：万元, 春晓社区",
        "填报单位：春晓社区【签章】, 春晓社区"
    })
    void knowsWhoReportsBesideTheSeal(String caption, String reporter) {
        RawSheet sheet = sheet("项目清单", caption, HEAD, ITEM);
        assertThat(HeadingFinder.find(sheet, "").get(0).reporter()).isEqualTo(reporter);
    }

    @ParameterizedTest
    @CsvSource({
        "2021年春晓社区项目计划表, '', 春晓社区",
        "安平街道春晓社区2021年10月进展情况表, '', 春晓社区",
        "2021年10月月亮湾社区进展情况表, '', 月亮湾社区",
        "月亮湾社区居委会项目清单, '', 月亮湾社区居委会",
        "2021年项目计划表, 春晓社区2021.xlsx, 春晓社区",
        "春晓社区、文昌社区项目清单, '', ''",
        "安平街道社区实事项目清单, '', ''",
        "2021年项目计划表, 上报.xlsx, ''"
    })
    void knowsTheCommunityOfTheTitleOrTheFile(String title, String file, String reporter) {
        assertThat(HeadingFinder.find(sheet(title, HEAD, ITEM), file).get(0).reporter())
                .isEqualTo(reporter);
        assertThat(HeadingFinder.find(sheet(title, "填报单位：东湖社区", HEAD, ITEM), file)
                        .get(0)
                        .reporter())
                .isEqualTo("东湖社区");
    }

    @Test
    void tellsWhichGroupsARowStandsIn() {
        RawSheet sheet = sheet(
                "项目清单", HEAD, ITEM, "一、基础设施类", "（一）春晓社区（2项）", ITEM, "（二）文昌社区：", ITEM, "二、公共服务类", ITEM, "春晓社区", ITEM);
        TableShape shape = HeadingFinder.find(sheet, "").get(0);
        GroupRows groups = new GroupRows(sheet, shape);
        assertThat(roles(shape, 12)).isEqualTo("TITLE HEADING DATA GROUP GROUP DATA GROUP DATA GROUP DATA GROUP DATA");
        assertThat(groups.above(2)).isEmpty();
        assertThat(groups.above(5)).containsExactly("春晓社区", "基础设施类");
        assertThat(groups.above(7)).containsExactly("文昌社区", "基础设施类");
        assertThat(groups.above(9)).containsExactly("公共服务类");
        assertThat(groups.above(11)).containsExactly("春晓社区", "公共服务类");
    }

    @Test
    void takesTheValueAboveForDittoMarks() {
        RawSheet sheet = sheet(
                "项目清单",
                HEAD,
                "1|道路修复|同上|#48.6|建设办|10月底前",
                "2|公园修复|620平方米|#48.6|同上|〃",
                "3|泵站修复||#48.6|″|（同上）",
                "4|桥梁修复|同上行|#5|城管办|\"",
                "5|同上社区道路|10米|#5|\u3003|年底前");
        RawSheet read = Dittos.resolved(sheet, HeadingFinder.find(sheet, "").get(0));
        assertThat(read.texts(2)).containsExactly("1", "道路修复", "同上", "48.6", "建设办", "10月底前");
        assertThat(read.texts(3)).containsExactly("2", "公园修复", "620平方米", "48.6", "建设办", "10月底前");
        assertThat(read.texts(4)).containsExactly("3", "泵站修复", "", "48.6", "建设办", "10月底前");
        assertThat(read.texts(5)).containsExactly("4", "桥梁修复", "620平方米", "5", "城管办", "10月底前");
        assertThat(read.texts(6)).containsExactly("5", "同上社区道路", "10米", "5", "城管办", "年底前");
    }

    private static RawSheet sheet(String... rows) {
        return LayoutFixture.sheet(
                Arrays.stream(rows).map(HeadingFinderTest::cells).toList(), "Sheet1", 0, 0);
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\\|", -1));
    }

    private static String roles(TableShape shape, int rows) {
        List<String> roles = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            roles.add(shape.role(row).name());
        }
        return String.join(" ", roles);
    }
}
