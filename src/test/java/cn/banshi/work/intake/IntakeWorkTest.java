package cn.banshi.work.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.domain.money.Money;
import cn.banshi.domain.project.Course;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.Status;
import cn.banshi.work.WorkFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IntakeWorkTest extends IntakeFixture {
    @Test
    void writesOneChangeSetThatOneUndoTakesBack() {
        long before = services.session().ledger().changeNumber();
        int items = services.session().ledger().all().size();
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|完成时限|总投资（万元）|资金来源
                口袋公园一号|春晓社区|环境整治|城市管理办|10月底前|12.5|区级财政
                楼道扶手安装|文昌社区|适老新类|民生保障办|年底前|3|社会捐助新
                """);
        assertThat(review.counts()).containsOnly(java.util.Map.entry(Verdict.NEW, 2));
        assertThat(review.creating()).containsExactly("类别“适老新类”", "资金来源“社会捐助新”");
        IntakeResult result = intake.apply(review);
        assertThat(result).isEqualTo(new IntakeResult(2, 0));
        assertThat(services.session().ledger().changeNumber()).isEqualTo(before + 1);
        Dossier park = named("口袋公园一号");
        assertThat(park.project().code()).startsWith("SF-CX-2021-");
        assertThat(park.project().schedule().deadline()).isEqualTo(LocalDate.of(2021, 10, 31));
        assertThat(park.project().budget().plannedTotal()).isEqualTo(Money.ofYuan("125000.00"));
        assertThat(park.fundings())
                .singleElement()
                .satisfies(funding -> assertThat(funding.applied()).isEqualTo(Money.ofYuan("125000.00")));
        assertThat(park.listYears())
                .singleElement()
                .satisfies(entry -> assertThat(entry.listNumber()).isNotEmpty());
        assertThat(Course.latest(park.moves()).status()).isEqualTo(Status.APPROVED);
        services.history().undo();
        assertThat(services.session().ledger().all()).hasSize(items);
        assertThat(services.session().ledger().office().values().stream().map(value -> value.name()))
                .doesNotContain("适老新类");
    }

    @Test
    void showsOldAndNewOfEachFieldThatDiffers() {
        ReviewRow row = only(review(IncomingKind.PROJECTS, """
                项目编号|项目名称|社区|总投资（元）|备注
                SF-WC-2021-002|电动自行车集中充电停车棚建设|文昌社区|500000|来自十月的表
                """));
        assertThat(row.verdict()).isEqualTo(Verdict.UPDATE);
        assertThat(row.changes()).extracting(ReviewRow.Change::label).containsExactly("计划总投资", "备注");
        assertThat(row.changes().get(0).after()).isEqualTo("50万元");
    }

    @Test
    void neverTakesAnythingAwayByAnEmptyCell() {
        Dossier before = WorkFixture.item(services, "SF-WC-2021-002");
        Review review = review(IncomingKind.PROJECTS, """
                项目编号|项目名称|社区|建设内容|总投资（元）|责任领导|牵头单位|受益户数
                SF-WC-2021-002|电动自行车集中充电停车棚建设|文昌社区||/|—||
                """);
        assertThat(only(review).verdict()).isEqualTo(Verdict.SAME);
        intake.apply(review);
        assertThat(WorkFixture.item(services, "SF-WC-2021-002")).isEqualTo(before);
    }

    @Test
    void asksForTheMonthWhereNothingTellsIt() {
        IncomingTable table = table("项目名称|社区|本月进展\n" + WENCHANG + "|文昌社区|继续施工。");
        IntakePlan plan = intake.plan(table, IncomingKind.PROGRESS);
        assertThat(plan.month()).isNull();
        assertThat(kinds(only(review(table, plan)).errors())).containsExactly(Remark.Kind.MISSING_MONTH);
        assertThat(only(review(table, plan.at(2021, OCTOBER))).verdict()).isEqualTo(Verdict.UPDATE);
    }

    @Test
    void letsTheClerkDecideWhatOnlyResembles() {
        IncomingTable table = table("项目名称|社区|类别|牵头单位|完成时限\n电动自行车集中充电停车篷建设|文昌社区|公共安全|应急管理办|年底前");
        IntakePlan plan = intake.plan(table, IncomingKind.PROJECTS).at(2021, null);
        ReviewRow row = only(review(table, plan));
        assertThat(kinds(row.errors())).containsExactly(Remark.Kind.DOUBTFUL_MATCH);
        long item = named(WENCHANG).id();
        assertThat(row.item()).isEqualTo(item);
        assertThat(only(review(table, plan.with(1, new Choice.Item(item)))).verdict())
                .isEqualTo(Verdict.UPDATE);
        assertThat(only(review(table, plan.with(1, new Choice.Fresh()))).verdict())
                .isEqualTo(Verdict.NEW);
        assertThat(only(review(table, plan.with(1, new Choice.Leave()))).verdict())
                .isEqualTo(Verdict.SKIP);
    }

    @Test
    void suggestsTheCommunityThatMayBeMeantAndCreatesOneWhereAsked() {
        IncomingTable table = table("项目名称|社区|类别|牵头单位|完成时限\n新的凉亭|文倡社区|环境整治|城市管理办|年底前");
        IntakePlan plan = intake.plan(table, IncomingKind.PROJECTS).at(2021, null);
        ReviewRow row = only(review(table, plan));
        assertThat(row.errors()).singleElement().satisfies(at -> {
            assertThat(at.remark().kind()).isEqualTo(Remark.Kind.UNKNOWN_COMMUNITY);
            assertThat(at.suggestion()).isEqualTo("文昌社区");
            assertThat(at.column()).isEqualTo(1);
        });
        assertThat(only(review(intake.withCell(table, 1, 1, "文昌社区"), plan)).verdict())
                .isEqualTo(Verdict.NEW);
        Review creating = review(table, plan.creating(List.of("文倡社区")));
        intake.apply(creating);
        assertThat(services.session()
                        .ledger()
                        .office()
                        .communityName(named("新的凉亭").project().basics().communityId()))
                .isEqualTo("文倡社区");
    }

    @Test
    void findsTheSameRowInSeveralFilesAndSaysWhereTheyDiffer() {
        IncomingTable one = table("项目名称|社区|类别|牵头单位|完成时限|总投资（万元）\n新的凉亭|文昌社区|环境整治|城市管理办|年底前|3");
        IncomingTable two = table("项目名称|社区|类别|牵头单位|完成时限|总投资（万元）\n新的凉亭|文昌社区|环境整治|城市管理办|年底前|5");
        List<IntakePlan> plans = List.of(
                intake.plan(one, IncomingKind.PROJECTS).at(2021, null),
                intake.plan(two, IncomingKind.PROJECTS).at(2021, null));
        Review review = intake.review(List.of(one, two), plans, IntakeProgress.NONE);
        ReviewRow second = review.parts().get(1).rows().get(0);
        assertThat(kinds(second.errors())).containsExactly(Remark.Kind.DUPLICATE);
        assertThat(second.errors().get(0).remark().sentence())
                .contains("30000.00")
                .contains("50000.00");
        assertThat(review.writing()).isEqualTo(1);
    }

    @Test
    void remembersWhereTheClerkSentTheColumns() throws Exception {
        IncomingTable table = table("项目名称|社区|类别|牵头单位|完成时限|怪栏\n新的凉亭|文昌社区|环境整治|城市管理办|年底前|说明文字");
        IntakePlan plan = intake.plan(table, IncomingKind.PROJECTS);
        ColumnPlan odd = plan.columns().get(5);
        assertThat(odd.field()).isNull();
        IntakePlan chosen = plan.with(
                new ColumnPlan(odd.index(), odd.heading(), IncomingField.REMARK, null, false, ColumnPlan.Origin.CLERK));
        intake.remember(table, chosen);
        assertThat(intake.plan(table, IncomingKind.PROJECTS).columns().get(5).field())
                .isEqualTo(IncomingField.REMARK);
        Path shared = temp.resolve("对列.json");
        intake.exportLayout(table, chosen, shared);
        assertThat(intake.planBy(table, intake.readLayout(shared))
                        .columns()
                        .get(5)
                        .field())
                .isEqualTo(IncomingField.REMARK);
        String json = java.nio.file.Files.readString(shared);
        for (String wrong : List.of(
                json.replace("\"remark\"", "\"remarks\""),
                json.replaceFirst("\"sinceJanuary\"", "\"unit\": \"POUND\", \"sinceJanuary\""))) {
            Path file = java.nio.file.Files.writeString(temp.resolve("错.json"), wrong);
            assertThat(wrong).isNotEqualTo(json);
            assertThatThrownBy(() -> intake.readLayout(file)).hasMessageContaining("不认识");
        }
        assertThatThrownBy(() -> intake.readLayout(temp.resolve("ledger/ledger.generation")))
                .isInstanceOf(AppException.class);
    }

    @Test
    void takesTheUnitThatTheClerkNames() {
        IncomingTable table = table("项目名称|社区|类别|牵头单位|完成时限|总投资\n新的凉亭|文昌社区|环境整治|城市管理办|年底前|35000");
        IntakePlan plan = intake.plan(table, IncomingKind.PROJECTS).at(2021, null);
        ColumnPlan money = plan.column(IncomingField.PLANNED_TOTAL).orElseThrow();
        assertThat(money.unit()).isNull();
        assertThat(kinds(only(review(table, plan)).warnings())).contains(Remark.Kind.UNIT_GUESSED);
        IntakePlan inYuan = plan.with(new ColumnPlan(
                money.index(), money.heading(), money.field(), MoneyUnit.YUAN, false, ColumnPlan.Origin.CLERK));
        assertThat(only(review(table, inYuan)).values()).containsEntry(IncomingField.PLANNED_TOTAL, "35000.00");
    }

    @Test
    void givesUpWithoutATraceWhereTheClerkCancels() {
        IncomingTable table = table("项目名称|社区\n"
                + java.util.stream.IntStream.range(0, 200)
                        .mapToObj(i -> "第" + i + "处凉亭|文昌社区")
                        .collect(Collectors.joining("\n")));
        IntakePlan plan = intake.plan(table, IncomingKind.PROJECTS);
        List<Integer> heard = new ArrayList<>();
        assertThatThrownBy(() -> intake.review(List.of(table), List.of(plan), rows -> {
                    heard.add(rows);
                    return rows < 100;
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(heard).containsExactly(50, 100);
    }

    @Test
    void asksForAnotherReviewWhereTheLedgerMovedOn() {
        Review review = review(IncomingKind.PROJECTS, "项目名称|社区|类别|牵头单位|完成时限\n新的凉亭|文昌社区|环境整治|城市管理办|年底前");
        services.projects().recycle(List.of(named(WENCHANG).id()));
        assertThatThrownBy(() -> intake.apply(review)).hasMessageContaining("重新核对");
    }

    @Test
    void refusesToWriteRequestsUntilTheirLedgerIsThere() {
        Review review = review(IncomingKind.REQUESTS, "登记日期|来源渠道|所属社区|问题描述|责任单位\n2021-10-12|居民来电|文昌社区|路灯不亮|建设管理办");
        assertThat(only(review).verdict()).isEqualTo(Verdict.NEW);
        assertThatThrownBy(() -> intake.apply(review)).hasMessageContaining("诉求台账还没有启用");
    }

    @Test
    void neverWritesReasonsOverTheTableItself() throws Exception {
        Path file = temp.resolve("表.xlsx");
        try (java.io.InputStream in = getClass().getResourceAsStream("/cn/banshi/intake/projects-heshun.xlsx")) {
            java.nio.file.Files.copy(in, file);
        }
        List<IncomingTable> tables = intake.open(file, null, IntakeProgress.NONE);
        Review review = review(tables.get(0), intake.plan(tables.get(0), IncomingKind.PROJECTS));
        assertThatThrownBy(() -> intake.writeErrors(review.parts(), file)).hasMessageContaining("换一个文件名");
        assertThatThrownBy(() -> intake.writeErrors(review.parts(), temp.resolve("a.csv")))
                .hasMessageContaining(".xlsx");
    }
}
