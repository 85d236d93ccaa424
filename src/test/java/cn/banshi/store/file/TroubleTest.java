package cn.banshi.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import cn.banshi.base.AppException;
import cn.banshi.base.ErrorCode;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {
    @ParameterizedTest
    @CsvSource({
        "90028, FILE, 磁盘可能已满", // input or output failed
        "90031, FILE, 磁盘可能已满", // input or output failed on a file
        "90024, FILE, 磁盘可能已满", // a file could not be renamed
        "90097, FILE, 没有写权限", // read-only
        "90098, FILE, 重新打开程序", // closed after an earlier failure
        "90020, LOCKED, 另一个窗口或程序",
        "90146, LEDGER, 没有台账",
        "90048, LEDGER, 不是本程序能读的格式",
        "90030, LEDGER, 已损坏",
        "23505, INPUT, 相同的记录",
        "23503, INPUT, 不能删除",
        "23506, CONFLICT, 已经不在了",
        "22001, INPUT, 超出了允许的范围",
        "50000, LEDGER, 重新打开程序再试"
    })
    void givesEachTroubleOfTheDatabaseItsSentence(int number, ErrorCode code, String word) {
        SQLException failure = new SQLException("in English", "state", number);
        AppException trouble = Trouble.of(failure);
        assertThat(trouble.code()).isEqualTo(code);
        assertThat(trouble.sentence()).contains(word).doesNotContain("in English");
        assertThat(trouble).hasCause(failure);
    }

    @Test
    void findsTheDatabasesTroubleUnderneath() {
        SQLException full = new SQLException("full", "state", 90031);
        assertThat(Trouble.of(new IllegalStateException(new RuntimeException(full))))
                .isInstanceOfSatisfying(
                        AppException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE));
    }

    @Test
    void tellsAFullDiskThatComesAsAGeneralError() {
        SQLException general = new SQLException("General error", "HY000", 50000, new IOException("No space left"));
        assertThat(Trouble.of(general).code()).isEqualTo(ErrorCode.FILE);
        assertThat(Trouble.of(general).sentence()).contains("磁盘可能已满");
    }

    @Test
    void leavesSentencesAndFaultsAsTheyAre() {
        RuntimeException fault = new IllegalStateException("fault");
        RuntimeException known = new AppException(ErrorCode.INPUT, "已说明");
        assertThat(Trouble.of(fault)).isSameAs(fault);
        assertThat(Trouble.of(known)).isSameAs(known);
    }
}
