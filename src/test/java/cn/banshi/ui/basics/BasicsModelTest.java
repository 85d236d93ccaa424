package cn.banshi.ui.basics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.Copies;
import cn.banshi.domain.Row;
import cn.banshi.domain.office.Community;
import cn.banshi.domain.office.DictionaryKind;
import cn.banshi.domain.office.Leader;
import cn.banshi.domain.office.LeaderTerm;
import cn.banshi.domain.office.Office;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.LinkRole;
import cn.banshi.domain.project.OwnValues;
import cn.banshi.ui.basics.BasicsActs.UseLink;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.shell.Desk;
import cn.banshi.ui.shell.Notices;
import cn.banshi.ui.shell.Target;
import cn.banshi.work.Services;
import cn.banshi.work.rows.RowKinds;
import cn.banshi.work.sample.SampleOffice;
import cn.banshi.work.session.LedgerSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BasicsModelTest {
    private static final BasicsKind CATEGORY = BasicsKind.ALL.stream()
            .filter(kind -> kind.dictionary() == DictionaryKind.CATEGORY)
            .findFirst()
            .orElseThrow();

    private final Told told = new Told();
    private final InlineTaskRunner tasks = new InlineTaskRunner();

    @TempDir
    private Path folder;

    private Services services;
    private Desk desk;
    private BasicsModel model;
    private BasicsActs acts;
    private HolderActs holders;
    private TypedActs typed;

    private static final class Told implements Notices {
        private final List<String> words = new ArrayList<>();
        private Runnable next = () -> {};

        @Override
        public void undoable(String done) {
            words.add(done);
        }

        @Override
        public void told(String done) {
            words.add(done);
        }

        @Override
        public void writtenInto(String words, Path folder) {}

        @Override
        public void written(String words, Path file) {}

        @Override
        public void result(String done, String act, Runnable then) {
            words.add(done);
            next = then;
        }
    }

    @BeforeEach
    void open() {
        SampleOffice.install(folder);
        start();
    }

    private void start() {
        services = Services.of(LedgerSession.open(folder, null));
        desk = new Desk(services.session());
        services.session().onChange(desk::take);
        model = new BasicsModel(services, desk, tasks, told);
        acts = new BasicsActs(model);
        holders = new HolderActs(model);
        typed = new TypedActs(model);
    }

    @AfterEach
    void close() {
        services.close();
    }

    private RowForm form() {
        return Objects.requireNonNull(model.form());
    }

    private void go(BasicsKind kind, String name) {
        model.kindProperty().set(kind);
        model.open(row(name));
    }

    private Row row(String name) {
        return model.kind().rows(model.office()).stream()
                .filter(row -> RowKinds.nameOf(row).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return model.rows().stream().map(BasicsRow::name).toList();
    }

    @Test
    void findsRowsByPinyinInitialsAndCountsBothSegments() {
        model.queryProperty().set("cx");
        assertThat(names()).contains("春晓社区").doesNotContain("向阳社区");
        model.queryProperty().set("");
        int all = model.activeCount();
        go(BasicsKind.COMMUNITY, "春晓社区");
        acts.toggleActive();
        assertThat(model.activeCount()).isEqualTo(all - 1);
        assertThat(model.inactiveCount()).isEqualTo(1);
        assertThat(names()).doesNotContain("春晓社区");
        model.activeProperty().set(false);
        assertThat(names()).containsExactly("春晓社区");
    }

    @Test
    void countsTheItemsOfALeaderOnceWithTheirSubItems() {
        go(BasicsKind.LEADER, "副主任（城建）");
        long post = form().base().id();
        Set<Long> items = desk.ledger().all().stream()
                .filter(item -> item.linked(LinkRole.LEADER).contains(post))
                .map(item -> Objects.requireNonNullElse(item.project().parentId(), item.id()))
                .collect(Collectors.toSet());
        assertThat(items).isNotEmpty();
        BasicsRow line = model.rows().get(model.indexOfOpen());
        assertThat(line.projects()).isEqualTo(items.size());
        UseLink link = acts.links().get(0);
        assertThat(link.words()).isEqualTo("责任领导 " + items.size() + " 项");
        assertThat(link.target())
                .isInstanceOfSatisfying(
                        Target.ListTarget.class,
                        target -> assertThat(
                                        Objects.requireNonNull(target.filter().only())
                                                .ids())
                                .isEqualTo(items));
    }

    @Test
    void savesAChangedRowAndUndoesIt() {
        go(BasicsKind.COMMUNITY, "春晓社区");
        form().text("households").set("２，９００");
        typed.save();
        assertThat(model.office().community(form().base().id()))
                .isNotNull()
                .extracting(Community::households)
                .isEqualTo(2900);
        assertThat(form().isChanged()).isFalse();
        services.history().undo();
        assertThat(form().text("households").get()).isEqualTo("2860");
    }

    @Test
    void putsWhatIsWrongAtItsFieldAndWritesNothing() {
        long before = desk.ledger().changeNumber();
        go(BasicsKind.COMMUNITY, "春晓社区");
        form().text("households").set("很多");
        typed.save();
        assertThat(form().wrong("households").get()).contains("请填整数");
        form().text("households").set("10");
        assertThat(form().wrong("households").get()).isEmpty();
        form().text("code").set("jd");
        typed.save();
        assertThat(form().wrong("code").get()).contains("已被别的社区使用");
        assertThat(Objects.requireNonNull(form().firstWrong()).component()).isEqualTo("code");
        assertThat(desk.ledger().changeNumber()).isEqualTo(before);
    }

    @Test
    void keepsWhatWasTypedWhenAnotherRowIsOpenedAndAfterARestart() {
        go(BasicsKind.COMMUNITY, "春晓社区");
        form().text("secretary").set("方");
        model.open(row("向阳社区"));
        assertThat(model.rows())
                .filteredOn(BasicsRow::draft)
                .extracting(BasicsRow::name)
                .containsExactly("春晓社区");
        model.create();
        form().text("name").set("新家社区");
        model.kindProperty().set(BasicsKind.LEADER);
        services.close();
        start();
        go(BasicsKind.COMMUNITY, "春晓社区");
        assertThat(form().text("secretary").get()).isEqualTo("方");
        assertThat(form().isChanged()).isTrue();
        model.create();
        assertThat(form().text("name").get()).isEqualTo("新家社区");
        typed.discard();
        assertThat(form().isNew()).isFalse();
        model.create();
        assertThat(form().text("name").get()).isEmpty();
    }

    @Test
    void fetchesBackWhatWasDiscarded() {
        go(BasicsKind.DEPARTMENT, "党政综合办");
        form().text("phone").set("1");
        assertThat(typed.discard()).isTrue();
        assertThat(form().isChanged()).isFalse();
        assertThat(typed.discard()).isFalse();
        model.kindProperty().set(BasicsKind.COMMUNITY);
        told.next.run();
        assertThat(model.kind()).isEqualTo(BasicsKind.DEPARTMENT);
        assertThat(form().text("phone").get()).isEqualTo("1");
    }

    @Test
    void addsARowAtTheEndAndOpensIt() {
        model.kindProperty().set(CATEGORY);
        model.create();
        form().text("name").set("数字治理");
        typed.save();
        assertThat(RowKinds.nameOf(form().base())).isEqualTo("数字治理");
        assertThat(form().isNew()).isFalse();
        assertThat(names()).last().isEqualTo("数字治理");
        model.create();
        assertThat(form().text("name").get()).isEmpty();
    }

    @Test
    void movesARowAmongItsNeighboursButNeverPastTheBuiltInOne() {
        go(BasicsKind.LEADER, "办事处主任");
        acts.move(-1);
        assertThat(names()).startsWith("办事处主任", "党工委书记");
        acts.move(-1);
        assertThat(names()).startsWith("办事处主任", "党工委书记");
        services.history().undo();
        assertThat(names()).startsWith("党工委书记", "办事处主任");
        go(BasicsKind.COMMUNITY, names(BasicsKind.COMMUNITY).get(1));
        acts.move(-1);
        assertThat(names().get(0)).isEqualTo("街道本级");
    }

    private List<String> names(BasicsKind kind) {
        return kind.rows(model.office()).stream().map(RowKinds::nameOf).toList();
    }

    @Test
    void mergesWithItsItemsAndIsUndoneInOneStep() {
        model.kindProperty().set(CATEGORY);
        Row from = model.rows().stream()
                .filter(line -> line.projects() > 0)
                .findFirst()
                .orElseThrow()
                .row();
        model.open(from);
        Row into = acts.mergeTargets().get(0);
        int moved = model.uses().projects(from).size();
        int there = model.uses().projects(into).size();
        assertThat(acts.mergeQuestion(into).body()).contains(moved + " 项实事项目");
        acts.merge(into);
        assertThat(names()).doesNotContain(RowKinds.nameOf(from));
        assertThat(form().base().id()).isEqualTo(into.id());
        assertThat(model.uses().projects(into)).hasSize(moved + there);
        services.history().undo();
        assertThat(model.uses().projects(row(RowKinds.nameOf(from)))).hasSize(moved);
    }

    @Test
    void deletesOnlyWhatNothingUses() {
        go(BasicsKind.COMMUNITY, "春晓社区");
        assertThat(acts.canDelete()).isFalse();
        assertThat(acts.deleteHint()).contains("在用，不能删除");
        go(BasicsKind.COMMUNITY, "街道本级");
        assertThat(acts.canDelete()).isFalse();
        assertThat(acts.canDisable()).isFalse();
        model.kindProperty().set(BasicsKind.LEADER);
        model.create();
        form().text("post").set("纪工委书记");
        typed.save();
        assertThat(acts.canDelete()).isTrue();
        acts.delete();
        assertThat(names()).doesNotContain("纪工委书记");
        assertThat(model.form()).isNotNull();
    }

    @Test
    void changingTheHolderClosesTheTermBeforeAndOpensANewOne() {
        go(BasicsKind.LEADER, "办事处主任");
        Leader post = (Leader) form().base();
        LeaderTerm old = holders.terms(post).terms().get(0);
        HolderForm entry = new HolderForm(post, null);
        holders.save(entry, () -> {});
        assertThat(entry.wrongName.get()).isNotEmpty();
        assertThat(entry.wrongFrom.get()).isNotEmpty();
        entry.name.set("某某");
        entry.from.set("11月15日");
        holders.save(entry, () -> {});
        assertThat(holders.terms(post).terms()).hasSize(2);
        assertThat(holders.terms(post).terms().get(0).from()).isEqualTo(LocalDate.of(2021, 11, 15));
        assertThat(holders.terms(post).terms().get(1).until()).isEqualTo(LocalDate.of(2021, 11, 14));
        assertThat(holders.terms(post).smooth()).isTrue();
        services.history().undo();
        assertThat(holders.terms(post).terms())
                .containsExactly(holders.terms(post).terms().get(0));
        assertThat(holders.terms(post).terms().get(0).until()).isEqualTo(old.until());
    }

    @Test
    void refusesAHolderBeforeTheOneThereIs() {
        go(BasicsKind.LEADER, "办事处主任");
        Leader post = (Leader) form().base();
        HolderForm entry = new HolderForm(post, null);
        entry.name.set("某某");
        entry.from.set("2001-01-01");
        holders.save(entry, () -> {});
        assertThat(entry.wrongFrom.get()).contains("更晚的日子");
        assertThat(holders.terms(post).terms()).hasSize(1);
    }

    @Test
    void savesTheOfficesOwnRow() {
        model.kindProperty().set(BasicsKind.OFFICE);
        form().text("cutoffDay").set("25");
        form().text("lateGap").set("5");
        typed.save();
        assertThat(form().wrong("lateGap").get()).contains("大于偏慢界限");
        form().text("lateGap").set("35");
        typed.save();
        Office office = model.office().office();
        assertThat(office.cutoffDay()).isEqualTo(25);
        assertThat(office.thresholds().lateGap()).isEqualTo(35);
        assertThat(office.sample()).isTrue();
    }

    @Test
    void offersNoSixthOwnColumn() {
        model.kindProperty().set(BasicsKind.OWN_COLUMN);
        for (int i = 1; i <= 5; i++) {
            model.create();
            form().text("name").set("栏" + i);
            typed.save();
        }
        model.create();
        assertThat(told.words).last().asString().contains("最多 5 个");
        assertThat(names()).containsExactly("栏1", "栏2", "栏3", "栏4", "栏5");
    }

    @Test
    void anOwnColumnWithValuesIsInUse() {
        model.kindProperty().set(BasicsKind.OWN_COLUMN);
        model.create();
        form().text("name").set("网格长");
        typed.save();
        assertThat(acts.canDelete()).isTrue();
        Dossier item = desk.ledger().items().get(0);
        services.projects().save(item, withOwn(item, "甲"));
        assertThat(acts.canDelete()).isFalse();
        assertThat(model.rows().get(0).projects()).isEqualTo(1);
    }

    private static Dossier withOwn(Dossier item, String value) {
        return Copies.with(item, "project.own", new OwnValues(value, "", "", "", ""));
    }

    @Test
    void readsAPastedListAndLeavesOutWhatIsThere() {
        var departments = services.basics().readDepartments("责任单位\t性质\n1 党政综合办\n2、市容所\t科室\t0000-8800999\n安居物业\n");
        assertThat(departments).extracting(line -> line.name()).containsExactly("党政综合办", "市容所", "安居物业");
        assertThat(departments).extracting(line -> line.kind().label()).containsExactly("科室", "科室", "物业");
        assertThat(departments.get(0).problem()).contains("已经有了");
        assertThat(departments.get(1).phone()).isEqualTo("0000-8800999");
        assertThat(services.basics().addDepartments(departments)).isEqualTo(2);
        assertThat(names(BasicsKind.DEPARTMENT)).endsWith("市容所", "安居物业");

        var communities = services.basics().readCommunities("春晓社区\n晨曦社区 1200\n");
        assertThat(communities.get(0).problem()).contains("已经有了");
        assertThat(communities.get(1).code()).isNotEqualTo("CX");
        assertThat(services.basics().addCommunities(communities)).isEqualTo(1);
        assertThat(names(BasicsKind.COMMUNITY)).endsWith("晨曦社区");
    }
}
