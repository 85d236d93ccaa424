package cn.banshi.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.AppException;
import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.column.ColumnPlan;
import cn.banshi.domain.intake.field.IncomingField;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.kit.TaskRunner;
import cn.banshi.work.intake.Choice;
import cn.banshi.work.intake.Review;
import cn.banshi.work.intake.ReviewRow;
import cn.banshi.work.intake.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
    @TempDir
    private Path folder;

    private SampleDesk desk;
    private ImportModel model;
    private Preview preview;

    @BeforeEach
    void open() {
        desk = SampleDesk.open(folder.resolve("data"));
        use(new InlineTaskRunner());
    }

    private void use(TaskRunner tasks) {
        model = new ImportModel(desk.services(), desk.desk(), tasks);
        preview = new Preview(model);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path sample(String name) {
        Path file = folder.resolve(name);
        try (InputStream in = getClass().getResourceAsStream("/cn/banshi/intake/" + name)) {
            Files.copy(Objects.requireNonNull(in, name), file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    private void choose(String... names) {
        model.incoming().open(Arrays.stream(names).map(this::sample).toList());
    }

    private static String table(String text) {
        return text.strip().replace("|", "\t");
    }

    private Review review() {
        return Objects.requireNonNull(model.reviewProperty().get());
    }

    private int count(Verdict verdict) {
        return review().counts().getOrDefault(verdict, 0);
    }

    private ReviewRow row(int index) {
        return review().parts().get(0).rows().get(index);
    }

    private Issue first(Remark.Kind kind) {
        return preview.errorsProperty().get().stream()
                .filter(issue -> issue.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void fix(Issue issue, String words) {
        List<Fixes.Fix> fixes = new Fixes(model).of(issue);
        fixes.stream()
                .filter(fix -> fix.words().contains(words))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(fixes.stream().map(Fixes.Fix::words).toList()))
                .act()
                .run();
    }

    private ColumnPlan column(IncomingField field) {
        return Objects.requireNonNull(model.state().inFront())
                .plan()
                .column(field)
                .orElseThrow();
    }

    private int items() {
        return desk.session().ledger().items().size();
    }

    @Test
    void checksEachKindOfSampleWithoutWritingAnything() {
        long before = desk.session().ledger().changeNumber();
        choose("projects-heshun.xlsx");
        assertThat(review().counts()).containsOnly(Map.entry(Verdict.NEW, 6), Map.entry(Verdict.ERROR, 5));
        model.restart();
        choose("progress-wenchang.xlsx");
        assertThat(model.state().inFront().plan().kind()).isEqualTo(IncomingKind.PROGRESS);
        assertThat(model.state().inFront().plan().month()).isEqualTo(YearMonth.of(2021, 10));
        assertThat(count(Verdict.ERROR)).isEqualTo(3);
        model.restart();
        choose("requests-donghu.xlsx");
        assertThat(review().counts()).containsOnly(Map.entry(Verdict.NEW, 5), Map.entry(Verdict.ERROR, 4));
        model.restart();
        choose("projects-departments.xlsx");
        assertThat(count(Verdict.NEW) + count(Verdict.UPDATE)).isEqualTo(4);
        assertThat(count(Verdict.ERROR)).isEqualTo(4);
        assertThat(desk.session().ledger().changeNumber()).isEqualTo(before);
    }

    @Test
    void onlyChecksRequestsAndSaysWhy() {
        choose("requests-donghu.xlsx");
        assertThat(model.blocked()).contains("群众诉求台账还没有启用");
        model.run();
        assertThat(model.stepProperty().get()).isEqualTo(ImportModel.Step.CHECK);
        assertThat(model.writtenProperty().get()).isNull();
    }

    @Test
    void showsEveryRowOfTheSheetOnceAndBlankRowsTogether() {
        choose("projects-heshun.xlsx");
        int next = 0;
        for (SheetLine line : preview.lines()) {
            assertThat(line.first()).isEqualTo(next);
            next = line.row() + 1;
        }
        assertThat(next).isEqualTo(model.state().inFront().table().sheet().rows());
        assertThat(preview.lines()).anySatisfy(line -> assertThat(line.first()).isLessThan(line.row()));
        assertThat(preview.countsProperty().get().of(Segment.ALL)).isEqualTo(11);
        assertThat(preview.countsProperty().get().of(Segment.ERRORS)).isEqualTo(5);
    }

    @Test
    void sendsAColumnElsewhereAndFreesTheFieldItHad() {
        choose("projects-heshun.xlsx");
        ColumnPlan content = column(IncomingField.CONTENT);
        ColumnPlan place = column(IncomingField.PLACE);
        model.edits().column(new ColumnChoice.To(IncomingField.CONTENT).on(place));
        assertThat(column(IncomingField.CONTENT).index()).isEqualTo(place.index());
        assertThat(CellLook.plan(model.state().inFront(), content.index()).field())
                .isNull();
        assertThat(row(0).values().get(IncomingField.CONTENT)).isEqualTo("和顺东院");
        assertThat(model.undo()).isTrue();
        assertThat(column(IncomingField.CONTENT)).isEqualTo(content);
        assertThat(model.redo()).isTrue();
        assertThat(column(IncomingField.CONTENT).index()).isEqualTo(place.index());
    }

    @Test
    void readsTheAmountsInTheUnitThatTheClerkChooses() {
        choose("projects-heshun.xlsx");
        assertThat(row(0).values().get(IncomingField.PLANNED_TOTAL)).isEqualTo("486000.00");
        model.edits().column(new ColumnChoice.Unit(MoneyUnit.YUAN).on(column(IncomingField.PLANNED_TOTAL)));
        assertThat(row(0).values().get(IncomingField.PLANNED_TOTAL)).isEqualTo("48.60");
        assertThat(ColumnChoice.words(column(IncomingField.PLANNED_TOTAL))).isEqualTo("计划总投资·元");
    }

    @Test
    void takesTheHeadingRowsThatTheClerkPointsAt() {
        choose("projects-heshun.xlsx");
        model.edits().heading(4, 4);
        assertThat(model.state().inFront().table().shape().firstHeading()).isEqualTo(4);
        assertThat(model.undo()).isTrue();
        assertThat(review().counts()).containsOnly(Map.entry(Verdict.NEW, 6), Map.entry(Verdict.ERROR, 5));
    }

    @Test
    void mendsACellInThePreviewOnly() throws IOException {
        choose("projects-heshun.xlsx");
        byte[] before = Files.readAllBytes(folder.resolve("projects-heshun.xlsx"));
        Issue date = first(Remark.Kind.BAD_DATE);
        SheetLine line = preview.lines().get(preview.indexOf(date.row().row()));
        model.edits().mend(List.of(new CellEdit(0, date.row().row(), date.columnOrFirst(), "2021-12-20")));
        assertThat(count(Verdict.ERROR)).isEqualTo(4);
        assertThat(preview.lines())
                .as("lines stay, so that scroll and selection stay")
                .contains(line);
        assertThat(line.state().review().verdict()).isEqualTo(Verdict.NEW);
        assertThat(folder.resolve("projects-heshun.xlsx")).hasBinaryContent(before);
    }

    @Test
    void createsAnUnknownCommunityOrTakesTheOneThatIsMeant() {
        model.incoming().paste(table("""
                项目名称|社区|类别|牵头单位|完成时限
                口袋公园一号|文倡社区|环境整治|城市管理办|10月底前
                口袋公园二号|文倡社区|环境整治|城市管理办|10月底前
                口袋公园三号|星河湾社区|环境整治|城市管理办|10月底前
                """));
        assertThat(count(Verdict.ERROR)).isEqualTo(3);
        fix(first(Remark.Kind.UNKNOWN_COMMUNITY), "2 处都改");
        assertThat(count(Verdict.NEW)).isEqualTo(2);
        assertThat(row(0).values().get(IncomingField.COMMUNITY)).isEqualTo("文昌社区");
        fix(first(Remark.Kind.UNKNOWN_COMMUNITY), "新建这个社区");
        assertThat(count(Verdict.NEW)).isEqualTo(3);
        assertThat(review().creating()).containsExactly("社区“星河湾社区”");
        assertThat(preview.errorsProperty().get()).isEmpty();
    }

    @Test
    void letsTheClerkDecideWhatOnlyResembles() {
        model.incoming().paste(table("""
                项目名称|社区|类别|牵头单位|完成时限
                电动自行车集中充电停车篷建设|文昌社区|公共安全|应急管理办|年底前
                """));
        Issue doubtful = first(Remark.Kind.DOUBTFUL_MATCH);
        fix(doubtful, "就是它");
        assertThat(count(Verdict.UPDATE) + count(Verdict.SAME)).isEqualTo(1);
        model.undo();
        fix(doubtful, "是新项目");
        assertThat(count(Verdict.NEW)).isEqualTo(1);
        model.undo();
        fix(doubtful, "这行不导入");
        assertThat(count(Verdict.SKIP)).isEqualTo(1);
        assertThat(model.blocked()).isNotEmpty();
        new Fixes(model).takeAgain(0, row(0)).act().run();
        assertThat(count(Verdict.ERROR)).isEqualTo(1);
    }

    @Test
    void asksForTheMonthOfFiguresAndTakesIt() {
        model.incoming().paste(table("项目名称|社区|本月进展\n电动自行车集中充电停车棚建设|文昌社区|继续施工。"));
        model.edits().kind(IncomingKind.PROGRESS);
        assertThat(first(Remark.Kind.MISSING_MONTH).row().row()).isEqualTo(1);
        model.incoming().paste(table("项目名称|社区|本月进展\n既有住宅加装电梯|文昌社区|继续施工。"));
        model.edits().kind(IncomingKind.PROGRESS);
        model.edits().month(YearMonth.of(2021, 9));
        model.edits().missingMonth(YearMonth.of(2021, 10));
        assertThat(model.state().parts())
                .extracting(part -> part.plan().month())
                .as("a month that is known stays")
                .containsExactly(YearMonth.of(2021, 10), YearMonth.of(2021, 9));
        assertThat(preview.errorsProperty().get()).isEmpty();
        assertThat(count(Verdict.UPDATE)).isEqualTo(2);
    }

    @Test
    void takesSeveralFilesAsOneImportAndTellsWhatIsInBoth() throws IOException {
        Path one = Files.writeString(folder.resolve("东.csv"), """
                项目名称,社区,类别,牵头单位,完成时限
                口袋公园一号,东湖社区,环境整治,城市管理办,10月底前
                """, StandardCharsets.UTF_8);
        Path two = Files.writeString(folder.resolve("城管.csv"), """
                项目名称,社区,类别,牵头单位,完成时限
                口袋公园一号,东湖社区,环境整治,城市管理办,11月底前
                口袋公园二号,东湖社区,环境整治,城市管理办,11月底前
                """, StandardCharsets.UTF_8);
        Path bad = Files.writeString(folder.resolve("坏.xlsx"), "这不是表格", StandardCharsets.UTF_8);
        model.incoming().open(List.of(one, two, bad));
        assertThat(model.state().parts()).hasSize(2);
        assertThat(model.incoming().refusedProperty().get())
                .singleElement()
                .satisfies(words -> assertThat(words).contains("坏.xlsx"));
        assertThat(count(Verdict.NEW)).isEqualTo(2);
        Issue duplicate = first(Remark.Kind.DUPLICATE);
        assertThat(duplicate.part()).isEqualTo(1);
        assertThat(duplicate.at().remark().sentence()).contains("东.csv");
        model.show(0);
        assertThat(preview.next(-1, -1, true)).as("F8 goes on into other files").isEqualTo(duplicate);
        int before = items();
        model.run();
        assertThat(items()).isEqualTo(before + 2);
        model.undoImport();
        assertThat(items()).isEqualTo(before);
    }

    @Test
    void readsAFileAnewInThePlaceOfItsFormerSelf() throws IOException {
        Path file = Files.writeString(folder.resolve("表.csv"), """
                项目名称,社区,类别,牵头单位,完成时限
                口袋公园一号,无名社区,环境整治,城市管理办,10月底前
                """, StandardCharsets.UTF_8);
        model.incoming().open(List.of(file));
        assertThat(count(Verdict.ERROR)).isEqualTo(1);
        Files.writeString(file, Files.readString(file).replace("无名", "东湖"));
        model.incoming().open(List.of(file));
        assertThat(model.state().parts()).hasSize(1);
        assertThat(count(Verdict.NEW)).isEqualTo(1);
    }

    @Test
    void writesOneChangeSetAfterABackupAndTakesItBack() {
        choose("projects-heshun.xlsx");
        int before = items();
        model.run();
        assertThat(model.stepProperty().get()).isEqualTo(ImportModel.Step.DONE);
        assertThat(model.writtenProperty().get().result().added()).isEqualTo(6);
        assertThat(desk.services().backups().last()).isPresent();
        assertThat(items()).isEqualTo(before + 6);
        model.undoImport();
        assertThat(items()).isEqualTo(before);
        assertThat(model.stepProperty().get())
                .as("back at the check, nothing is lost")
                .isEqualTo(ImportModel.Step.CHECK);
        assertThat(count(Verdict.NEW)).isEqualTo(6);
        model.run();
        model.restart();
        assertThat(model.state().isEmpty()).isTrue();
        model.incoming().open(List.of(folder.resolve("projects-heshun.xlsx")));
        assertThat(count(Verdict.NEW)).as("the same file twice changes nothing").isZero();
        assertThat(count(Verdict.SAME)).isEqualTo(6);
        assertThat(model.blocked()).isNotEmpty();
    }

    @Test
    void checksAnewWhenTheLedgerChangesMeanwhile() {
        choose("projects-departments.xlsx");
        Review before = review();
        desk.services()
                .projects()
                .setLeadDepartment(
                        List.of(desk.session().ledger().items().get(0).id()),
                        desk.session().ledger().office().departments().get(1).id());
        assertThat(review()).isNotSameAs(before);
        model.run();
        assertThat(model.stepProperty().get()).isEqualTo(ImportModel.Step.DONE);
    }

    @Test
    void leavesNothingHalfDoneWhenCancelled() {
        use(new Cancelling());
        choose("projects-heshun.xlsx");
        long before = desk.session().ledger().changeNumber();
        model.run();
        assertThat(desk.session().ledger().changeNumber()).isEqualTo(before);
        assertThat(model.writingProperty().get()).isFalse();
        assertThat(model.stepProperty().get()).isEqualTo(ImportModel.Step.CHECK);
        assertThat(count(Verdict.NEW)).isEqualTo(6);
    }

    @Test
    void doesNotTakeALineBreakOfTheFileForAnEdit() {
        model.incoming().paste("项目名称\t社区\t完成时限\n\"口袋\n公园一号\"\t东湖社区\t年底前\n");
        SheetLine line =
                preview.lines().stream().filter(SheetLine::isData).findFirst().orElseThrow();
        CellLook look = CellLook.of(line, line.state(), 0, 3);
        assertThat(look.typed()).isEqualTo("口袋 公园一号").isEqualTo(look.text());
    }

    @Test
    void takesTheUnitOfTheHeadingForAColumnThatBecomesMoney() {
        model.incoming().paste(table("""
                项目名称|社区|完成时限|预计花费（元）
                口袋公园一号|东湖社区|年底前|125000
                """));
        ColumnPlan spent = CellLook.plan(model.state().inFront(), 3);
        ColumnPlan open = new ColumnPlan(3, spent.heading(), null, null, false, ColumnPlan.Origin.OPEN);
        model.edits().column(new ColumnChoice.To(IncomingField.PLANNED_TOTAL).on(open));
        assertThat(column(IncomingField.PLANNED_TOTAL).unit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(row(0).values().get(IncomingField.PLANNED_TOTAL)).isEqualTo("125000.00");
    }

    @Test
    void remembersTheColumnsOfALayout() {
        choose("projects-heshun.xlsx");
        model.edits().column(new ColumnChoice.To(IncomingField.REMARK).on(column(IncomingField.PLACE)));
        int index = column(IncomingField.REMARK).index();
        new LayoutActs(model).remember(() -> {});
        model.restart();
        model.incoming().open(List.of(folder.resolve("projects-heshun.xlsx")));
        assertThat(column(IncomingField.REMARK).index()).isEqualTo(index);
        Path shared = folder.resolve("对列.json");
        new LayoutActs(model).write(shared, file -> {});
        model.edits().column(new ColumnChoice.Leave().on(column(IncomingField.REMARK)));
        new LayoutActs(model).read(shared);
        assertThat(column(IncomingField.REMARK).index()).isEqualTo(index);
    }

    @Test
    void writesTheSheetWithItsReasonsToBeMendedInASpreadsheet() {
        choose("projects-heshun.xlsx");
        Path target = folder.resolve("错误.xlsx");
        model.writeErrors(0, target, file -> {});
        model.restart();
        model.incoming().open(List.of(target));
        assertThat(count(Verdict.ERROR)).isEqualTo(5);
    }

    @Test
    void showsOnlyTheRowsOfASegment() {
        choose("projects-heshun.xlsx");
        preview.segmentProperty().set(Segment.ERRORS);
        assertThat(preview.lines()).hasSize(5);
        Issue date = first(Remark.Kind.BAD_DATE);
        model.edits().mend(List.of(new CellEdit(0, date.row().row(), date.columnOrFirst(), "2021-12-20")));
        assertThat(preview.lines()).hasSize(4);
    }

    /** Presses 取消 as soon as long work says how far it is, once it writes. */
    /** Holds back what is read until it is let go. */
    private static final class Held extends InlineTaskRunner {
        private final List<Runnable> waiting = new ArrayList<>();
        private boolean holds;

        @Override
        public <T> Running read(Job<T> job, Consumer<? super T> done, Consumer<AppException> refused) {
            if (!holds) {
                return super.read(job, done, refused);
            }
            waiting.add(() -> super.read(job, done, refused));
            return () -> {};
        }

        void letGo() {
            holds = false;
            waiting.forEach(Runnable::run);
            waiting.clear();
        }
    }

    @Test
    void waitsForAKindThatIsWorkedOutAndForgetsItWhenTheClerkGoesOn() {
        Held tasks = new Held();
        use(tasks);
        model.incoming().paste(table("项目名称|社区|类别|完成时限\n口袋公园一号|春晓社区|环境整治|年底前"));
        IncomingKind before =
                Objects.requireNonNull(model.state().inFront()).plan().kind();
        tasks.holds = true;
        model.edits().kind(IncomingKind.PROGRESS);
        assertThat(model.reviewingProperty().get()).isTrue();
        assertThat(model.blocked()).isNotEmpty();
        tasks.letGo();
        assertThat(Objects.requireNonNull(model.state().inFront()).plan().kind())
                .isEqualTo(IncomingKind.PROGRESS)
                .isNotEqualTo(before);
        assertThat(model.reviewingProperty().get()).isFalse();

        tasks.holds = true;
        model.edits().kind(IncomingKind.COMMUNITIES);
        model.edits().choose(0, 1, new Choice.Leave());
        tasks.letGo();
        assertThat(Objects.requireNonNull(model.state().inFront()).plan().kind())
                .isEqualTo(IncomingKind.PROGRESS);
        assertThat(model.reviewingProperty().get()).isFalse();
        assertThat(row(0).verdict()).isEqualTo(Verdict.SKIP);
    }

    private static final class Cancelling extends InlineTaskRunner {
        @Override
        public <T> Running longWork(
                String title,
                Job<T> job,
                Consumer<? super T> done,
                Consumer<AppException> refused,
                Runnable cancelled) {
            boolean[] pressed = new boolean[1];
            try {
                job.run(new Progress() {
                    @Override
                    public void at(String words, long rows, long of) {
                        pressed[0] = rows >= 3;
                    }

                    @Override
                    public boolean cancelled() {
                        return pressed[0];
                    }
                });
                throw new AssertionError("It went on");
            } catch (CancellationException e) {
                cancelled.run();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            return () -> {};
        }
    }
}
