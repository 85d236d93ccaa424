package cn.banshi.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.report.form.FormChoice;
import cn.banshi.report.form.FormColumn;
import cn.banshi.report.form.FormDefinition;
import cn.banshi.report.form.FormDefinition.FormBlock;
import cn.banshi.report.form.FormDefinition.FormText;
import cn.banshi.report.form.FormField;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormEditTest {
    private static final FormDefinition FORM = new FormDefinition(
            "月报",
            "",
            "Sheet1",
            3,
            4,
            List.of(new FormBlock(5, 7, "甲"), new FormBlock(9, 11, "乙")),
            12,
            List.of(new FormText(0, 0, "年月", "{年}年"), new FormText(14, 0, "填报人：", "填报人：{填报人}")),
            List.of(FormColumn.of(0, "名称", FormField.ofKey("name").orElseThrow(), 0)),
            FormChoice.ALL);

    private static List<FormBlock> blocks(Optional<FormDefinition> form) {
        return form.orElseThrow().blocks();
    }

    @Test
    void fillsFromARowOnWithTheBlocksBelowAsTheyWere() {
        assertThat(blocks(FormEdit.fillFrom(FORM, 6)))
                .containsExactly(new FormBlock(6, 7, "甲"), new FormBlock(9, 11, "乙"));
        assertThat(blocks(FormEdit.fillFrom(FORM, 8))).containsExactly(new FormBlock(8, 11, "乙"));
        assertThat(FormEdit.fillFrom(FORM, 8).orElseThrow().totalRow()).isEqualTo(12);
    }

    @Test
    void givesUpTheTotalThatARowToFillTakes() {
        FormDefinition form = FormEdit.fillFrom(FORM, 13).orElseThrow();
        assertThat(form.blocks()).containsExactly(new FormBlock(13, 13, ""));
        assertThat(form.totalRow()).isNull();
    }

    @Test
    void neverFillsTheHeading() {
        assertThat(FormEdit.fillFrom(FORM, 4)).isEmpty();
        assertThat(FormEdit.fillTo(FORM, 4)).isEmpty();
        assertThat(FormEdit.total(FORM, 5)).isEmpty();
    }

    @Test
    void fillsDownToARowAndNoTextIsLeftInside() {
        FormDefinition form = FormEdit.fillTo(FORM, 14).orElseThrow();
        assertThat(form.blocks()).containsExactly(new FormBlock(5, 7, "甲"), new FormBlock(9, 14, "乙"));
        assertThat(form.texts()).extracting(FormText::row).containsExactly(0);
        assertThat(blocks(FormEdit.fillTo(FORM, 6))).containsExactly(new FormBlock(5, 6, "甲"));
    }

    @Test
    void putsTheTotalOnARowAndTakesItAwayAgain() {
        FormDefinition form = FormEdit.total(FORM, 10).orElseThrow();
        assertThat(form.totalRow()).isEqualTo(10);
        assertThat(form.blocks()).containsExactly(new FormBlock(5, 7, "甲"), new FormBlock(9, 9, "乙"));
        assertThat(FormEdit.total(form, 10).orElseThrow().totalRow()).isNull();
    }

    @Test
    void writesIntoACellAndLeavesItAsItIsAgain() {
        FormDefinition form = FormEdit.text(FORM, 1, 0, "截至", "截至{截至}");
        assertThat(form.texts()).extracting(FormText::row).containsExactly(0, 1, 14);
        assertThat(FormEdit.text(form, 1, 0, "截至", "截至")).isEqualTo(FORM);
    }
}
