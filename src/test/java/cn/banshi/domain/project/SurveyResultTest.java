package cn.banshi.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyResultTest {
    @ParameterizedTest
    @CsvSource({
        "20, 8, 1, SATISFIED",
        "15, 14, 0, SATISFIED",
        "15, 15, 0, FAIR",
        "10, 6, 14, FAIR",
        "10, 5, 15, DISSATISFIED",
        "0, 0, 1, DISSATISFIED",
        "1, 0, 0, SATISFIED"
    })
    void needsMoreThanHalfOfTheValidVotes(int satisfied, int fair, int dissatisfied, SurveyResult expected) {
        assertThat(SurveyResult.of(satisfied, fair, dissatisfied)).isEqualTo(expected);
    }

    @Test
    void isUnknownWhereNobodyVoted() {
        assertThat(SurveyResult.of(0, 0, 0)).isNull();
    }

    @Test
    void neverGetsWorseByAVoteThatIsSatisfied() {
        SplittableRandom random = new SplittableRandom(20_811);
        for (int i = 0; i < 500; i++) {
            int satisfied = random.nextInt(40);
            int fair = random.nextInt(40);
            int dissatisfied = 1 + random.nextInt(40);
            assertThat(SurveyResult.of(satisfied + 1, fair, dissatisfied))
                    .isLessThanOrEqualTo(SurveyResult.of(satisfied, fair, dissatisfied));
        }
    }
}
