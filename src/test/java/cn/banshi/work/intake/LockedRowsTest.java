package cn.banshi.work.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.banshi.domain.intake.cell.Remark;
import cn.banshi.domain.intake.field.IncomingKind;
import cn.banshi.work.session.LockedMonthException;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that change October after it was reported. */
class LockedRowsTest extends IntakeFixture {
    private static final YearMonth NOVEMBER = YearMonth.of(2021, 11);

    @BeforeEach
    void lockOctober() {
        services.editions().lock(OCTOBER, List.of("R01"), true);
    }

    private Review returns(YearMonth month, String text) {
        IncomingTable table = table("项目名称|社区|本月进展\n" + text);
        return review(table, intake.plan(table, IncomingKind.PROGRESS).at(2021, month));
    }

    private static boolean said(ReviewRow row) {
        return kinds(row.warnings()).contains(Remark.Kind.LOCKED_MONTH);
    }

    @Test
    void saysBeforehandWhichRowsChangeAReportedMonth() {
        Review review = returns(OCTOBER, WENCHANG + "|文昌社区|另写的进展。\n没有的项目|文昌社区|进展。");
        List<ReviewRow> rows = review.parts().get(0).rows();
        assertThat(rows).extracting(LockedRowsTest::said).containsExactly(true, false);
        assertThat(rows.get(0).warnings())
                .anyMatch(at -> at.remark().sentence().equals("会改动已报送的2021年10月，导入时要写明原因，改动记入调整说明"));
        assertThat(review.lockedWords()).isEqualTo("1 行会改动已报送的2021年10月：导入时要写明原因，改动记入调整说明");
        assertThatThrownBy(() -> intake.apply(review)).isInstanceOf(LockedMonthException.class);
        services.session().explain(OCTOBER, "社区补报");
        assertThat(intake.apply(returns(OCTOBER, WENCHANG + "|文昌社区|另写的进展。"))).isEqualTo(new IntakeResult(0, 1));
        assertThat(returns(OCTOBER, WENCHANG + "|文昌社区|另写的进展。").lockedWords()).isEmpty();
    }

    @Test
    void saysNothingOfAnOpenMonth() {
        Review review = returns(NOVEMBER, WENCHANG + "|文昌社区|另写的进展。");
        assertThat(review.lockedWords()).isEmpty();
        assertThat(said(only(review))).isFalse();
        assertThat(intake.apply(review).updated()).isEqualTo(1);
    }

    /** What is said beforehand is what the guard asks when it is written. */
    @ParameterizedTest
    @CsvSource({"2021-09-20, true", "2021-10-31, true", "2021-11-02, false"})
    void saysOfANewItemWhatTheGuardWillAsk(String approved, boolean asked) {
        Review review = review(IncomingKind.PROJECTS, """
                项目名称|社区|类别|牵头单位|完成时限|立项时间
                口袋公园一号|春晓社区|环境整治|城市管理办|年底前|%s
                """.formatted(approved));
        assertThat(said(only(review))).isEqualTo(asked);
        assertThat(review.lockedWords().isEmpty()).isNotEqualTo(asked);
        if (asked) {
            assertThatThrownBy(() -> intake.apply(review)).isInstanceOf(LockedMonthException.class);
        } else {
            assertThat(intake.apply(review).added()).isEqualTo(1);
        }
    }
}
