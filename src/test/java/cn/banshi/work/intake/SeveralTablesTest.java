package cn.banshi.work.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingKind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several tables on one sheet, beside and below each other, of one kind and of several. */
class SeveralTablesTest extends IntakeFixture {
    private static final String HALVES = """
            2021年实事项目清单（单位：万元）|||||||||||
            序号|项目名称|社区|类别|牵头单位|总投资||序号|项目名称|社区|类别|牵头单位|总投资
            1|口袋公园一号|春晓社区|环境整治|城市管理办|3||3|口袋公园三号|文昌社区|环境整治|城市管理办|5
            2|口袋公园二号|春晓社区|环境整治|城市管理办|4||4||文昌社区|环境整治|城市管理办|6
            3||春晓社区|环境整治|城市管理办|4||||||
            """;

    private List<IncomingTable> tables(String text) {
        return intake.pasted(text.strip().replace("|", "\t"));
    }

    private Review review(List<IncomingTable> tables) {
        return intake.review(
                tables, tables.stream().map(table -> intake.plan(table, null)).toList(), IntakeProgress.NONE);
    }

    private static Stream<Verdict> verdicts(Review review) {
        return review.parts().stream().flatMap(part -> part.rows().stream()).map(ReviewRow::verdict);
    }

    private static List<IncomingKind> planned(Review review) {
        return review.parts().stream().map(part -> part.plan().kind()).toList();
    }

    @Test
    void writesBothHalvesOfAListAsOneChange() {
        List<IncomingTable> tables = tables(HALVES);
        assertThat(tables).extracting(IncomingTable::place).containsExactly("A–F 列", "H–M 列");
        Review review = review(tables);
        assertThat(verdicts(review))
                .containsExactly(Verdict.NEW, Verdict.NEW, Verdict.ERROR, Verdict.NEW, Verdict.ERROR);
        long before = services.session().ledger().changeNumber();
        assertThat(intake.apply(review)).isEqualTo(new IntakeResult(3, 0));
        assertThat(services.session().ledger().changeNumber()).isEqualTo(before + 1);
        assertThat(named("口袋公园三号").listYears())
                .singleElement()
                .satisfies(year -> assertThat(year.year()).isEqualTo(2021));
    }

    @Test
    void writesReasonsThatLetTheSameTablesBeFoundAgain() {
        Review review = review(tables(HALVES));
        Path book = temp.resolve("错误.xlsx");
        intake.writeErrors(review.partsOfSheet(1), book);
        List<IncomingTable> again = intake.open(book, null, IntakeProgress.NONE);
        assertThat(again).extracting(IncomingTable::place).containsExactly("A–F 列", "H–M 列");
        assertThat(verdicts(review(again)))
                .containsExactlyElementsOf(verdicts(review).toList());
        List<String> reasons = again.get(0).found().whole().texts(3);
        assertThat(reasons.get(13)).startsWith("H–M 列：").doesNotContain("A–F");
        assertThat(again.get(0).found().whole().texts(4).get(13)).startsWith("A–F 列：");
    }

    @Test
    void mendsACellOfTheRightTableInTheBookOfReasonsToo() {
        List<IncomingTable> tables = tables(HALVES);
        IncomingTable mended = intake.withCell(tables.get(1), 3, 8, "口袋公园四号");
        Review review = review(List.of(tables.get(0), mended));
        assertThat(verdicts(review)).containsExactly(Verdict.NEW, Verdict.NEW, Verdict.ERROR, Verdict.NEW, Verdict.NEW);
        Path book = temp.resolve("错误.xlsx");
        intake.writeErrors(review.parts(), book);
        assertThat(intake.open(book, null, IntakeProgress.NONE)
                        .get(0)
                        .found()
                        .whole()
                        .texts(3))
                .contains("口袋公园二号", "口袋公园四号");
    }

    @Test
    void refusesTheSecondOfTwoEqualRowsBesideEachOther() {
        Review review = review(tables("""
                项目名称|社区|类别|牵头单位|总投资（万元）||项目名称|社区|类别|牵头单位|总投资（万元）
                口袋公园一号|春晓社区|环境整治|城市管理办|3||口袋公园一号|春晓社区|环境整治|城市管理办|8
                """));
        assertThat(kinds(review.parts().get(1).rows().get(0).errors())).containsExactly(Remark.Kind.DUPLICATE);
    }

