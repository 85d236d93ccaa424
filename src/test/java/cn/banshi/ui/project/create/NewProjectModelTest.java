package cn.banshi.ui.project.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import cn.banshi.domain.office.Department;
import cn.banshi.domain.office.DepartmentKind;
import cn.banshi.domain.project.Dossier;
import cn.banshi.domain.project.ProjectField;
import cn.banshi.ui.HeldWrites;
import cn.banshi.ui.SampleDesk;
import cn.banshi.ui.kit.InlineTaskRunner;
import cn.banshi.ui.project.create.Echo.Tone;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewProjectModelTest {
    @TempDir
    Path folder;

    private final List<Dossier> created = new ArrayList<>();
    private SampleDesk sample;
    private NewProjectModel model;

    @BeforeEach
    void open() {
        sample = SampleDesk.open(folder.resolve("ledger"));
        model = new NewProjectModel(sample.services(), sample.desk(), new InlineTaskRunner());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private void fill(String name) {
        model.nameProperty().set(name);
        model.communityProperty()
                .set(model.choices().communities().stream()
                        .filter(each -> each.name().equals("东湖社区"))
                        .findFirst()
                        .orElseThrow());
        model.categoryProperty().set(model.choices().categories().get(0));
        model.departmentProperty().set(model.choices().departments().get(0));
        model.wordingProperty().set("12月20日前");
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        model.save(false, created::add);

        assertThat(created).isEmpty();
        assertThat(model.errors().keySet())
                .containsExactlyInAnyOrder(
                        ProjectField.NAME,
                        ProjectField.COMMUNITY,
                        ProjectField.CATEGORY,
                        ProjectField.LEAD_DEPARTMENT,
                        ProjectField.DEADLINE_WORDING);
    }

    @Test
    void takesAnErrorAwayAsSoonAsTheFieldIsFilled() {
        model.save(false, created::add);
        model.nameProperty().set("湖滨路公共厕所改造");

        assertThat(model.errors()).doesNotContainKey(ProjectField.NAME).containsKey(ProjectField.CATEGORY);
    }

    @Test
    void savesWithCodeListNumberAndDate() {
        fill("湖滨路公共厕所改造");
        assertThat(model.echoes().codeProperty().get()).isEqualTo("SF-DH-2021-007");
        assertThat(model.echoes().placeProperty().get()).contains("44", "2021-11-30");

        model.save(false, created::add);

        assertThat(created).hasSize(1);
        Dossier stored = created.get(0);
        assertThat(stored.project().code()).isEqualTo("SF-DH-2021-007");
        assertThat(stored.project().schedule().deadline()).isEqualTo(LocalDate.of(2021, 12, 20));
        assertThat(stored.listYears()).extracting(each -> each.listNumber()).containsExactly("44");
        assertThat(model.isBlank()).isTrue();
    }

    @Test
    void addsOneItemOnlyWhenSavedAgainBeforeTheAnswer() {
        HeldWrites held = new HeldWrites();
        model = new NewProjectModel(sample.services(), sample.desk(), held);
        fill("湖滨路公共厕所改造");
        int before = sample.session().ledger().items().size();

        model.save(false, created::add);
        model.save(false, created::add);
        held.release();

        assertThat(created).hasSize(1);
        assertThat(sample.session().ledger().items()).hasSize(before + 1);

        fill("湖滨路路灯改造");
        model.save(false, created::add);
        held.release();

        assertThat(created).hasSize(2);
    }

    @Test
    void savesAgainAfterARefusal() {
        HeldWrites held = new HeldWrites();
        model = new NewProjectModel(sample.services(), sample.desk(), held);
        fill("湖滨路公共厕所改造");
        model.save(false, created::add);
        held.refuse(new AppException(ErrorCode.FILE, "磁盘满了"));
        assertThat(created).isEmpty();

        model.save(false, created::add);
        held.release();

        assertThat(created).hasSize(1);
    }

    @Test
    void addsAnUnknownDepartmentAsAChangeOfItsOwn() {
        fill("湖滨路公共厕所改造");
        List<Department> added = new ArrayList<>();
        model.addDepartment(" 河长制办公室 ", added::add);

        assertThat(added)
                .extracting(Department::name, Department::kind)
                .containsExactly(tuple("河长制办公室", DepartmentKind.SECTION));
        assertThat(model.departmentProperty().get()).isEqualTo(added.get(0));
        assertThat(model.choices().departments()).contains(added.get(0));

        model.departmentProperty().set(null);
        sample.services().history().undo();
        assertThat(sample.session().ledger().office().departments()).doesNotContain(added.get(0));
    }

    @Test
    void saysAtTheFieldWhyADepartmentCannotBeAdded() {
        model.addDepartment(model.choices().departments().get(0).name(), added -> {});

        assertThat(model.errors()).containsOnlyKeys(ProjectField.LEAD_DEPARTMENT);
        assertThat(model.departmentProperty().get()).isNull();
    }

    @Test
    void keepsCommunityCategoryAndDepartmentForAnotherOne() {
        fill("湖滨路公共厕所改造");
        model.save(true, created::add);

        assertThat(model.nameProperty().get()).isEmpty();
        assertThat(model.communityProperty().get()).isNotNull();
        assertThat(model.departmentProperty().get()).isNotNull();
    }

    @Test
    void saysWhetherTheNameIsTakenThere() {
        fill("湖滨路公共厕所改造");
        assertThat(model.echoes().nameProperty().get().tone()).isEqualTo(Tone.GOOD);

        model.nameProperty().set("湖滨口袋公园建设");
        assertThat(model.echoes().nameProperty().get().tone()).isEqualTo(Tone.WARNING);
    }

    @Test
    void echoesWhatTheDeadlineMeans() {
        model.wordingProperty().set("12月20日前");
        assertThat(model.echoes().deadlineProperty().get().text()).contains("2021-12-20", "20 天");

        model.wordingProperty().set("长期坚持");
        assertThat(model.echoes().deadlineProperty().get().tone()).isEqualTo(Tone.PLAIN);
        assertThat(model.form().deadline()).isNull();

        model.wordingProperty().set("尽快");
        assertThat(model.echoes().deadlineProperty().get().tone()).isEqualTo(Tone.WARNING);

        model.wordingProperty().set("10月底前");
        assertThat(model.echoes().deadlineProperty().get().text()).contains("已过 30 天");
    }
}
