package cn.banshi.work.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.base.AppException;
import cn.banshi.domain.intake.field.MoneyUnit;
import cn.banshi.report.form.FormChoice;
import cn.banshi.report.form.FormDefinition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormWorkTest extends FormCase {
    @Test
    void aKeptFormIsFilledAgainWithoutOverwriting() throws IOException {
        FormWork forms = forms();
        forms.save(forms.guess(DONE).named("办结汇总"), DONE);

        FilledForm first = forms.fill("办结汇总", 2021, YearMonth.of(2021, 10), temp);
        FilledForm second = forms.fill("办结汇总", 2021, YearMonth.of(2021, 10), temp);

        assertThat(first.file()).hasFileName("2021年10月 办结汇总 第1版.xlsx");
        assertThat(second.file()).hasFileName("2021年10月 办结汇总 第2版.xlsx");
        assertThat(forms.list()).extracting(FormEntry::name).containsExactly("办结汇总");
        assertThat(forms.find("办结汇总").definition()).isEqualTo(forms.guess(DONE).named("办结汇总"));
    }

    @Test
    void renamingAndDeletingLoseNothing() {
        FormWork forms = forms();
        forms.save(forms.guess(DONE).named("甲"), DONE);
        forms.save(forms.guess(MONTHLY).named("乙"), MONTHLY);
        assertThatThrownBy(() -> forms.rename("甲", "乙")).hasMessageContaining("已经有");

        forms.rename("甲", "丙");
        String deleted = forms.delete("乙");
        assertThat(forms.list()).extracting(FormEntry::name).containsExactly("丙");
        forms.putBack(deleted);

        assertThat(forms.list()).extracting(FormEntry::name).containsExactlyInAnyOrder("丙", "乙");
        assertThat(forms.find("乙").definition()).isEqualTo(forms.guess(MONTHLY).named("乙"));
    }

    @Test
    void oneFileCarriesAFormToAnotherOffice() {
        FormWork forms = forms();
        forms.save(forms.guess(PROGRESS).named("进展/六月"), PROGRESS);
        Path parcel = temp.resolve("a." + FormWork.PARCEL);
        forms.exportTo("进展/六月", parcel);

        FormEntry taken = forms.importFrom(parcel);

        assertThat(taken.name()).isEqualTo("进展/六月（2）");
        assertThat(taken.form()).hasSameBinaryContentAs(PROGRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../form.xlsx", "/form.xlsx", "forms/form.xlsx", "FORM.XLSX", "other.txt"})
    void refusesParcelsWithAnythingElseInThem(String name) throws IOException {
        Path parcel = temp.resolve("bad.banshi-form");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(parcel))) {
            zip.putNextEntry(new ZipEntry("form.json"));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(1);
        }
        assertThatThrownBy(() -> forms().importFrom(parcel)).isInstanceOf(AppException.class);
        assertThat(forms().list()).isEmpty();
    }

    @Test
    void refusesAParcelThatUnpacksWithoutEnd() throws IOException {
        Path parcel = temp.resolve("bomb.banshi-form");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(parcel))) {
            zip.putNextEntry(new ZipEntry("form.xlsx"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(nothing);
            }
        }
        assertThatThrownBy(() -> forms().importFrom(parcel)).hasMessageContaining("不是本程序导出的报送模板");
    }

    @Test
    void theClerkMayShowTheHeading() {
        FormWork forms = forms();
        assertThat(forms.guess(DONE, "汇总", 3, 4)).isEqualTo(forms.guess(DONE));
        assertThatThrownBy(() -> forms.guess(DONE, "没有", 3, 4)).isInstanceOf(AppException.class);
    }

    @Test
    void settingsComeBackFromTheirText() {
        FormDefinition definition = forms().guess(DONE);
        assertThat(FormJson.read(FormJson.write(definition))).isEqualTo(definition);
        FormDefinition changed =
                FormJson.read("{\"items\":\"DONE\",\"columns\":[{\"column\":\"E\",\"unit\":\"元\"}]}", definition);
        assertThat(changed.choice().items()).isEqualTo(FormChoice.Items.DONE);
        assertThat(changed.column(4).orElseThrow().unit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(changed.column(5)).isEqualTo(definition.column(5));
        assertThatThrownBy(() -> FormJson.read("[", definition)).isInstanceOf(AppException.class);
        assertThatThrownBy(() -> FormJson.read("{\"columns\":[{\"column\":\"A\",\"field\":\"nope\"}]}", definition))
                .hasMessageContaining("nope");
    }
}