    @Test
    void takesEveryTableOfASheetForWhatItsHeadingsSay() {
        Review review = review(tables("""
                2021年实事项目清单||||
                项目名称|社区|类别|牵头单位|总投资（万元）
                口袋公园一号|新桥社区|环境整治|新桥服务中心|3

                社区基本情况
                社区名称|书记|户数|人口
                新桥社区|张三|1200|3600

                责任单位一览表
                单位名称|单位类型|联系电话
                新桥服务中心|科室|12345678901
                """));
        assertThat(planned(review))
                .containsExactly(IncomingKind.PROJECTS, IncomingKind.COMMUNITIES, IncomingKind.DEPARTMENTS);
        assertThat(verdicts(review)).as(review.parts().get(0).rows().toString()).containsOnly(Verdict.NEW);
        assertThat(review.creating()).isEmpty();
        intake.apply(review);
        var office = services.session().ledger().office();
        var basics = named("口袋公园一号").project().basics();
        assertThat(office.communityName(basics.communityId())).isEqualTo("新桥社区");
        assertThat(office.communities().stream().filter(one -> one.name().equals("新桥社区")))
                .singleElement()
                .satisfies(one -> assertThat(one.households()).isEqualTo(1200));
    }

    @Test
    void createsWhatSeveralTablesNameOnlyOnce() {
        List<IncomingTable> tables = tables("""
                项目名称|社区|类别|牵头单位|总投资（万元）||项目名称|社区|类别|牵头单位|总投资（万元）
                口袋公园一号|新桥社区|新类别|城市管理办|3||口袋公园二号|新桥社区|新类别|城市管理办|8
                """);
        Review review = intake.review(
                tables,
                tables.stream()
                        .map(table -> intake.plan(table, null).creating(List.of(IntakePlan.ALL)))
                        .toList(),
                IntakeProgress.NONE);
        assertThat(review.creating()).containsExactly("社区“新桥社区”", "类别“新类别”");
        intake.apply(review);
        assertThat(services.session().ledger().office().communities())
                .filteredOn(one -> one.name().equals("新桥社区"))
                .hasSize(1);
        assertThat(services.session().ledger().office().values())
                .filteredOn(one -> one.name().equals("新类别"))
                .hasSize(1);
    }

    @Test
    void saysWhichOtherTableChangesAnItemToo() {
        Review review = review(tables("""
                2021年10月||||||||
                项目名称|社区|类别|总投资（万元）||项目名称|社区|本月进展|本月完成投资（万元）
                %s|文昌社区|公共安全|51||%s|文昌社区|验收完成。|1
                """.formatted(WENCHANG, WENCHANG)));
        assertThat(planned(review)).containsExactly(IncomingKind.PROJECTS, IncomingKind.PROGRESS);
        assertThat(review.parts().get(1).rows().get(0).errors())
                .anyMatch(at -> at.remark().sentence().startsWith("A–D 列第 3 行也要改这一项"));
        assertThat(review.writing()).isEqualTo(1);
    }

    @Test
    void writesTheOtherTablesOfASheetWithRequests() {
        Review review = review(tables("""
                实事项目清单||||||群众诉求登记表||||
                项目名称|社区|类别|牵头单位|总投资（万元）||诉求标题|反映人|联系电话|来源渠道|社区
                口袋公园一号|春晓社区|环境整治|城市管理办|3||路灯不亮|张某|12345678901|12345热线|春晓社区
                """));
        assertThat(planned(review)).containsExactly(IncomingKind.PROJECTS, IncomingKind.REQUESTS);
        assertThat(review.obstacle()).isEmpty();
        assertThat(review.parts().get(1).rows().get(0).warnings())
                .anyMatch(at -> at.remark().sentence().contains("还没有启用"));
        assertThat(intake.apply(review)).isEqualTo(new IntakeResult(1, 0));
    }

    @Test
    void saysThatSomethingBesideIsNotRead() {
        Review review = review(tables("""
                序号|项目名称|社区|类别|总投资（万元）||颜色|说明
                1|口袋公园一号|春晓社区|环境整治|3||红|滞后
                2|口袋公园二号|春晓社区|环境整治|3||黄|预警
                |||||||
                ||||||绿|正常
                """));
        assertThat(review.parts()).hasSize(1);
        assertThat(review.parts().get(0).rows()).hasSize(2);
        assertThat(review.parts().get(0).rows().get(0).warnings())
                .anyMatch(at -> at.remark().sentence().contains("从 G 列起"));
    }
}
