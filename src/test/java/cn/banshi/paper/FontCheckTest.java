package cn.banshi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.report.Documents;
import cn.banshi.report.MissingCharacter;
import org.junit.jupiter.api.Test;

class FontCheckTest {
    @Test
    void findsNothingWhereEverythingCanBePrinted() {
        assertThat(new FontCheck().missing(Documents.grouped(3, 1, "㎡、℃、①、“—”…・～％")))
                .isEmpty();
    }

    @Test
    void namesEachMissingCharacterAndItsPlace() {
        assertThat(new FontCheck().missing(Documents.grouped(1, 1, "张\uD842\uDFB7芳😀")))
                .extracting(MissingCharacter::sentence)
                .contains("主要内容（第#1行）：😀");
    }
}
